interface IndexTask {
  readonly number: string;
  readonly what: string;
  readonly index: string;
  readonly at: string;
  readonly status: string;
  readonly failed: boolean;
  /** What went wrong, in our words and in the engine's. */
  readonly error: { readonly said: string; readonly told: string } | null;
}

/** `/meja/indeks`: how the search index stands. */
export interface IndexPage {
  readonly notice: string | null;
  readonly state: string;
  readonly sound: boolean;
  /** Of a rebuild, in transcripts. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** Something goes on: the page is to be looked at again. */
  readonly busy: boolean;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly indexes: readonly { readonly name: string; readonly documents: string }[];
  readonly tasks: readonly IndexTask[];
  readonly failed: readonly IndexTask[];
  readonly mayRebuild: boolean;
}
