/** Takes dropped files into the form's own field, and shows what was chosen. */

const zone = document.querySelector("[data-drop]");
const field = zone.querySelector("input[type=file]");
const list = document.querySelector("[data-files]");
const limit = Number(zone.dataset.limit);
const number = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });

function sizeOf(bytes) {
  if (bytes < 1e3) return `${bytes} B`;
  return bytes < 1e6 ? `${Math.round(bytes / 1e3)} KB` : `${number.format(bytes / 1e6)} MB`;
}

function line(className, text) {
  const element = document.createElement("span");
  element.className = className;
  element.textContent = text;
  return element;
}

function row(file) {
  const item = document.createElement("li");
  item.className = "file";
  const name = line("name", file.name);
  name.append(" ", line("size", sizeOf(file.size)));
  item.append(name);
  if (file.size > limit) item.append(line("state bad", zone.dataset.tooLarge));
  return item;
}

function showChosen() {
  list.replaceChildren(...[...field.files].map(row));
}

zone.classList.add("ready");
field.addEventListener("change", showChosen);
for (const type of ["dragenter", "dragover"]) {
  zone.addEventListener(type, (event) => {
    event.preventDefault();
    zone.classList.add("over");
  });
}
zone.addEventListener("dragleave", (event) => {
  if (!zone.contains(event.relatedTarget)) zone.classList.remove("over");
});
zone.addEventListener("drop", (event) => {
  event.preventDefault();
  zone.classList.remove("over");
  if (event.dataTransfer.files.length === 0) return;
  field.files = event.dataTransfer.files;
  showChosen();
});
