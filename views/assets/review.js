/** Shows a transcript as it will be read while it is being changed: its head, and each turn in its place. */

/** Paragraphs as the archive parts them: by empty lines. */
function paragraphsIn(text) {
  return text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, " ").trim())
    .filter((paragraph) => paragraph !== "");
}

function connect(turn) {
  const role = turn.querySelector("[data-role]");
  const textarea = turn.querySelector("textarea");
  const preview = turn.querySelector("[data-preview]");
  const roles = [...role.options].map(({ value }) => value);

  const showText = () => {
    preview.hidden = false;
    const spoken = preview.querySelector("[data-spoken]");
    spoken.replaceChildren(
      ...paragraphsIn(textarea.value).map((text) => {
        const paragraph = document.createElement("p");
        paragraph.className = "speech";
        paragraph.textContent = text;
        return paragraph;
      }),
    );
  };
  const showRole = () => {
    turn.classList.remove(...roles);
    turn.classList.add(role.value);
  };

  role.addEventListener("change", showRole);
  showRole();
  if (!textarea) return;
  textarea.addEventListener("input", showText);
  showText();
}

/** Milliseconds after the last key until the head is asked for. */
const pause = 250;

/** The head as the server writes it for readers; what cannot be saved as it stands leaves the one before. */
function connectHead(form) {
  const shown = form.querySelector("[data-masthead]");
  const inputs = [...form.querySelectorAll(".review-fields input, [name=_csrf], [name=revision]")];
  let waiting = 0;
  let asking = new AbortController();

  const show = async () => {
    asking.abort();
    asking = new AbortController();
    const body = new URLSearchParams(inputs.map(({ name, value }) => [name, value]));
    try {
      const answer = await fetch(shown.dataset.previewUrl, { method: "POST", body, signal: asking.signal });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      shown.replaceChildren(...page.querySelector("[data-masthead]").childNodes);
    } catch {
      // The next key asks again.
    }
  };

  form.querySelector(".review-fields").addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, pause);
  });
}

const form = document.querySelector("form.review");
if (form) connectHead(form);
for (const turn of document.querySelectorAll(".desk-turn")) connect(turn);
