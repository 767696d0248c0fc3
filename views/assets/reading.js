/** Moves between marks, copies links and citations, and lets the citation follow the paragraph that was chosen. */

const copiedFor = 2000;
const turns = document.querySelector("[data-turns]");
const bar = document.querySelector("[data-hits]");
const status = document.querySelector("[data-status]");
const hits = [...(turns?.querySelectorAll("mark[id]") ?? [])];

function currentHit() {
  return Math.max(
    0,
    hits.findIndex((hit) => hit.classList.contains("now")),
  );
}

function standAt(index) {
  const hit = hits.at(index % hits.length);
  const old = hits[currentHit()];
  old.classList.remove("now");
  old.removeAttribute("aria-current");
  hit.classList.add("now");
  hit.setAttribute("aria-current", "true");
  bar.querySelector("[data-current]").textContent = hit.id.slice(1);
  return hit;
}

function goTo(index) {
  const hit = standAt(index);
  const number = hit.id.slice(1);
  hit.scrollIntoView({ block: "center", behavior: "instant" });
  status.textContent = bar.dataset.announce.replace("{n}", number);
  const url = new URL(location.href);
  url.searchParams.set("temuan", number);
  url.hash = hit.id;
  history.replaceState(null, "", url);
}

function isTyping({ target }) {
  return target instanceof Element && target.closest("input, select, textarea") !== null;
}

if (bar && hits.length > 0) {
  // Who comes from a result stands at the passage that was chosen there, not at the first mark.
  const opened = document.getElementById(location.hash.slice(1));
  const first = hits.findIndex((hit) => opened?.contains(hit));
  if (first > 0) standAt(first);
  bar.addEventListener("click", (event) => {
    const step = event.target.closest("[data-step]");
    if (step === null) return;
    event.preventDefault();
    goTo(currentHit() + Number(step.dataset.step));
  });
  document.addEventListener("keydown", (event) => {
    const step = { n: 1, p: -1 }[event.key];
    if (step === undefined || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    goTo(currentHit() + step);
  });
}

const canCopy = navigator.clipboard !== undefined;

function offerCopying() {
  const button = document.querySelector("[data-copy-citation]");
  button.hidden = !canCopy;
  button.addEventListener("click", () => {
    const shown = [...document.querySelectorAll("[data-citation] .text")].find(
      (text) => text.getClientRects().length > 0,
    );
    copy(shown.textContent, button);
  });
}

/** The page of the paragraph's citation is fetched, and its card takes the place of the one here. */
async function cite(number) {
  const card = document.querySelector("[data-citation]");
  const chosen = card.querySelector("input:checked").value;
  const url = new URL(card.dataset.citation, location.href);
  url.searchParams.set("p", number);
  const response = await fetch(url, { headers: { Accept: "text/html" } });
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = document.adoptNode(page.querySelector("[data-citation]"));
  fresh.querySelector(`input[value="${chosen}"]`).checked = true;
  document.querySelector("[data-citation]").replaceWith(fresh);
  offerCopying();
}

async function copy(text, label) {
  await navigator.clipboard.writeText(text);
  const { copied } = status.dataset;
  if (label.textContent === copied) return;
  const before = label.textContent;
  label.textContent = copied;
  status.textContent = copied;
  setTimeout(() => {
    label.textContent = before;
    status.textContent = "";
  }, copiedFor);
}

/** A card that could not be fetched stays the transcript's, which is true as well. */
function citeQuietly(number) {
  cite(number).catch(() => {});
}

function copyLink(event) {
  const anchor = event.target.closest(".anchor");
  if (anchor === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  citeQuietly(anchor.dataset.number);
  if (!canCopy) return;
  event.preventDefault();
  history.replaceState(null, "", new URL(anchor.href).hash);
  anchor.classList.add("copied");
  setTimeout(() => anchor.classList.remove("copied"), copiedFor);
  copy(anchor.href, anchor.querySelector(".copy"));
}

// Browsers give the clipboard to secure pages only; elsewhere a ¶ stays a link to itself.
offerCopying();
if (turns) {
  turns.classList.toggle("copies", canCopy);
  turns.addEventListener("click", copyLink);
  const chosen = document.getElementById(location.hash.slice(1))?.querySelector("[data-number]");
  if (chosen) citeQuietly(chosen.dataset.number);
}
