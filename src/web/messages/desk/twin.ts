/** Sentences of a draft that is nearly the same as a published transcript, Indonesian first; both languages have the same keys. */
export const deskTwinMessages = {
  id: {
    twin: {
      title: "Mirip transkrip yang sudah terbit",
      share: "{{percent}}% sama dengan",
      about: ", “{{title}}”, {{date}}.",
      differInOne: "Berbeda di satu giliran:",
      differInPart: "Berbeda di {{number}} giliran, antara lain:",
      differ: "Berbeda di {{number}} giliran.",
      sameTurns: "Semua gilirannya sama.",
      version: "Jadikan versi baru {{callNumber}}",
      otherTranscript: "Ini transkrip lain",
      compareAll: "Bandingkan semua",
      compareTitle: "Draf ini di samping {{callNumber}}",
      compareExplanation:
        "Yang dicoret hanya ada di transkrip yang terbit, yang digarisbawahi hanya di draf ini.",
      thisDraft: "Draf ini",
      other: "Transkrip lain",
      missing: "Tidak ada giliran di sini.",
      revisionReason: "Versi baru dari berkas {{file}}",
      trashReason: "Dijadikan versi baru {{callNumber}}",
    },
  },
  en: {
    twin: {
      title: "Similar to a published transcript",
      share: "{{percent}}% the same as",
      about: ", “{{title}}”, {{date}}.",
      differInOne: "One turn differs:",
      differInPart: "{{number}} turns differ, among them:",
      differ_one: "{{number}} turn differs.",
      differ_other: "{{number}} turns differ.",
      sameTurns: "All turns are the same.",
      version: "Make it a new version of {{callNumber}}",
      otherTranscript: "This is a different transcript",
      compareAll: "Compare all",
      compareTitle: "This draft beside {{callNumber}}",
      compareExplanation:
        "What is struck is in the published transcript only, what is underlined in this draft only.",
      thisDraft: "This draft",
      other: "Another transcript",
      missing: "No turn here.",
      revisionReason: "New version from the file {{file}}",
      trashReason: "Made a new version of {{callNumber}}",
    },
  },
};
