/** What the container of a text says about it, apart from the text itself; each field only where it was found. */
export interface DocumentMetadata {
  readonly title?: string;
  /** ISO 8601 calendar date. */
  readonly date?: string;
  readonly outlet?: string;
  /** Where the briefing was held, as the container names it. */
  readonly place?: string;
  readonly url?: string;
}

/** A block of text between two breaks, in reading order. */
export interface Block {
  /** Lines as they stood in the source, trimmed, none empty. */
  readonly lines: readonly string[];
  /** Set where the container marks the block as a heading or an image caption. */
  readonly kind?: "heading" | "caption";
  /**
   * Leading run that the container sets in bold: in many transcripts the speaker's label.
   * The first line begins with it. A remark in brackets within the label belongs to it: "Question (retranslated):".
   */
  readonly boldLead?: string;
  /** The container sets all of it in italics: in many transcripts what editors say of the room. */
  readonly isItalic?: true;
}

/** A file's text, whatever format it came in. No markup is left in it. */
export interface TextDocument {
  readonly blocks: readonly Block[];
  readonly metadata: DocumentMetadata;
}
