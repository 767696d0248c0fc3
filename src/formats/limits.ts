/** Bounds on what one file may ask of the machine. Sizes are in bytes unless the name says otherwise. */

/** Markup nested deeper than this is refused; browsers flatten from here on (HTML Standard, 13.2.6). */
export const maxMarkupDepth = 512;
/** A page of more elements is refused: it would take hundreds of megabytes as a tree. */
export const maxMarkupElements = 100_000;
/** Pieces of text that signs and entities part: each is a part of the tree as well, if a small one. */
export const maxMarkupTexts = 300_000;
/** Above this many elements Readability's scoring takes seconds, so the page is read plainly. */
export const maxScoredElements = 10_000;

/** The longest briefing that is published has fewer than a hundred pages. */
export const maxPdfPages = 1000;

/** Entries of a ZIP, directories counted: twice the largest import that is planned for. */
export const maxArchiveEntries = 20_000;
/** All entries of a ZIP together, those of ZIPs within it counted. */
export const maxUnpackedBytes = 1024 ** 3;
/** One entry, and one part of an office document. */
export const maxEntryBytes = 64 * 1024 ** 2;
/** Text packs to a tenth, at best to a fiftieth; what packs tighter than this was made to fill a disk. */
export const maxPackingRatio = 200;
/** Small entries are never bombs, however well they pack. */
export const minRatioBytes = 1024 ** 2;
/** A ZIP in a ZIP in a ZIP, and no further. */
export const maxArchiveDepth = 3;
