import { wordsIn } from "./lexicon/parse.js";

/** Question words, particles, prepositions, conjunctions, pronouns and auxiliaries (Sneddon et al. 2010). */
const indonesian = new Set(
  wordsIn(`
  apa apakah apanya siapa siapakah mana manakah dimana dimanakah kemana kemanakah darimana bagaimana bagaimanakah
  mengapa mengapakah kenapa kenapakah kapan kapankah bilamana bilamanakah bila berapa berapakah seberapa keberapa berapapun
  apapun siapapun manapun dimanapun kapanpun bagaimanapun
  di ke dari daripada pada kepada oleh untuk bagi buat dengan dalam antara tentang terhadap akan atas demi sejak hingga sampai
  yang dan atau serta tetapi tapi namun melainkan sedangkan sambil bahwa karena sebab jika jikalau kalau apabila bilamana
  agar supaya maka sehingga ketika saat sewaktu selagi selama sebelum sesudah setelah meski meskipun walau walaupun
  sebagai seperti ibarat secara seraya lalu kemudian lagi pula juga pun saja hanya cuma justru bahkan malah
  lah kah tah nya si sang para itu ini tersebut begitu begini demikian sana sini situ
  saya aku kamu kau engkau anda dia ia beliau kami kita mereka kalian
  adalah ialah merupakan yaitu yakni ada adakah sudah sudahkah telah belum sedang tengah masih pernah dapat bisa bisakah boleh harus
  tidak tak bukan jangan sangat amat sekali paling lebih kurang para setiap tiap suatu sebuah seorang
  toh kok dong sih deh kan ya an dll dsb dst yg dgn utk dr pd krn tsb
  dapatkah haruskah bolehkah benarkah tidakkah bukankah itukah inikah adakah akankah
  `),
);

const english = new Set(
  wordsIn(`
  the a an of and or but nor to in on at by for with from into onto about than then that this these those there here
  what who whom whose which when where why how is are was were be been being am do does did done have has had having
  will would shall should can could may might must not no it its he him his she her hers they them their theirs we us our ours
  you your yours i me my mine if so because while also just only very
  `),
);

/** Whether a folded form is too general to decide what a passage is about, in Indonesian or in English. */
export function isStopWord(form: string): boolean {
  return indonesian.has(form) || english.has(form);
}

/** Whether a folded form is a function word of English. */
export function isEnglishStopWord(form: string): boolean {
  return english.has(form) && !indonesian.has(form);
}
