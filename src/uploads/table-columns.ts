import { parseDate } from "../transcripts/parsing/days/dates.js";

/** Names under which tables give the fields of a transcript, beside those of the API. Compared in lower case, marks as spaces. */
const columns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    title: ["judul", "headline"],
    date: ["tanggal", "tgl", "hari tanggal", "published", "published at"],
    spokesperson: ["juru bicara", "jubir", "narasumber", "speaker"],
    outlet: ["media", "sumber", "source", "publisher"],
    place: ["tempat", "lokasi", "location"],
    url: ["tautan", "pranala", "link", "alamat"],
    language: ["bahasa"],
    body: ["isi", "teks", "naskah", "transkrip", "text", "transcript", "content"],
  }).flatMap(([field, names]) => [field, ...names].map((name) => [name, field] as const)),
);

/**
 * A row of a table, by its header, as the fields of a submission: columns named in Indonesian or English, in any case, and dates as people
 * write them. What is not understood stays as it is, for the submission's own check to name.
 */
export function submissionOfRow(row: Readonly<Record<string, string>>): Record<string, string> {
  const fields = new Map<string, string>();
  for (const [name, cell] of Object.entries(row)) {
    const field =
      columns.get(
        name
          .toLowerCase()
          .replace(/[\s_/-]+/gu, " ")
          .trim(),
      ) ?? name;
    if (!fields.has(field))
      fields.set(field, field === "date" ? (parseDate(cell)?.iso ?? cell.trim()) : cell);
  }
  return Object.fromEntries(fields);
}
