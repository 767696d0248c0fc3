/** Makes the filter sheet of narrow screens a dialog: focus goes in, stays in, and returns; Escape closes. */

const focusable = "a[href], button, summary, input:not([type=hidden])";

function openSheet() {
  const sheet = document.querySelector("[data-filter]");
  return sheet?.matches(":target") && getComputedStyle(sheet).position === "fixed" ? sheet : null;
}

function stops(sheet) {
  return [...sheet.querySelectorAll(focusable)].filter((element) => element.checkVisibility());
}

function follow() {
  const sheet = openSheet();
  if (sheet !== null) {
    sheet.setAttribute("role", "dialog");
    sheet.setAttribute("aria-modal", "true");
    stops(sheet)[0]?.focus();
    return;
  }
  const closed = document.querySelector("[data-filter][aria-modal]");
  closed?.removeAttribute("role");
  closed?.removeAttribute("aria-modal");
  if (closed) document.querySelector(".to-filter")?.focus();
}

function keepInside(event, sheet) {
  const order = stops(sheet);
  const edge = event.shiftKey ? order[0] : order.at(-1);
  if (document.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? order.at(-1) : order[0]).focus();
}

window.addEventListener("hashchange", follow);
document.addEventListener("keydown", (event) => {
  const sheet = openSheet();
  if (sheet === null) return;
  if (event.key === "Escape") location.hash = "#hasil";
  if (event.key === "Tab") keepInside(event, sheet);
});
follow();
