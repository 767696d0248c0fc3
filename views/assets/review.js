/** Shows a turn as it will be read while its text, speaker or role is being changed. */

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

for (const turn of document.querySelectorAll(".desk-turn")) connect(turn);
