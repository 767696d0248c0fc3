/** Searches while the reader types: the same page is fetched, and only its results are put in place. */

const pause = 200;
const form = document.querySelector("[data-search]");
const box = form?.querySelector("input[type=search]");
const status = document.querySelector("[data-status]");
let timer = 0;
let running = new AbortController();

function address() {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) parameters.append(name, String(value).trim());
  return new URL(`?${parameters}`, form.action);
}

async function pageAt(url, signal) {
  const typed = new URL(url);
  typed.searchParams.set("typing", "1");
  const response = await fetch(typed, { headers: { Accept: "text/html" }, signal });
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

async function search() {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const url = address();
  const page = await pageAt(url, signal);
  const fresh = page.querySelector("[data-results]");
  if (signal.aborted || fresh === null) return;
  document.querySelector("[data-results]").replaceWith(document.adoptNode(fresh));
  document.title = page.title;
  history.replaceState(null, "", url);
  status.textContent = fresh.dataset.announce;
}

/** An older request that was given up says nothing; a failed one leaves Enter, which needs no script. */
function searchSoon() {
  clearTimeout(timer);
  timer = setTimeout(() => search().catch(() => {}), pause);
}

if (box && document.querySelector("[data-results]")) {
  box.addEventListener("input", searchSoon);
  form.addEventListener("submit", () => clearTimeout(timer));
}

document.addEventListener("keydown", (event) => {
  const typing = event.target instanceof Element && event.target.closest("input, select, textarea") !== null;
  if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey || !box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

/** The page that shows all of a transcript's passages is fetched, and its card takes the place of the one here. */
async function openInPlace(link) {
  const { open } = link.dataset;
  const url = new URL(link.href);
  const response = await fetch(url, { headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = document.adoptNode(page.getElementById(open));
  document.getElementById(open).replaceWith(fresh);
  history.replaceState(null, "", url.pathname + url.search);
  fresh.querySelector("[data-open]")?.focus({ preventScroll: true });
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-open]");
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  openInPlace(link).catch(() => location.assign(link.href));
});
