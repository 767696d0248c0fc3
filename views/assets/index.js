/** Keeps the page of the index fresh while something goes on, without loading it again. */

const interval = 2_000;

async function fetchIndex() {
  const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return page.querySelector("[data-index]");
}

/** What cannot be had now is asked for again; what has the focus stays. */
async function refresh() {
  const shown = document.querySelector("[data-index]");
  if (!("busy" in shown.dataset)) return;
  const fresh = await fetchIndex().catch(() => null);
  if (fresh && !shown.contains(document.activeElement)) shown.replaceWith(fresh);
  setTimeout(refresh, interval);
}

setTimeout(refresh, interval);
