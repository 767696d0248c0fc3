const officeHolder =
  /^(?:president|vice-president|minister|premier|chancellor|king|queen|emir|sultan|prince|princess|speaker|moderator|commissioner|general|secretary-general|director-general|chairman|chairwoman|chair|mayor|governor|director|secretary|ceo|head|chief|ambassador|spokes(?:person|man|woman)|adviser|advisor|presiden|perdana|wakil|menteri|menlu|wamenlu|ketua|sekjen|dirjen|dubes|duta|anggota|gubernur|direktur|sekretaris|kepala|bicara|jubir|jenderal)$/iu;

/** Whether a word is for the holder of an office. */
export function isOfficeHolder(word: string): boolean {
  return officeHolder.test(word);
}

/** Whether a label begins with a word for the holder of an office: "Direktur Perlindungan WNI". */
export function startsWithOffice(name: string): boolean {
  return officeHolder.test(name.split(" ")[0] ?? "");
}

/** Whether the holder of an office is named anywhere: "First Deputy Minister of Ports" is, of which commas may part more. */
export function namesOffice(text: string): boolean {
  return text.split(/[ ,]+/u).some((word) => officeHolder.test(word));
}

/** Whether the holder of an office is all that is named at the end, and nobody by name: "VICE PRESIDENT". */
export function endsInOffice(text: string): boolean {
  return officeHolder.test(text.split(" ").at(-1) ?? "");
}

/** Any word for the holder of an office, as it stands in an affiliation. */
export const anyOffice =
  /\b(?:president|chancellor|premier|taoiseach|king|queen|emir|sultan|prince(?:ss)?|pope|patriarch|minister|chair\w*|mayor|governor|director|secretary|ceo|head|chief|ambassador|spokes\w+|advis[eo]r|officer?|official|administrator|commissioner|general|commander|admiral|rector|envoy|leader|aide|representative|ombudsman|department|ministry|presiden|perdana|wakil|menteri|menlu|wamenlu|ketua|sekjen|dirjen|dubes|gubernur|direktur|sekretaris|kepala|juru bicara|jubir|jenderal|dirjen|kementerian|kemlu)\b/iu;
