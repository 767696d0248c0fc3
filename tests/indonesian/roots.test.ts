import fc from "fast-check";
import { irregular, wholeWords } from "../../src/indonesian/lexicon/irregular.js";
import { names } from "../../src/indonesian/lexicon/names.js";
import { pairsIn, wordsIn } from "../../src/indonesian/lexicon/parse.js";
import { roots, wholes } from "../../src/indonesian/lexicon.js";
import { kinshipOf, rootOf } from "../../src/indonesian/roots.js";

describe("rootOf", () => {
  it.each([
    ["temu", "bertemu pertemuan menemui mempertemukan dipertemukan ditemui temuan ketemu"],
    ["ajar", "belajar pelajar pelajaran mengajar pengajaran mempelajari"],
    ["pengaruh", "mempengaruhi memengaruhi dipengaruhinya berpengaruh"],
    ["konsolidasi", "mengkonsolidasi mengonsolidasikan dikonsolidasi pengonsolidasian"],
    ["kritik", "mengkritik mengritik pengkritik dikritiknya"],
    ["undang", "mengundang undangan undang-undang diundangnya"],
    ["serang", "menyerang serangan penyerang diserang terserang"],
    ["nyata", "menyatakan pernyataan kenyataannya dinyatakan"],
    ["kerja", "bekerja pekerja pekerjaan mempekerjakan dikerjakan"],
    ["beri", "berikan memberi memberikan diberikan pemberian"],
    ["bijaksana", "kebijaksanaannya kebijaksanaan"],
    ["sepakat", "kesepakatan menyepakati disepakatinya"],
    ["runding", "perundingan merundingkan berunding perunding"],
    ["selesai", "penyelesaian menyelesaikan terselesaikan"],
    ["adil", "ketidakadilan keadilan pengadilan mengadili"],
    ["sah", "mengesahkan pengesahan disahkan"],
    ["samping", "mengesampingkan dikesampingkan"],
    ["laku", "memberlakukan pemberlakuan dilakukan perlakuan"],
    ["proses", "memproses pemrosesan diproses"],
    ["tandatangan", "menandatangani ditandatangani penandatanganan"],
    ["tanggungjawab", "dipertanggungjawabkan pertanggungjawaban"],
    ["tindaklanjut", "menindaklanjuti ditindaklanjuti"],
    ["indonesia", "keindonesiaan mengindonesiakan"],
    ["diplomasi", "diplomat diplomatik diplomatis"],
    ["nuklir", "denuklirisasi nuklirnya"],
    ["teror", "meneror teroris terorisme"],
    ["negara", "negara-negara negara2 kenegaraan antarnegara"],
    ["sama", "bersama-sama kebersamaan menyamakan"],
    ["baik", "sebaik-baiknya memperbaiki kebaikan"],
    ["hijau", "kehijau-hijauan penghijauan"],
    ["sayur", "sayur-mayur sayuran"],
    ["balik", "bolak-balik sebaliknya"],
    ["surat", "surat-menyurat"],
    ["mati", "mati-matian kematian mematikan"],
    ["tunjuk", "telunjuk menunjukkan pertunjukan"],
    ["getar", "gemetar bergetar"],
    ["daun", "dedaunan daun-daun"],
    ["mereka", "merekalah mereka"],
    ["lawan", "lawan-lawannya lawan-lawanku"],
    ["hari", "hari-harinya sehari-hari"],
    ["tembak", "tembak-tembakan tembak-menembak"],
    ["ribu", "beribu-ribu ribuan"],
    ["kanak", "kekanak-kanakan kanak-kanak"],
    ["warna", "warna-warni berwarna-warni"],
    ["ombang", "terombang-ambing mengombang-ambingkan"],
    ["porakporanda", "porak-poranda memorak-porandakan"],
    ["tanya", "penanya penanyanya pertanyaan-pertanyaannya"],
    ["wenang", "wewenang berwenang kewenangan"],
    ["undur", "mundur kemunduran mengundurkan pengunduran"],
    ["nasihat", "penasihat menasihati"],
    ["peras", "memeras pemerasan diperas"],
    ["buruk", "memburuk keburukan terburuk"],
    ["retak", "meretakkan keretakan"],
    ["kering", "mengeringkan pengeringan kekeringan"],
    ["saring", "menyaring penyaringan saringan"],
    ["lebar", "melebar pelebaran"],
    ["masuk", "pemasukan memasuki termasuk"],
    ["padu", "memadukan perpaduan"],
    ["kembara", "mengembara pengembara"],
    ["rajin", "perajin pengrajin kerajinan"],
    ["cela", "mencela tercela celaan"],
    ["rumah", "rumahku rumahmu rumahnya perumahan"],
  ])("%s", (root, forms) => {
    expect(wordsIn(forms).map((form) => [form, rootOf(form)])).toEqual(
      wordsIn(forms).map((form) => [form, root]),
    );
  });

  it.each([
    ["perang", "perangkat"],
    ["alam", "alami"],
    ["anggur", "pengangguran"],
    ["keluarga", "keluar"],
    ["awas", "kawasan"],
    ["akses", "aksesi"],
    ["kasus", "Kaukasus"],
    ["olah", "seolah-olah"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(rootOf(one)).not.toBe(rootOf(other));
  });

  it.each(
    wordsIn(
      "Medan Kiev Meiji Ning Beijing Iran Berlin Sudan Milan Pekanbaru Serang Taliban Mendoza Berkeley Abdullah",
    ),
  )("does not take %s apart", (name) => {
    expect(rootOf(name)).toBe(name.toLowerCase());
  });

  it("frees a name of its clitic", () => {
    expect(rootOf("Zulvarianya")).toBe("zulvaria");
  });

  it("takes an unknown word apart only where two affixes agree", () => {
    expect(wordsIn("mengglorbakan diglorbakan pengglorbaan glorban glorbakan").map(rootOf)).toEqual(
      wordsIn("glorba glorba glorba glorban glorbakan"),
    );
  });

  it("takes an unknown loan in -si out of its voices", () => {
    expect(wordsIn("mendoglarupsi didoglarupsi doglarupsi").map(rootOf)).toEqual(
      wordsIn("doglarupsi doglarupsi doglarupsi"),
    );
  });

  it("takes an unknown stem from the half that has no affix", () => {
    expect(wordsIn("terglorbak-glorbak menggalorbi-galorbi").map(rootOf)).toEqual(wordsIn("glorbak galorbi"));
  });

  it.each([
    ["sanction", "sanctions"],
    ["agreement", "agreements"],
    ["country", "countries"],
    ["speech", "speeches"],
    ["ambassador", "ambassadors"],
    ["talk", "talks"],
    ["measure", "measures"],
  ])("finds %s in its English plural", (singular, plural) => {
    expect(rootOf(plural)).toBe(rootOf(singular));
    expect(kinshipOf(plural, singular)).toBe("inflected");
  });

  it("takes no s from what only looks like an English plural", () => {
    const whole =
      "tegas hadis konteks respons kongres pers sukses akses Paris Hamas Laos virus series Moses".split(" ");
    expect(whole.filter((word) => rootOf(word) === rootOf(word.slice(0, -1)))).toEqual([]);
  });

  it("does not look at case", () => {
    expect([rootOf("PERTEMUAN"), rootOf("Pertemuan")]).toEqual(["temu", "temu"]);
  });

  it("is its own root for every root of the lexicon", () => {
    const moved = [...roots.keys(), ...wholes.keys()].filter((word) => rootOf(rootOf(word)) !== rootOf(word));
    expect(moved).toEqual([]);
  });

  it("gives a root for any word, the same each time, and never an empty one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (word) => {
        expect(rootOf(word)).not.toBe("");
        expect(rootOf(word)).toBe(rootOf(word));
      }),
    );
  });

  it("gives the root of a root for whatever affixes stand around whatever stem", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("me", "mem", "meng", "di", "ber", "per", "ke", "peng", "se", "diper", "ketidak", ""),
        fc.constantFrom(...roots.keys()),
        fc.constantFrom("kan", "i", "an", "nya", "kannya", "lah", ""),
        (prefix, stem, suffix) => {
          const root = rootOf(prefix + stem + suffix);
          expect(rootOf(root)).toBe(root);
        },
      ),
    );
  });

  it("leads an affixed word to the root that its stem has alone", () => {
    for (const word of ["lelaki", "melelakikan", "laki"]) expect(rootOf(word)).toBe("laki");
    for (const word of ["beberapa", "membeberapakan", "berapa"]) expect(rootOf(word)).toBe("berapa");
  });

  it("forgets nothing that matters when more words come than it remembers", () => {
    for (let word = 0; word < 120_000; word += 1) rootOf(`x${word}`);
    expect(rootOf("pertemuan")).toBe("temu");
  });
});

