import { z } from "zod";

/** A small article of our own making, to be archived as a text file. */
export interface SampleFile {
  readonly name: string;
  /** Stands in this article once and in no other. */
  readonly word: string;
  readonly text: string;
}

const syllables = ["ba", "ci", "du", "fe", "go", "ha", "ji", "ku", "le", "mo"];

/** The number's six digits as syllables: a word that could be Indonesian and is not. */
function wordFor(number: number): string {
  return [...String(number).padStart(6, "0")].map((digit) => syllables[Number(digit)]).join("");
}

/** The article of this number, below a million. */
export function sampleFile(number: number): SampleFile {
  const word = wordFor(number);
  const day = 1 + (number % 28);
  const text = `Kementerian Pertanian Contoh Umumkan Panen Varietas Nomor ${number}

Kota Contoh, Harian Contoh - Kementerian Pertanian Contoh mengumumkan hasil panen pada ${day}/3/2024. Juru bicara kementerian, Tokoh Rekaan, menyampaikannya dalam jumpa pers.

"Varietas ${word} ditanam oleh ${100 + number} keluarga petani di tiga kabupaten," kata Tokoh Rekaan.

Pemerintah menyiapkan gudang dan jalan desa supaya hasil panen cepat sampai ke pasar. (*)
`;
  return { name: `panen-${number}.txt`, word, text };
}

/** Hands in a file; `wait` has the server answer when search finds it. */
export async function postFile(
  address: string,
  token: string,
  { name, text }: SampleFile,
  wait: "" | "?wait=indexed" = "",
): Promise<Response> {
  const body = new FormData();
  body.append("file", new Blob([text], { type: "text/plain" }), name);
  return fetch(`${address}/api/v1/transcripts${wait}`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body,
  });
}

const answer = z.object({
  total: z.number(),
  results: z.array(z.object({ matchingPassages: z.number() })),
});

/** How many transcripts, and passages of those on the first page, hold this word as it is written. */
export async function countFound(
  address: string,
  { word }: Pick<SampleFile, "word">,
): Promise<{ transcripts: number; passages: number }> {
  const query = new URLSearchParams({ q: `"${word}"` });
  const { total, results } = answer.parse(await (await fetch(`${address}/api/v1/search?${query}`)).json());
  return { transcripts: total, passages: results.reduce((sum, one) => sum + one.matchingPassages, 0) };
}

/** How many transcripts search knows at all. */
export async function countSearchable(address: string): Promise<number> {
  return answer.parse(await (await fetch(`${address}/api/v1/search`)).json()).total;
}
