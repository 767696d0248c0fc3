/**
 * What stands before the *s* of English plurals and of no word of Indonesian: its own words end in *s* after a vowel (*tegas*,
 * *hadis*), or are loans in *-ks*, *-ns*, *-ps*, *-rs* (*indeks*, *respons*, *pers*).
 */
const stems = {
  consonants: ["[bdgltw]", "[clrs]k", "[glnrt]th", "r[mt]", "(?:gra|le|te|ru|is)m"],
  consonantAndVowel: ["[aeo]y", "ee", "[lsu]ue", "ear"],
  nouns: [
    "(?:[ts]|ill)ion",
    "(?:eap|eas|rs|ss)on",
    "izen",
    "[ai]can",
    "(?:ss|st|tr|c|d|l)ian",
    "ship",
    "(?:ee|oo|ou|te)p",
  ],
  agents: ["[bcdhiklmnpstvwy](?:er|or)"],
  silentE: [
    "[aiu]te",
    "[ai]de",
    "[io]ke",
    "[bcgln]le",
    "ime",
    "[oi]ne",
    "[iu]re",
    "ive",
    "[acinru][cg]e",
    "rce",
  ],
} as const;

/** A *y* after one of these is *ies* in the plural: *countries*, *policies*. */
const beforeIes = "[bcdfglmnprt]";
/** An *es* follows these: *speeches*, *taxes*. */
const sibilants = "(?:ch|sh|x|ss)";

const shortest = 5;
const dropS = new RegExp(`(?:${Object.values(stems).flat().join("|")})s$`);
const dropEs = new RegExp(`${sibilants}es$`);
const yForIes = new RegExp(`${beforeIes}ies$`);

/** Plurals that have no such singular. */
const others: ReadonlySet<string> = new Set(["series", "species"]);

/**
 * What a regular plural of English is the plural of (Quirk et al. 1985, 5.76-5.80); verbs in *-s* are made alike.
 * @param folded a word as `fold` gives it, outside the lexicon
 * @returns null for any other word
 */
export function englishSingular(folded: string): string | null {
  if (folded.length < shortest || others.has(folded)) return null;
  if (yForIes.test(folded)) return `${folded.slice(0, -3)}y`;
  if (dropEs.test(folded)) return folded.slice(0, -2);
  return dropS.test(folded) ? folded.slice(0, -1) : null;
}