describe("the lexicon", () => {
  it("is folded", () => {
    expect([...roots.keys(), ...wholes.keys()].filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
  });

  it("leaves frozen words and names as they are, and irregular forms with their root", () => {
    const frozen = [...wordsIn(wholeWords), ...wordsIn(names)].filter((word) => !roots.has(word));
    expect(frozen.filter((word) => rootOf(word) !== word)).toEqual([]);
    expect(pairsIn(irregular).filter(([word, root]) => rootOf(word) !== root)).toEqual([]);
  });
});

describe("kinshipOf", () => {
  it.each([
    ["menyampaikan", "menyampaikan", "exact"],
    ["Menyampaikan", "menyampaikan", "exact"],
    ["mempengaruhi", "memengaruhi", "exact"],
    ["Perancis", "Prancis", "exact"],
    ["disampaikan", "menyampaikan", "inflected"],
    ["sampaikannya", "menyampaikan", "inflected"],
    ["negara-negara", "negara", "inflected"],
    ["negaranya", "negara", "inflected"],
    ["penyampaian", "menyampaikan", "derived"],
    ["pertemuan", "bertemu", "derived"],
    ["diplomat", "diplomasi", "derived"],
    ["peralatan", "alat", "derived"],
    ["bertanggung jawab", "tanggung jawab", "derived"],
    ["tanda tangan", "tandatangan", "exact"],
    ["Tiongkok", "Cina", "inflected"],
    ["perangkat", "perang", null],
  ])("of %s to %s is %s", (form, asked, kinship) => {
    expect(kinshipOf(form, asked)).toBe(kinship);
  });

  it("is the same both ways, and null exactly where the roots differ", () => {
    const words = fc.constantFrom(
      ...wordsIn(
        "bertemu pertemuan menemui ditemui temuan perang berperang alat peralatan diplomat diplomasi AS as",
      ),
    );
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(kinshipOf(one, other)).toBe(kinshipOf(other, one));
        expect(kinshipOf(one, other) === null).toBe(rootOf(one) !== rootOf(other));
      }),
    );
  });
});
