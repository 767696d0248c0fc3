/** Offers ways to go on with what is typed into the search box: a combobox whose list lies over the page. */

const pause = 120;
const form = document.querySelector("[data-completions]");
const box = form?.querySelector("input[type=search]");
const list = document.createElement("ul");
let timer = 0;
let running = new AbortController();
/** What the list was made for, and where in it a completion begins. */
let offered = { typed: "", start: 0 };

function options() {
  return [...list.children];
}

function activeOption() {
  return options().find((option) => option.getAttribute("aria-selected") === "true") ?? null;
}

function activate(option) {
  for (const one of options()) one.setAttribute("aria-selected", String(one === option));
  if (option === null) box.removeAttribute("aria-activedescendant");
  else box.setAttribute("aria-activedescendant", option.id);
  option?.scrollIntoView({ block: "nearest" });
}

function close() {
  clearTimeout(timer);
  running.abort();
  list.hidden = true;
  list.replaceChildren();
  box.setAttribute("aria-expanded", "false");
  activate(null);
}

function cell(className, text) {
  const span = document.createElement("span");
  span.className = className;
  span.textContent = text;
  return span;
}

function optionOf({ name, label, text }, index) {
  const option = document.createElement("li");
  option.id = `pelengkap-${index + 1}`;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  option.dataset.text = text;
  option.append(cell("name", name), " ", cell("kind", label));
  return option;
}

/** The text up to the cursor, where a word or the whole text ends there; else nothing is completed. */
function typedText() {
  const { value, selectionStart, selectionEnd } = box;
  return selectionStart === selectionEnd && /^(?:\s|$)/u.test(value.slice(selectionEnd))
    ? value.slice(0, selectionEnd)
    : "";
}

async function offer() {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const typed = typedText();
  if (typed.trim() === "") return close();
  const url = new URL(`${form.action}/pelengkap`);
  url.searchParams.set("q", typed);
  const response = await fetch(url, { headers: { Accept: "application/json" }, signal });
  const { start, completions } = response.ok ? await response.json() : { start: 0, completions: [] };
  if (signal.aborted || document.activeElement !== box) return;
  if (completions.length === 0) return close();
  offered = { typed, start };
  list.replaceChildren(...completions.map(optionOf));
  list.hidden = false;
  box.setAttribute("aria-expanded", "true");
  activate(null);
}

/** A list that does not come leaves the box as it is without script. */
function offerSoon() {
  clearTimeout(timer);
  timer = setTimeout(() => offer().catch(() => {}), pause);
}

/** A field's name waits for its value; all else is whole, and the next word may follow. */
function choose(option) {
  const { text } = option.dataset;
  const { typed, start } = offered;
  const rest = box.value.slice(typed.length).trimStart();
  const before = typed.slice(0, start) + text + (text.endsWith(":") ? "" : " ");
  close();
  box.value = before + rest;
  box.setSelectionRange(before.length, before.length);
  box.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

/** One step up or down; before the first and after the last option stands what was typed. */
function move(step) {
  const stops = [null, ...options()];
  activate(stops.at((stops.indexOf(activeOption()) + step) % stops.length));
}

function onKey(event) {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (list.hidden) {
    if (event.key === "ArrowDown") offerSoon();
    return;
  }
  const active = activeOption();
  if (event.key === "ArrowDown") move(1);
  else if (event.key === "ArrowUp") move(-1);
  else if (event.key === "Enter" && active !== null) choose(active);
  else if (event.key === "Escape") close();
  else return;
  event.preventDefault();
}

if (box) {
  list.id = "pelengkap";
  list.className = "completions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.completions);
  form.append(list);
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", list.id);
  box.setAttribute("aria-expanded", "false");
  box.addEventListener("input", offerSoon);
  box.addEventListener("keydown", onKey);
  box.addEventListener("blur", close);
  form.addEventListener("submit", close);
  // The box keeps the focus, so that a phone's keyboard stays.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option !== null) choose(option);
  });
}
