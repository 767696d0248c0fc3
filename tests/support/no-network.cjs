/** Stands in tests where citation-js can fetch what it is to cite: nothing here ever asks another host. */
function refuse(url) {
  throw new Error(`Nothing is to be fetched, least of all ${url}.`);
}

module.exports = Object.assign(refuse, { default: refuse, Headers });
