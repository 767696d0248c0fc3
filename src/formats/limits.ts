/** Bounds on what one file may ask of the machine. Sizes are in bytes unless the name says otherwise. */

/** Markup nested deeper than this is refused; browsers flatten from here on (HTML Standard, 13.2.6). */
export const maxMarkupDepth = 512;
/** A page of more elements is refused: it would take hundreds of megabytes as a tree. */
export const maxMarkupElements = 200_000;
/** Above this many elements Readability's scoring takes seconds, so the page is read plainly. */
export const maxScoredElements = 20_000;
