import type { Format } from "./format.js";
import type { Language, Translate } from "./i18n.js";

/** How a page speaks: the sentences of one language, and its dates and figures. */
export interface Wording {
  readonly language: Language;
  readonly t: Translate;
  readonly format: Format;
}
