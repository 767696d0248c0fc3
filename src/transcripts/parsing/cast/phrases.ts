/** What people say to some end, a pattern for English and one for Indonesian. */
export type Phrases = readonly [english: RegExp, indonesian: RegExp];

export function says(phrases: Phrases, text: string): boolean {
  return phrases.some((phrase) => phrase.test(text));
}

/**
 * "My question is on fish.", "I have a question about the quay.", "It would be interesting to hear of the quay.", "I was wondering about it.",
 * "If you could say something on that.", "Tell us about the quay."; "I would like to ask you to take the stand." asks for no answer.
 */
export const asks: Phrases = [
  /\bmy (?:\w+ )?question\b|\bI have (?:a|one|another|two) (?:\w+ )?questions?\b|\b(?:I would|I['’]d) like to (?:know|hear|ask (?:you(?! (?:both |all )?to (?!comment|tell|say|explain|clarify|share|describe|give))|about|an?|how|what|when|why|whether|if))\b|\bwould be interesting to (?:know|hear)\b|\bI(?: was|['’]m| am) (?:just )?wondering\b|\bwondering (?:if|whether|what|when|where|which|who|why|how|about)\b|\bif (?:you|we) (?:can|could) (?:please )?(?:have|get|give|say|share|tell|clarify|comment|elaborate|update)\b|(?:^|[.!,:] )(?:(?:please|so|and|now),? )?tell (?:me|us)(?: please)? (?:about|how|what|when|where|which|who|why|whether|if|more)\b/iu,
  /\bpertanyaan saya\b|\bsaya (?:ada|punya|memiliki) (?:satu |dua |tiga )?pertanyaan\b|\b(?:ingin|mau|hendak|izin) (?:bertanya|tanya|menanyakan|konfirmasi|meng?konfirmasi)\b|\b(?:mohon|minta) (?:penjelasan|tanggapan|komentar|konfirmasi|keterangan|dijelaskan|diceritakan)|\btolong (?:di)?(?:jelaskan|ceritakan)\b/iu,
];

/** "Are there any more questions?" and "Siapa lagi yang mau bertanya?" ask for somebody else's. */
const invitations: Phrases = [
  /\b(?:(?:(?:are|is) there (?:a|an|any|another|more)|any)(?: \w+){0,2} questions?|who(?: else)? (?:has|have)(?: \w+){0,2} questions?\b[^.?!]{0,80})\?/giu,
  /\b(?:ada(?: lagi)?(?: yang (?:mau|ingin|hendak))? (?:pertanyaan|bertanya|tanya)|siapa(?: lagi)?(?: yang)? (?:mau|ingin|hendak) (?:bertanya|tanya))\b[^.?!]{0,40}\?/giu,
];

/** A turn without what only calls for questions of others. */
export function withoutInvitations(turn: string): string {
  return invitations.reduce((text, invitation) => text.replace(invitation, "."), turn);
}

