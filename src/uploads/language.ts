import { franc } from "franc-min";

/** Languages that briefings come in, ISO 639-3 as the detector names them to ISO 639-1. */
const languages: Readonly<Record<string, string>> = {
  ind: "id",
  eng: "en",
  arb: "ar",
  cmn: "zh",
  deu: "de",
  fra: "fr",
  jpn: "ja",
  por: "pt",
  rus: "ru",
  spa: "es",
};

/** What most of the archive is written in, and what a text too short to tell counts as. */
const usual = "id";

/** Characters that tell a language: the detector's time grows with the text, its certainty soon does not. */
const sample = 400;

/** A shorter text in Latin letters is in one of the two languages of nearly all briefings; the detector would guess among all. */
const shortest = 100;
const usualOnly = ["ind", "eng"];
const otherScript = /[^\p{Script=Latin}\P{L}]/u;

/**
 * The language of most of a text, ISO 639-1. A foreword or greetings may be in another one than the rest, so beginning, middle and
 * end each tell theirs.
 */
export function detectLanguage(text: string): string {
  const last = Math.max(0, text.length - sample);
  const starts = new Set([0, Math.floor(last / 2), last]);
  const told = [...starts].map((start) => languageOf(text.slice(start, start + sample)));
  return told.find((language, index) => told.indexOf(language) !== index) ?? told[0] ?? usual;
}

function languageOf(text: string): string {
  const isShort = text.length < shortest && !otherScript.test(text);
  const only = isShort ? usualOnly : Object.keys(languages);
  return languages[franc(text, { only, minLength: 6 })] ?? usual;
}
