const filler = "(?:(?:[Ww]ell|[Oo]kay|OK|[Aa]ll right|[Rr]ight)[,.] (?:everyone, |everybody, )?)?";
const opening = new RegExp(
  `^${filler}(?:[Gg]ood (?:morning|afternoon|evening|day)\\b|[Hh]ello\\b|[Tt]hank you\\b|[Tt]hanks\\b|[Dd]ear \\p{L}|Ladies and \\p{L}|(?:Mr|Mrs|Ms|Madam)\\.? \\p{Lu}|(?:\\p{L}+ )?(?:[Cc]olleagues|[Ff]riends|[Gg]uests)[,.!]|Selamat (?:pagi|siang|sore|malam)\\b|Terima kasih\\b|Assalamu|(?:Bapak|Ibu|Hadirin|Saudara|Saudara-saudara|Rekan-rekan)\\b)`,
  "u",
);

/** Whether words open as speech does: with a greeting, thanks, or a call to whoever listens. */
export function opensAsSpeech(text: string): boolean {
  return opening.test(text);
}
