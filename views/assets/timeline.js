/** Names the month under the pointer, and lets the arrow keys walk the months from a year and Enter open one. */

let walked = null;

function labelOf(month) {
  const title = month.querySelector("title");
  // Moved out of the drawing, or the browser would show its own label beside ours.
  if (title !== null) {
    month.dataset.label = title.textContent;
    // The title was a link's name, too.
    if (month.matches("a")) month.setAttribute("aria-label", title.textContent);
    title.remove();
  }
  return month.dataset.label;
}

function clear(timeline) {
  timeline.querySelector(".month.now")?.classList.remove("now");
  timeline.querySelector("output").textContent = "";
}

function show(timeline, month) {
  clear(timeline);
  month.classList.add("now");
  const output = timeline.querySelector("output");
  output.textContent = labelOf(month);
  const frame = timeline.getBoundingClientRect();
  const bar = month.getBoundingClientRect();
  const centred = bar.left + bar.width / 2 - frame.left - output.offsetWidth / 2;
  output.style.left = `${Math.max(0, Math.min(centred, frame.width - output.offsetWidth))}px`;
}

function walk(year, step) {
  const timeline = year.closest("[data-timeline]");
  const months = [...timeline.querySelectorAll(".month")];
  const from = walked ?? Number(year.dataset.first) - step;
  walked = Math.max(0, Math.min(from + step, months.length - 1));
  show(timeline, months[walked]);
}

/** Enter on a year leads to the month that the arrows have walked to; to an empty one nothing leads. */
function followWalked(event, year) {
  const address = year.closest("[data-timeline]").querySelectorAll(".month")[walked].getAttribute("href");
  event.preventDefault();
  if (address !== null) location.assign(address);
}

document.addEventListener("pointerover", (event) => {
  const timeline = event.target.closest("[data-timeline]");
  if (timeline === null) return;
  const month = event.target.closest(".month");
  if (month === null) clear(timeline);
  else show(timeline, month);
});

document.addEventListener("pointerout", (event) => {
  const timeline = event.target.closest("[data-timeline]");
  if (timeline !== null && !timeline.contains(event.relatedTarget)) clear(timeline);
});

document.addEventListener("keydown", (event) => {
  const year = event.target.closest("[data-first]");
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (year !== null && walked !== null && event.key === "Enter") followWalked(event, year);
  if (year === null || step === undefined) return;
  event.preventDefault();
  walk(year, step);
});

document.addEventListener("focusin", (event) => {
  const month = event.target.closest("[data-timeline] .month");
  if (month !== null) show(month.closest("[data-timeline]"), month);
});

document.addEventListener("focusout", (event) => {
  const timeline = event.target.closest("[data-timeline]");
  if (timeline === null) return;
  walked = null;
  clear(timeline);
});
