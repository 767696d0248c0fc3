import { isOutlet } from "../names/outlets.js";

/** Words that open a line before a colon and are no speaker: enumerations, bylines, remarks. Compared in lower case. */
export const neverLabels = new Set(
  `agenda|alamat|alasan|also|antara lain|artinya|again|background|baca|baca juga|bottom line|catatan|catatan redaksi|caption|cc|contact|contoh|contohnya|copyright|correction|date|disclaimer|
  editor|editor's note|email|example|fact|faq|finally|first|firstly|foto|fourth|fifth|hadir|hasil|hasilnya|https|http|in short|inti|intinya|jadi|judul|kata kunci|kategori|keempat|kelima|
  keenam|kedua|kesimpulan|keterangan|ketiga|ketujuh|kontak|koreksi|kutipan|lampiran|lastly|latar belakang|lihat juga|link|lokasi|look|masalahnya|misal|misalnya|next|note|notes|now|number one|
  number two|number three|ok|okay|one|oleh|opsi|part|pengumuman|penting|penulis|penyunting|perhatian|pertama|photo|pihak|place|poin|point|ps|p.s|quote|quoting|ralat|re|read|
  red|redaksi|related|rep|remember|right|ringkasan|satu|dua|tiga|second|secondly|see|sekian|simpulan|singkatnya|so|solusi|source|status|subject|subjects|summary|sumber|syarat|tag|tags|tahun|tanggal|telepon|
  telp|tema|tempat|terakhir|terjemahan|then|third|thirdly|time|title|to|topic|topics|topik|translation|transcript|transkrip|tujuan|two|three|twitter|update|video|waktu|warning|website|well|yes|no|
  the bottom line|the question|the answer|the fact|my question|bagian|pertanyaannya|jawabannya|attendees|speakers|location|background press call|watch|subjek|perihal|nomor|hal|pukul|jam|hari|hari/tanggal|hari, tanggal|acara|durasi|duration|dibaca|dilihat|
  opening remarks|opening statement|opening|closing remarks|introductory remarks|pengantar|kata pengantar|pembukaan|pernyataan pembuka|sambutan|penutup|tanya jawab|sesi tanya jawab|q&a|questions and answers|
  from|delivered on|delivered by|published|laporan|penulis naskah|video editor|video jurnalis|produser|redaktur|uploader|musik|music|
  press release|press releases|news release|siaran pers|rilis pers`
    .split("|")
    .map((word) => word.trim()),
);

/** "Segment I: …" heads a part. */
export function headsPart(label: string): boolean {
  return /^(?:segment|part|section|chapter|bagian|babak|sesi|bab) (?:\d{1,2}|[ivx]{1,4}|one|two|three|pertama|kedua|ketiga)$/iu.test(
    label,
  );
}

/** Titles and places of office that begin with an article. */
export const articleTitle =
  /^the (?:vice president|president|first lady|second lady|second gentleman|press|spokes\w+|prime minister|secretary|chancellor|king|queen|crown prince|foreign minister|emir|speaker|governor|ambassador)$/iu;

const room =
  "(?: from the (?:audience|floor|hall|room)| (?:via|over) (?:the )?[a-z]{3,12}(?: [a-z]{3,12})?)?";
const more = "(?:supplementary|further|additional|follow-up|video|written|online) ";
const number = "(?: ?(?:\\d{1,3}|[a-c]|i{1,3}|iv))?";
const counted = "(?:first|second|third|fourth|fifth|next|last|final|another) question";
const unknownAsker = new RegExp(
  `^(?:q|(?:${more})?questions?${room}|${counted}|(?:(?:tele)?phone|video) call(?:er)?|text message|tanya|pertanyaan|penanya|soalan|t|p|s|w|(?:para |seorang )?(?:wartawan|wartawati|jurnalis|pewarta|pemberita|reporters?|journalists?|correspondent)(?: (?:asing|lain|tak dikenal|tidak dikenal|perempuan|pria))?|(?:the )?(?:press|media)|(?:unknown|unidentified|male|female) (?:reporter|questioner|journalist|speaker)|questioner|follow-?up(?: question)?|(?:pertanyaan |tanya )(?:lanjutan|susulan|wartawan|jurnalis|media)|insan pers|awak media|wakil media|pers|(?:the )?following question was (?:raised|asked|put)\\b.{0,60})${number}$`,
  "iu",
);
const askerOf =
  /^(?:(?:wartawan|wartawati|jurnalis|pewarta|pemberita|reporter|koresponden|journalist|correspondent|penanya)(?: (?:dari|from|of))?|(?:pertanyaan|tanya) dari|(?:question|pertanyaan),|question (?:from|by)) (?<outlet>\S+(?: \S+){0,6})$/iu;
