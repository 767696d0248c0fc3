const opening =
  /^(?:(?:well|okay|ok|all right|right)[,.] (?:everyone, |everybody, )?)?(?:good (?:morning|afternoon|evening|day)\b|hello\b|thank you\b|thanks\b|dear \p{L}|ladies and \p{L}|(?:Mr|Mrs|Ms|Madam)\.? \p{Lu}|(?:\p{L}+ )?(?:colleagues|friends|guests)[,.!]|selamat (?:pagi|siang|sore|malam)\b|terima kasih\b|assalamu|bapak|ibu\b|hadirin\b|saudara|rekan-rekan)/iu;

/** Whether words open as speech does: with a greeting, thanks, or a call to whoever listens. */
export function opensAsSpeech(text: string): boolean {
  return opening.test(text);
}