/** "Let us hear.", "Go ahead.", "Ya, silakan, Pak.", and nothing else. */
export const letsSpeak: Phrases = [
  /^(?:(?:yes|well|all right|okay|excellent|very good|good|fine|yes please|please(?: do)?|go ahead|you are welcome|with pleasure|let(?:['’]s| us) (?:hear|listen to|see|have|take)\b[^.!?,…]{0,40})(?:[.,!…]+ ?|$))+$/iu,
  /^(?:(?:ya|baik|baiklah|oke|boleh|tentu|sila[hk]+an|mari)(?:,? (?:pak|bu|bapak|ibu|mas|mbak|saudara|rekan)\b[^.!?,…]{0,30})?(?:[.,!…]+ ?|$))+$/iu,
];

/** "Mr President, you have the floor.", "Kepada Bu Menteri kami persilakan." */
export const offersFloor: Phrases = [
  /\b(?:you have the floor|the floor is yours|(?:give|pass) the floor to|over to you)\b[^?]*$/iu,
  /\b(?:kami|saya|waktu(?:nya)?|dengan hormat) (?:di)?persila[hk]+an\b[^?]*$/iu,
];

/** "Two more.", "Last one, guys.", "Let's switch. Next official.", "That's time.", "Satu penanya lagi." */
export const calls: Phrases = [
  /\b(?:last|next|final) (?:one|question|official|speaker)\b|\b(?:one|two|three|a few|a couple) more\b|\blet['’]s (?:switch|go to|start with|take|open)\b|\bwe['’]ll (?:start|begin|go) with\b|\blet me (?:get|go|turn) to\b|\btime(?:['’]s up| for (?:one|two|a couple))\b|\bthat['’]s time\b|\bout of time\b/iu,
  /\b(?:pertanyaan|penanya) (?:terakhir|berikut(?:nya)?|selanjutnya|pertama|kedua|ketiga)\b|\b(?:satu|dua|tiga) (?:pertanyaan |penanya )?lagi\b|\bwaktu(?:nya| kita)?(?: sudah| telah)? habis\b/iu,
];

/** A sentence of whoever conducts an event: "Okay.", "Thank you, Zeno.", "Zeno, kick us off.", "Silakan, Mas Joko." */
export const conducting: Phrases = [
  /^(?:ok(?:ay)?|all right|yes|great|good|sure|right|please|sorry)[.,!]*$|^(?:(?:ok(?:ay)?|all right|and|with that|great),? )*thank(?:s| you)\b.{0,60}$|\b(?:kick us off|go ahead|over to you|back to you|the floor is yours)\b/iu,
  /^(?:ya|baik|baiklah|oke|demikian)[.,!]*$|^(?:(?:ya|baik|oke|demikian),? )*terima kasih\b.{0,60}$|\b(?:sila[hk]+an|persila[hk]+an)\b/iu,
];

/** "Thank you, everybody.", "Terima kasih, rekan-rekan.", with which an event ends. */
export const dismisses: Phrases = [
  /^(?:all right[.,] |ok(?:ay)?[.,] )?thank(?:s| you),? (?:very much,? )?(?:all|everybody|everyone|guys|folks)\b/iu,
  /^(?:(?:baik|oke|demikian|sekian)[.,] (?:dan )?)?terima kasih,? (?:banyak,? )?(?:semua(?:nya)?|rekan-rekan|teman-teman|kawan-kawan|hadirin)\b/iu,
];

/** Thanks at the beginning or the end. */
export const thanks: Phrases = [
  /^thank|\bthank(?:s| you)(?: (?:very|so) much)?(?:,? (?:all|everybody|everyone|guys|folks))?[.!]$/iu,
  /^terima kasih|\bterima kasih(?: banyak)?(?:,? (?:semua(?:nya)?|rekan-rekan|teman-teman))?[.!]$/iu,
];

/** "I did not hear that.", "Bisa diulang, Mas." */
export const missesWords: Phrases = [
  /\b(?:did|do|could|can)(?: not|n['’]t) (?:understand|hear|catch|follow)\b/iu,
  /\b(?:tidak|kurang|nggak|belum) (?:dengar|kedengaran|terdengar|paham|menangkap|mengerti)\b|\b(?:bisa|tolong|mohon|coba) (?:di)?ulang/iu,
];

const onlyThankful: Phrases = [
  /^thank(?!.*\b(?:please|tell us|comment on|about|ask|question)\b)/isu,
  /^terima kasih(?!.*\b(?:mohon|tolong|soal|tentang|terkait|tanya|bertanya|pertanyaan|bagaimana|apakah|menanyakan)\b)/isu,
];

/** Thanks whoever spoke before, and wishes to hear nothing more. */
export function onlyThanks(text: string): boolean {
  return says(onlyThankful, text);
}

/** "Good afternoon, colleagues.", "Good evening, Laras. It is good to be here again.", "Selamat pagi, rekan-rekan.", and nothing more. */
export const greets: Phrases = [
  /^(?=.)(?:(?:good (?:afternoon|morning|evening|day)|hello|hi|greetings|welcome)\b[^.!?]{0,40}[.!]? ?)?(?:(?:(?:it|that)(?:['’]s| is) )?(?:a )?(?:good|great|nice|lovely|pleasure) to (?:be|see)\b[^.!?]{0,40}[.!]?)?$/iu,
  /^(?:(?:assalamu ?['’]?alaikum|wa ?['’]?alaikum ?salam|selamat (?:pagi|siang|sore|malam)|halo|hai|salam)\b[^.!?]{0,50}[.!]? ?){1,3}$/iu,
];
