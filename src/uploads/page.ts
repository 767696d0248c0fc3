/** What became of one uploaded file. */
export interface UploadOutcome {
  readonly fileName: string;
  readonly size: string;
  readonly state: "published" | "draft" | "refused";
  /** State in words, or the sentence that says why it was refused and what to do. */
  readonly message: string;
  /** The archived transcript, or the one that is already there. */
  readonly link: { readonly label: string; readonly url: string } | null;
  /** What the parser understood, as label and value, e.g. Judul, Tanggal, Tempat, Media, Juru bicara. */
  readonly understood: readonly { readonly label: string; readonly value: string | null }[];
  readonly warnings: readonly string[];
}

export interface UploadPage {
  readonly limitMegabytes: number;
  /** "TXT, MD, atau HTML". */
  readonly formats: string;
  /** The `accept` attribute. */
  readonly accept: string;
  readonly outcomes: readonly UploadOutcome[];
  /** A sentence that concerns the whole request, e.g. no file was chosen. */
  readonly failure: string | null;
}
