/** Sends chosen or dropped files one request each, shows how far they are, and follows what becomes of them. */

const atOnce = 3;
const form = document.querySelector("[data-upload]");
const zone = form.querySelector("[data-drop]");
const field = zone.querySelector("input[type=file]");
const jobs = document.querySelector("[data-jobs]");
const list = jobs.querySelector("[data-files]");
const all = jobs.querySelector("[data-sending-all]");
const template = document.querySelector("template[data-sending]");
const limit = Number(zone.dataset.limit);
const number = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
const waiting = [];
const sendings = new Set();
let going = 0;
let running = Number(jobs.dataset.running);
let events = null;

function sizeOf(bytes) {
  if (bytes < 1e3) return `${bytes} B`;
  return bytes < 1e6 ? `${Math.round(bytes / 1e3)} KB` : `${number.format(bytes / 1e6)} MB`;
}

function percentOf(share) {
  return number.format(Math.floor(share * 100));
}

/** One bar for all files of which something is still to be sent. */
function showAll() {
  const files = [...sendings];
  const total = files.reduce((sum, { file }) => sum + file.size, 0);
  const sent = files.reduce((sum, sending) => sum + sending.sent, 0);
  const share = total === 0 ? 0 : sent / total;
  all.hidden = going === 0 && waiting.length === 0;
  if (all.hidden) sendings.clear();
  all.querySelector("progress").value = share;
  all.querySelector("span").textContent = zone.dataset.all.replace("{percent}", percentOf(share));
}

function showSent(sending, share) {
  sending.sent = share * sending.file.size;
  sending.row.querySelector("progress").value = share;
  sending.words.textContent = zone.dataset.uploading.replace("{percent}", percentOf(share));
  showAll();
}

function fragmentOf(html) {
  return document.createRange().createContextualFragment(html);
}

function rowOf(id) {
  return [...list.children].find((row) => row.dataset.job === id);
}

/** Rows keep their place; what came in meanwhile stands on top. */
function showState({ rows, summary, bar, ...now }) {
  for (const { id, html } of rows) {
    const old = rowOf(id);
    if (old) old.replaceWith(fragmentOf(html));
    else list.prepend(fragmentOf(html));
  }
  jobs.querySelector("[data-summary]").replaceChildren(fragmentOf(summary));
  jobs.querySelector("[data-bar]").replaceChildren(fragmentOf(bar));
  running = now.running;
  settle();
}

/** Nothing more is to be said once all is sent and read. */
function settle() {
  if (running > 0 || going > 0 || waiting.length > 0) return;
  events?.close();
  events = null;
}

function follow() {
  if (events !== null) return;
  events = new EventSource(jobs.dataset.progress);
  events.addEventListener("keadaan", ({ data }) => showState(JSON.parse(data)));
}

function failed(sending) {
  sending.sent = 0;
  sending.row.classList.add("failed");
  sending.words.textContent = zone.dataset.notSent;
  sending.row.querySelector("progress").hidden = true;
  sending.row.querySelector("[data-again]").hidden = false;
}

function bodyOf({ file }) {
  const body = new FormData();
  for (const { name, value } of form.querySelectorAll("input[type=hidden]")) body.append(name, value);
  body.append("file", file);
  return body;
}

function received(sending, { jobs: [id] }) {
  // The events may have been faster and have put the row there already.
  if (rowOf(id)) sending.row.remove();
  else {
    sending.row.dataset.job = id;
    running += 1;
  }
  sending.row.querySelector("[data-cancel]").hidden = true;
  const replaced = form.querySelector("input[name=replaces]");
  if (replaced) rowOf(replaced.value)?.remove();
  replaced?.remove();
  follow();
}

/** Resolves when a file is sent, failed, or was given up. */
function send(sending) {
  const request = new XMLHttpRequest();
  sending.request = request;
  request.responseType = "json";
  request.open("POST", form.action);
  request.setRequestHeader("Accept", "application/json");
  request.upload.addEventListener("progress", ({ loaded, total }) => showSent(sending, loaded / total));
  return new Promise((resolve) => {
    request.addEventListener("loadend", resolve);
    request.send(bodyOf(sending));
  }).then(() => {
    if (request.status === 202) received(sending, request.response);
    else if (sending.row.isConnected) failed(sending);
  });
}

function sendNext() {
  showAll();
  while (going < atOnce && waiting.length > 0) {
    const sending = waiting.shift();
    going += 1;
    send(sending).finally(() => {
      going -= 1;
      sendNext();
      settle();
    });
  }
}

function enqueue(sending) {
  sending.row.classList.remove("failed");
  sending.row.querySelector("[data-again]").hidden = true;
  sending.row.querySelector("progress").hidden = false;
  sendings.add(sending);
  waiting.push(sending);
}

function cancel(sending) {
  const at = waiting.indexOf(sending);
  if (at >= 0) waiting.splice(at, 1);
  sending.row.remove();
  sendings.delete(sending);
  sending.request?.abort();
  showAll();
}

function add(file) {
  const row = template.content.firstElementChild.cloneNode(true);
  const sending = { file, row, sent: 0, request: null, words: row.querySelector("[data-words]") };
  row.querySelector("[data-name]").textContent = file.name;
  row.querySelector("[data-size]").textContent = sizeOf(file.size);
  row.querySelector("[data-cancel]").addEventListener("click", () => cancel(sending));
  row.querySelector("[data-again]").addEventListener("click", () => {
    enqueue(sending);
    sendNext();
  });
  list.prepend(row);
  if (file.size <= limit) {
    enqueue(sending);
    return;
  }
  row.classList.add("failed");
  row.querySelector("progress").hidden = true;
  sending.words.textContent = zone.dataset.tooLarge;
}

function take(files) {
  for (const file of files) add(file);
  field.value = "";
  sendNext();
}

zone.classList.add("ready");
form.querySelector("[data-submit]").hidden = true;
field.addEventListener("change", () => take([...field.files]));
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
  take([...event.dataTransfer.files]);
});

/** A job is cancelled without leaving the page, which would cut off what is being sent. */
jobs.addEventListener("submit", (event) => {
  const action = event.submitter?.getAttribute("formaction");
  if (!action) return;
  event.preventDefault();
  const { submitter } = event;
  submitter.disabled = true;
  const body = new URLSearchParams(new FormData(jobs));
  fetch(action, { method: "POST", body, redirect: "manual" })
    .then(({ type }) => type === "opaqueredirect")
    .catch(() => false)
    .then((isDone) => {
      // What could not be cancelled may be tried again.
      submitter.disabled = isDone;
      follow();
    });
});

if (running > 0) follow();
