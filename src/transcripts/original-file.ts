import type { Wording } from "../web/wording.js";
import type { OriginalFile } from "./page.js";
import type { Provenance } from "./provenance.js";
import type { OriginalDescription } from "./store.js";
import type { Transcript } from "./transcript.js";

function listOf(items: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(items);
}

/** "Dibetulkan sejak itu: tanggal dan 3 alinea, terakhir 14 Maret 2025."; that nothing was, where nothing was. */
function correctedSince({ corrections, revisedAt }: Provenance, { t, format }: Wording): string {
  const { fields, passages } = corrections;
  const counted =
    passages === 0 ? [] : [t("labels.paragraphs", { count: passages, n: format.number(passages) })];
  const what = [...fields.map((field) => t(`labels.corrected.${field}`)), ...counted];
  if (what.length === 0) return t("labels.uncorrected");
  return t("labels.correctedSince", {
    what: listOf(what, t("labels.languageTag")),
    date: format.date(revisedAt),
  });
}

/** What the page says of the file that a transcript was read from. */
export function originalFile(
  { archivedAt, sha256 }: Transcript,
  { fileName, size }: OriginalDescription,
  provenance: Provenance,
  url: string,
  wording: Wording,
): OriginalFile {
  const { t, format } = wording;
  const { by } = provenance;
  const words = { size: format.bytes(size), date: format.date(archivedAt) };
  return {
    fileName,
    url: `${url}/asli`,
    received: by === null ? t("labels.archived", words) : t("labels.uploadedBy", { ...words, by }),
    corrected: correctedSince(provenance, wording),
    sha256,
  };
}