/** "QUESTION SARI", as the German government's press conferences call who asks. */
const askerByName = new RegExp(
  `^(?:(?:${more.toUpperCase()})?QUESTION|(?:ZUSATZ)?FRAGE) (?!(?:TIME|PERIOD|AND|OF|ON|ONE|TWO|THREE|NUMBER)\\b)(?<name>(?:(?:DR|MR|MS|MRS)\\.? )?\\p{Lu}[\\p{Lu}’'-]{2,}(?: \\p{Lu}[\\p{Lu}’'-]+){0,2})$`,
  "u",
);
/** "PERTANYAAN UMUM" says of what kind a question is, and names nobody: in Indonesian it is "dari" whoever asks. */
const kindOfQuestion = /^PERTANYAAN \p{Lu}{3,}$/u;
/** "CCTV reporter", but not "The Reuters reporter", of whom a sentence tells. */
const reporterOf = /^(?!(?:the|a|an|one) )(?<outlet>\S.*) (?:reporter|correspondent|journalist)$/iu;
const answerWord = new RegExp(`^(?:a|answer|jawab|jawaban|jawapan|j|narasumber|tanggapan)${number}$`, "iu");
const moderator = new RegExp(
  `^(?:the )?(?:moderator|operator|narrator|voice-?over|from the author|narator|(?:white house |press )?aide|host|pemandu(?: acara)?|pembawa acara|mc|(?:ketua|pimpinan|pemimpin) (?:rapat|sidang)|staff|staf|facilitator|(?:remark|reply|replies|response)${room}|conference (?:operator|coordinator)|coordinator|protokol)$`,
  "iu",
);
/** Who was in the room, and no more is known. */
const attendee =
  /^(?:(?:an? )?(?:participants?|audience(?: members?)?|crowd|voices?|voice from the audience)|from the (?:audience|floor)|peserta|hadirin)$/iu;
const numbered =
  /^(?:unidentified |unknown )?(?:speaker|participant|man|woman|voice|pembicara|peserta) ?#?\d{1,2}$/iu;
const letter = /^(?:q|a|t|j|p|s|w)$/iu;

export type KeywordKind = "asker" | "answerer" | "moderator";

/** What a label says by itself about who speaks, or null where it is a name. */
export function keywordKind(label: string): KeywordKind | null {
  if (unknownAsker.test(label) || askerOf.test(label) || reportedFor(label) !== null) return "asker";
  if (nameOfAsker(label) !== null || kindOfQuestion.test(label)) return "asker";
  if (answerWord.test(label)) return "answerer";
  return moderator.test(label) || isAttendee(label) ? "moderator" : null;
}

/** Whether a label says of somebody only that they were in the room: "PARTICIPANT", "Hadirin". */
export function isAttendee(label: string): boolean {
  return attendee.test(label);
}

/** Whether a label says of somebody in the room only that they said something: "Remark from the hall", "Response". */
export function isRemark(label: string): boolean {
  return /^(?:remark|repl(?:y|ies)|response)\b/iu.test(label) && moderator.test(label);
}

/** "QUESTION SARI": whom such a label names, be it a person or an outlet. */
export function nameOfAsker(label: string): string | null {
  return unknownAsker.test(label) ? null : (askerByName.exec(label)?.groups?.name ?? null);
}

/** "Wartawan Antara", "Question from Reuters": the outlet that such a label names. */
export function outletOfAsker(label: string): string | null {
  return unknownAsker.test(label) ? null : (askerOf.exec(label)?.groups?.outlet ?? reportedFor(label));
}

function reportedFor(label: string): string | null {
  const outlet = reporterOf.exec(label)?.groups?.outlet;
  return outlet !== undefined && /^\p{Lu}/u.test(outlet) && isOutlet(outlet) ? outlet : null;
}

const countedQuestion = new RegExp(`^${counted}$`, "iu");

/** "First question", which a speaker as well says of what follows. */
export function countsQuestion(label: string): boolean {
  return countedQuestion.test(label);
}

/** Whether a label only counts somebody whom the transcriber could not name: "Speaker 2". */
export function isNumbered(label: string): boolean {
  return numbered.test(label);
}

/** "Peserta: 30 orang", "Participants: Dewi Sari", "From the author: …": words that head a list, a byline or a preface unless they come back. */
export function headsLists(label: string): boolean {
  return /^(?:peserta|pewarta|participants|narrator|narator|voice-?over|from the author)$/iu.test(label);
}

/** Single letters label turns only in pairs, such as T and J. */
export function isLetterLabel(label: string): boolean {
  return letter.test(label);
}
