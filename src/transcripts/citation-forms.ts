/** Styles of a reference in words: APA (7th edition) and Chicago (17th edition, author-date). */
export const citationStyles = {
  apa: { label: "APA" },
  chicago: { label: "Chicago" },
} as const;

export type CitationStyle = keyof typeof citationStyles;

/** Files that reference managers read, by the ending of their names. */
export const citationFiles = {
  bib: { label: "BibTeX", type: "application/x-bibtex" },
  ris: { label: "RIS", type: "application/x-research-info-systems" },
  json: { label: "CSL-JSON", type: "application/vnd.citationstyles.csl+json" },
} as const;

export type CitationFile = keyof typeof citationFiles;

/** Every form that a citation is written in. */
export const citationForms = { ...citationStyles, ...citationFiles };

export type CitationForm = keyof typeof citationForms;
