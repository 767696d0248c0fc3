import type { Link } from "../web/frame.js";

export type JobShape = "working" | "ready" | "check" | "twin" | "published" | "trashed" | "refused";

/** A transcript out of a file of several, or what of it was refused. */
export interface JobPart {
  readonly shape: JobShape;
  readonly text: string;
  readonly link: Link | null;
}

/** A file on the upload page, with what became of it. */
export interface JobRow {
  readonly id: string;
  readonly fileName: string;
  /** "92 KB"; empty where the file was too large to be kept. */
  readonly size: string;
  readonly shape: JobShape;
  /** State in words. */
  readonly state: string;
  /** Why it was refused and what to do, or by what the transcript is known; null where the state says all. */
  readonly message: string | null;
  readonly cancelUrl: string | null;
  readonly link: Link | null;
  readonly warnings: readonly string[];
  readonly parts: readonly JobPart[];
}

/** What is said of all files together. */
export interface JobsSummary {
  readonly files: string;
  readonly counts: string;
  readonly done: number;
  readonly all: number;
  /** How far all of them are, in words. */
  readonly progress: string;
  readonly running: number;
  /** "Terbitkan semua (11)"; null where there is nothing to publish, or something is still being read. */
  readonly publish: string | null;
  /** "3 di antaranya perlu diperiksa"; null where none of them is to be looked at. */
  readonly toCheck: string | null;
}

/** `/meja/unggah`: files to hand in, and what became of those that were. */
export interface UploadPage {
  readonly limitMegabytes: number;
  /** "TXT, MD, atau HTML". */
  readonly formats: string;
  /** The `accept` attribute. */
  readonly accept: string;
  readonly jobs: readonly JobRow[];
  readonly summary: JobsSummary;
  /** The refused file that the next one stands in for. */
  readonly replacing: { readonly id: string; readonly fileName: string } | null;
  readonly notice: string | null;
  /** A sentence that concerns the whole request, e.g. no file was chosen. */
  readonly failure: string | null;
}
