/** Counts what is chosen in the desk's list, and chooses all or none of it without loading the page again. */

const form = document.querySelector("[data-desk]");
const bar = form?.querySelector("[data-bar]");

function connect() {
  const boxes = [...form.querySelectorAll("input[name=id]")];
  const all = form.querySelector("[data-all]");
  const everything = all.querySelector("input");
  const chosen = bar.querySelector("[data-chosen]");
  const publish = bar.querySelector("[data-publish]");

  const count = () => {
    const checked = boxes.filter((box) => box.checked);
    const ready = checked.filter((box) => "ready" in box.dataset).length;
    everything.checked = checked.length === boxes.length;
    everything.indeterminate = checked.length > 0 && !everything.checked;
    bar.hidden = checked.length === 0;
    chosen.textContent = chosen.dataset.chosen.replace("#", String(checked.length));
    // Where only the withdrawn are listed, there is nothing to publish.
    if (publish === null) return;
    publish.textContent = publish.dataset.publish.replace("#", String(ready));
    publish.disabled = ready === 0;
  };
  const choose = (checked) => {
    for (const box of boxes) box.checked = checked;
    count();
  };

  all.hidden = false;
  form.querySelector("[data-choose-all]").hidden = true;
  everything.addEventListener("change", () => choose(everything.checked));
  form.querySelector("[data-choose-none]").addEventListener("click", (event) => {
    event.preventDefault();
    choose(false);
  });
  form.addEventListener("change", count);
  addEventListener("pageshow", count);
  count();
}

if (bar) connect();
// On a phone the states stand in a strip that scrolls sideways.
document.querySelector(".desk-states [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
