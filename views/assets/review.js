/** Shows a transcript as it will be read while it is being changed: its head, and each turn in its place. */

/** Milliseconds after the last key until the preview is asked for. */
const pause = 250;

/** A turn looks like its role as soon as that is chosen. */
function connectRole(turn) {
  const role = turn.querySelector("[data-role]");
  const roles = [...role.options].map(({ value }) => value);
  const show = () => {
    turn.classList.remove(...roles);
    turn.classList.add(role.value);
  };
  role.addEventListener("change", show);
  show();
}

function say(form, text) {
  for (const place of form.querySelectorAll("[data-waits]"))
    if (place.textContent !== text) place.textContent = text;
}

const groupsIn = (page) => [...page.querySelectorAll("[data-group]")];
const bracketsOf = (groups) => groups.map(({ className, dataset }) => className + dataset.group).join();

/** Turns that belong with others since their role was chosen go to them; what has the focus keeps it. */
function regroup(form, page) {
  const groups = groupsIn(page);
  if (bracketsOf(groups) === bracketsOf(groupsIn(form))) return;
  const { activeElement } = document;
  for (const group of groups) {
    document.adoptNode(group);
    for (const number of group.dataset.group.split(" ")) group.append(document.getElementById(`g${number}`));
  }
  form.querySelector(".turns").replaceChildren(...groups);
  activeElement?.focus({ preventScroll: true });
}

/** Puts the server's pieces where they belong; what it cannot show as it stands leaves what was shown, and says why. */
function put(form, page) {
  const waits = page.querySelector("[data-waits]")?.textContent;
  const head = page.querySelector("[data-masthead]");
  if (waits === undefined && head === null) throw new Error("The answer is no preview.");
  say(form, waits ?? "");
  if (head === null) return;
  form.querySelector("[data-masthead]").replaceChildren(...head.childNodes);
  regroup(form, page);
  for (const turn of page.querySelectorAll("[data-turn]"))
    form.querySelector(`[data-turn="${turn.dataset.turn}"]`)?.replaceChildren(...turn.childNodes);
}

function connectPreview(form) {
  const { previewUrl, previewStopped } = form.dataset;
  let waiting = 0;
  let asking = new AbortController();

  const show = async () => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    try {
      const body = new URLSearchParams(new FormData(form));
      const answer = await fetch(previewUrl, { method: "POST", body, signal });
      put(form, new DOMParser().parseFromString(await answer.text(), "text/html"));
    } catch {
      if (!signal.aborted) say(form, previewStopped);
    }
  };

  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, pause);
  });
  const open = form.querySelectorAll(".live-preview");
  for (const preview of open) preview.hidden = false;
  if (open.length > 0) show();
}

/** A title is one line, however many it is shown in. */
function connectTitle(title) {
  title.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault();
  });
}

/** How sure a field is, and where it was read, tells of what was read: of another value it says nothing. */
function connectEvidence(field) {
  const control = field.querySelector("input, textarea");
  const show = () => field.classList.toggle("edited", control.value !== control.defaultValue);
  control.addEventListener("input", show);
  show();
}

const form = document.querySelector("form.review");
if (form) {
  connectPreview(form);
  connectTitle(form.elements.title);
  for (const field of form.querySelectorAll(".review-fields .field")) connectEvidence(field);
}
for (const turn of document.querySelectorAll(".desk-turn")) connectRole(turn);
