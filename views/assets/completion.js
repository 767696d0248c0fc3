/** Offers ways to go on with what is typed into a search box: a combobox whose list lies over the page. */

const pause = 120;

function cell(className, text) {
  const span = document.createElement("span");
  span.className = className;
  span.textContent = text;
  return span;
}

function optionOf({ name, label, text }, id) {
  const option = document.createElement("li");
  option.id = id;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  option.dataset.text = text;
  option.append(cell("name", name), " ", cell("kind", label));
  return option;
}

function listFor(box, label) {
  const list = document.createElement("ul");
  list.id = `${box.id}-pelengkap`;
  list.className = "completions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", label);
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", list.id);
  box.setAttribute("aria-expanded", "false");
  return list;
}

/** The text up to the cursor, where a word or the whole text ends there; else nothing is completed. */
function typedInto({ value, selectionStart, selectionEnd }) {
  return selectionStart === selectionEnd && /^(?:[\s,;]|$)/u.test(value.slice(selectionEnd))
    ? value.slice(0, selectionEnd)
    : "";
}

async function completionsOf(typed, address, signal) {
  const url = new URL(address, location.href);
  url.searchParams.set("q", typed);
  const response = await fetch(url, { headers: { Accept: "application/json" }, signal });
  return response.ok ? response.json() : { start: 0, completions: [] };
}

function connect(form) {
  const box = form.querySelector("input[type=search]");
  const list = listFor(box, form.dataset.completions);
  let timer = 0;
  let running = new AbortController();
  /** What the list was made for, and where in it a completion begins. */
  let offered = { typed: "", start: 0 };

  const activeOption = () => list.querySelector("[aria-selected=true]");

  const activate = (option) => {
    for (const one of list.children) one.setAttribute("aria-selected", String(one === option));
    if (option === null) box.removeAttribute("aria-activedescendant");
    else box.setAttribute("aria-activedescendant", option.id);
    option?.scrollIntoView({ block: "nearest" });
  };

  const show = (options) => {
    list.replaceChildren(...options);
    list.hidden = options.length === 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
    activate(null);
  };

  /** Nothing comes in any more that was asked for before. */
  const settle = () => {
    clearTimeout(timer);
    running.abort();
  };

  const close = () => {
    settle();
    show([]);
  };

  const offer = async () => {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const typed = typedInto(box);
    if (typed.trim() === "") return close();
    const { start, completions } = await completionsOf(typed, form.dataset.completionsUrl, signal);
    if (signal.aborted || document.activeElement !== box) return;
    offered = { typed, start };
    show(completions.map((completion, index) => optionOf(completion, `${list.id}-${index + 1}`)));
  };

  /** A list that does not come leaves the box as it is without script. */
  const offerSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => offer().catch(() => {}), pause);
  };

  /** A field's name waits for its value; all else is whole, and the next word may follow. */
  const choose = (option) => {
    const { text } = option.dataset;
    const { typed, start } = offered;
    const now = typedInto(box);
    // What was typed since may belong to the word that is completed, and is no other.
    if (!now.startsWith(typed) || /\s/u.test(now.slice(typed.length))) return close();
    const rest = box.value.slice(now.length).trimStart();
    const before = typed.slice(0, start) + text + (/:$/u.test(text) || /^[,;]/u.test(rest) ? "" : " ");
    close();
    box.value = before + rest;
    box.setSelectionRange(before.length, before.length);
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };

  /** One step up or down; before the first and after the last option stands what was typed. */
  const move = (step) => {
    // A list that is being walked does not change under the reader.
    settle();
    const stops = [null, ...list.children];
    activate(stops.at((stops.indexOf(activeOption()) + step) % stops.length));
  };

  const onKey = (event) => {
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
  };

  form.append(list);
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

for (const form of document.querySelectorAll("[data-completions]")) connect(form);
