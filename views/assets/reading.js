/** Moves between the hits by button or key, and copies links and the citation. */

const copiedFor = 2000;
const turns = document.querySelector("[data-turns]");
const bar = document.querySelector("[data-hits]");
const status = document.querySelector("[data-status]");
const hits = [...turns.querySelectorAll("mark[id]")];

function currentHit() {
  return Math.max(
    0,
    hits.findIndex((hit) => hit.classList.contains("now")),
  );
}

function goTo(index) {
  const hit = hits.at(index % hits.length);
  const number = hit.id.slice(1);
  const old = hits[currentHit()];
  old.classList.remove("now");
  old.removeAttribute("aria-current");
  hit.classList.add("now");
  hit.setAttribute("aria-current", "true");
  hit.scrollIntoView({ block: "center", behavior: "instant" });
  bar.querySelector("[data-current]").textContent = number;
  status.textContent = bar.dataset.announce.replace("{n}", number);
  const url = new URL(location.href);
  url.searchParams.set("temuan", number);
  url.hash = hit.id;
  history.replaceState(null, "", url);
}

if (bar && hits.length > 0) {
  bar.addEventListener("click", (event) => {
    const step = event.target.closest("[data-step]");
    if (step === null) return;
    event.preventDefault();
    goTo(currentHit() + Number(step.dataset.step));
  });
  document.addEventListener("keydown", (event) => {
    const step = { n: 1, p: -1 }[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    goTo(currentHit() + step);
  });
}

const citation = document.querySelector("[data-citation]");
const citedTranscript = citation.textContent;

/** The citation follows the paragraph that was chosen last. */
function cite(number) {
  citation.textContent = `${citedTranscript.replace(/\.$/, "")}, ¶ ${number}.`;
  document.querySelector("[data-paragraph]").textContent = `, ¶ ${number}`;
}

async function copy(text, label) {
  await navigator.clipboard.writeText(text);
  const { copied } = turns.dataset;
  if (label.textContent === copied) return;
  const before = label.textContent;
  label.textContent = copied;
  status.textContent = copied;
  setTimeout(() => {
    label.textContent = before;
    status.textContent = "";
  }, copiedFor);
}

function copyLink(event) {
  const anchor = event.target.closest(".anchor");
  if (anchor === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.replaceState(null, "", new URL(anchor.href).hash);
  cite(anchor.dataset.number);
  anchor.classList.add("copied");
  setTimeout(() => anchor.classList.remove("copied"), copiedFor);
  copy(anchor.href, anchor.querySelector(".copy"));
}

// Browsers give the clipboard to secure pages only; elsewhere a ¶ stays a link to itself.
if (navigator.clipboard) {
  turns.classList.add("copies");
  turns.addEventListener("click", copyLink);
  const button = document.querySelector("[data-copy-citation]");
  button.hidden = false;
  button.addEventListener("click", () => copy(citation.textContent, button));
}

const chosen = document.getElementById(location.hash.slice(1))?.querySelector("[data-number]");
if (chosen) cite(chosen.dataset.number);
