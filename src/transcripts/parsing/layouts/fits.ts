/**
 * How well what a layout found fits, 0 to 1, from the least to the most: the layouts compete, and of equals the first that is tried wins
 * (see `parse.ts`). Below 0.5 whoever reviews a draft is told to look at its turns.
 */
export const fits = {
  /** A report in which no text is left. */
  reportWithoutText: 0.2,
  /** One speaker, or several of whom none is sure to be one, by the share of the text that stands under their labels. */
  doubtfulLabels: { least: 0, share: 0.3 },
  /** Labels that are plainly such, of one speaker or without questions. */
  plainLabels: { least: 0.4, share: 0.5 },
  reportWithoutTitle: 0.5,
  reportWithoutDateline: 0.6,
  /** Several speakers in turn; and one official in full, whom running text would not call so. */
  severalSpeakers: { least: 0.6, share: 0.25 },
  officialInFull: { least: 0.62, share: 0.25 },
  /** One question with its answer, by the share of the text that is labelled. */
  oneExchange: { least: 0.7, share: 0.25 },
  reportWithDateline: 0.8,
  /** One exchange below however long an introduction, as a report gives it. */
  anyExchange: 0.81,
  /** Questions that are set apart from what answers them, or speeches that dashes open. */
  questionsSetApart: 0.82,
  /** Exchanges are the best evidence. */
  severalExchanges: { least: 0.85, share: 0.15 },
  /** Such questions of which the text says that somebody asked them. */
  questionsAttributed: 0.9,
} as const;

/** A fit that grows with the share of a text that stands under labels, 0 to 1. */
export function growing(
  { least, share }: { readonly least: number; readonly share: number },
  labelled: number,
): number {
  return least + share * labelled;
}
