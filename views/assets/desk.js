/** Counts, of what is chosen in the desk's list, how many the button will really publish. */

const publish = document.querySelector("[data-publish]");
const plain = publish?.textContent;

function count() {
  const ready = document.querySelectorAll("[data-ready]:checked").length;
  publish.textContent = document.querySelector("input[name=id]:checked")
    ? publish.dataset.publish.replace("#", String(ready))
    : plain;
}

if (publish) {
  document.addEventListener("change", count);
  count();
}
