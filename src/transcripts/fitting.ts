/** Bytes of the originals of transcripts that are indexed at once: their documents are several times as large. */
const bytesAtOnce = 4_000_000;

/** The first of these rows that are few enough bytes together, but one at least. */
export function fitting<Row extends { readonly size: number | null }>(rows: readonly Row[]): Row[] {
  let bytes = 0;
  return rows.filter(({ size }, at) => {
    bytes += size ?? 0;
    return at === 0 || bytes <= bytesAtOnce;
  });
}
