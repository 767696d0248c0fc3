/** Keeps the page of the index fresh while something goes on, without loading it again. */

const interval = 2_000;

async function refresh() {
  const shown = document.querySelector("[data-index]");
  if (!("busy" in shown.dataset)) return;
  const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } }).catch(() => null);
  if (answer?.ok) {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("[data-index]");
    const hasFocus = shown.contains(document.activeElement);
    if (fresh && !hasFocus) shown.replaceWith(fresh);
  }
  setTimeout(refresh, interval);
}

setTimeout(refresh, interval);
