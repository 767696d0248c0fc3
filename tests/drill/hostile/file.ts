/** A file that is out of the ordinary, as somebody may send it. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file of these bytes, or of this text in UTF-8. */
export function hostile(name: string, content: string | Uint8Array): HostileFile {
  return { name, bytes: typeof content === "string" ? Buffer.from(content) : content };
}

/** A sound transcript, no two of which are the same where `word` differs. */
export function soundText(word: string): string {
  return [
    `Taklimat tentang ${word}`,
    "Jakarta, 12 Januari 2024",
    `Wartawan: Apakah ${word} dibahas dalam pertemuan itu?`,
    `Juru Bicara: Ya, ${word} dibahas, dan keputusan diumumkan pekan depan.`,
  ].join("\n\n");
}
