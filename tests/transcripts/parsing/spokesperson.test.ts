import { describe, expect, it } from "@jest/globals";
import { readCredit } from "../../../src/transcripts/parsing/head/credits.js";
import { intervieweeIn } from "../../../src/transcripts/parsing/names/interviewee.js";
import { findSpokesperson } from "../../../src/transcripts/parsing/names/spokesperson.js";

describe("findSpokesperson", () => {
  it.each([
    [
      "Hal ini diungkapkan oleh Sekar Malam, Wakil Direktur Departemen Informasi Kementerian Luar Negeri Republik Rakyat Awan dalam konferensi pers.",
      "Sekar Malam",
      "Wakil Direktur Departemen Informasi Kementerian Luar Negeri Republik Rakyat Awan",
    ],
    [
      "“Kami menolak,” ujar Sekar Malam, juru bicara Kementerian Luar Negeri, dalam jumpa pers.",
      "Sekar Malam",
      "juru bicara Kementerian Luar Negeri",
    ],
    [
      "Menteri Luar Negeri RI, Dra. Sekar Malam Biru, LL.M., menyampaikan pidato.",
      "Sekar Malam Biru",
      "Menteri Luar Negeri RI",
    ],
    [
      "Kedutaan, melalui Atase Pers di Jakarta, Laras S. Wening, enggan menanggapi.",
      "Laras S. Wening",
      "Atase Pers di Jakarta",
    ],
    [
      "Direktur Pelabuhan Kementerian Laut, Sekar Malam, meminta warga bersabar.",
      "Sekar Malam",
      "Direktur Pelabuhan Kementerian Laut",
    ],
    [
      "Juru Bicara Kementerian Perhubungan Sekar Malam Membantah Tarif Naik",
      "Sekar Malam",
      "Juru Bicara Kementerian Perhubungan",
    ],
    [
      "“Kami menolak,” kata Juru Bicara Kemlu RI, Sekar Malam, di Jakarta.",
      "Sekar Malam",
      "Juru Bicara Kemlu RI",
    ],
    [
      "Juru Bicara Kementerian Luar Negeri Indonesia Sekar Malam mengatakan begitu.",
      "Sekar Malam",
      "Juru Bicara Kementerian Luar Negeri Indonesia",
    ],
    [
      "Juru Bicara Kementerian Luar Negeri (Kemlu) RI Sekar Malam mengatakan begitu.",
      "Sekar Malam",
      "Juru Bicara Kementerian Luar Negeri RI",
    ],
    [
      "kata juru bicara kementerian luar negeri Sekar Malam, Kamis.",
      "Sekar Malam",
      "juru bicara kementerian luar negeri",
    ],
    ["kata juru bicara Kemlu RI Sekar Malam di Jakarta, Kamis.", "Sekar Malam", "juru bicara Kemlu RI"],
    ["Kata Sekar Malam selaku Juru Bicara Kemlu pada Senin.", "Sekar Malam", "Juru Bicara Kemlu"],
    ["Menlu Sekar Malam mengatakan begitu.", "Sekar Malam", "Menlu"],
    [
      "Wakil Menteri Pertahanan Mayor Jenderal TNI Sekar Malam mengatakan begitu.",
      "Sekar Malam",
      "Wakil Menteri Pertahanan",
    ],
    [
      "Koordinator Staf Khusus Presiden Sekar Malam menegaskan hal itu.",
      "Sekar Malam",
      "Koordinator Staf Khusus Presiden",
    ],
    ["Panglima TNI, Jenderal Sekar Malam mengatakan begitu.", "Sekar Malam", "Panglima TNI"],
    ["Kapuspen TNI Prof. Dr. Ir. Sekar Malam mengatakan begitu.", "Sekar Malam", "Kapuspen TNI"],
    [
      "Juru Bicara Kementerian Luar Negeri Kazakhstan Sekar Malam mengatakan begitu.",
      "Sekar Malam",
      "Juru Bicara Kementerian Luar Negeri Kazakhstan",
    ],
    [
      "Menteri Luar Negeri Sri Lanka Damar Wulan mengatakan begitu.",
      "Damar Wulan",
      "Menteri Luar Negeri Sri Lanka",
    ],
    [
      "Duta Besar Republik Ceko untuk Indonesia Damar Wulan mengatakan begitu.",
      "Damar Wulan",
      "Duta Besar Republik Ceko untuk Indonesia",
    ],
    ["Menlu RI Sekar LP Malam mengatakan begitu.", "Sekar LP Malam", "Menlu RI"],
    [
      "Menteri Luar Negeri Arab Saudi Damar bin Wulan mengatakan begitu.",
      "Damar bin Wulan",
      "Menteri Luar Negeri Arab Saudi",
    ],
    ["Juru Bicara Kemlu RI, Bapak Damar Wulan, mengatakan begitu.", "Damar Wulan", "Juru Bicara Kemlu RI"],
    [
      "Direktur Pelindungan WNI dan BHI Kemlu Damar Wulan mengatakan begitu.",
      "Damar Wulan",
      "Direktur Pelindungan WNI dan BHI Kemlu",
    ],
    [
      "Presiden menunjuk Menteri Sekretaris Negara atau Mensesneg, Sekar Malam, sebagai Juru Bicara Presiden. Sekar menjelaskan tugasnya.",
      "Sekar Malam",
      "Menteri Sekretaris Negara",
    ],
    [
      "Menteri Sekretaris Negara, Sekar Malam membenarkan bahwa ia diminta menjadi juru bicara Presiden Damar Wulan.",
      "Sekar Malam",
      "Menteri Sekretaris Negara",
    ],
    [
      "Sebelumnya, Direktur Pelindungan WNI Kemlu yakni Sekar Malam mengatakan begitu.",
      "Sekar Malam",
      "Direktur Pelindungan WNI Kemlu",
    ],
    [
      "“Sudah,” kata Anggota Komisi Pemilihan Umum Sekar Malam.",
      "Sekar Malam",
      "Anggota Komisi Pemilihan Umum",
    ],
    [
      "Sekar Malam, Jubir Kemlu Awan hari Senin (3/9) dalam jumpa pers ditanya soal selat.",
      "Sekar Malam",
      "Jubir Kemlu Awan",
    ],
    [
      "Duta Besar Iran untuk Indonesia Damar Wulan datang. “Kami lelah,” cerita Damar.",
      "Damar Wulan",
      "Duta Besar Iran untuk Indonesia",
    ],
    [
      'Selat itu disebut "laut kami" sejak lama. "Kami menolak semua klaim itu," kata Jubir Kemlu Sekar Malam.',
      "Sekar Malam",
      "Jubir Kemlu",
    ],
    [
      "Kementerian menyatakan bahwa Menteri Luar Negeri Sekar Malam Biru sehat. Menlu Sekar mengatakan begitu.",
      "Sekar Malam Biru",
      "Menteri Luar Negeri",
    ],
    [
      "Sekretaris Pers Istana Sekar Malam dan Direktur Komunikasi Damar Wulan menjawab, “Belum.”",
      "Sekar Malam",
      "Sekretaris Pers Istana",
    ],
    ["Gubernur Bank Indonesia Sekar Malam: Garam Kami Cukup", "Sekar Malam", "Gubernur Bank Indonesia"],
    [
      "“Besok,” kata Direktur Eksekutif Departemen Komunikasi BI Sekar Malam.",
      "Sekar Malam",
      "Direktur Eksekutif Departemen Komunikasi BI",
    ],
    ["Ketua KPU Sekar Malam memastikan jadwalnya.", "Sekar Malam", "Ketua KPU"],
    [
      "“Suku bunga tetap,” kata Gubernur Bank Indonesia Sekar Malam.",
      "Sekar Malam",
      "Gubernur Bank Indonesia",
    ],
    ["Menteri Luar Negeri RI Sekar Malam, 51 tahun, mengaku lega.", "Sekar Malam", "Menteri Luar Negeri RI"],
    [
      "Wakil Menteri Koordinator Bidang Politik, Hukum, dan Keamanan Letjen TNI (Purn) Damar Wulan mengatakan begitu.",
      "Damar Wulan",
      "Wakil Menteri Koordinator Bidang Politik, Hukum, dan Keamanan",
    ],
    [
      "“Besok,” kata Juru Bicara Kemlu Sekar Malam di kantornya, Jl Dermaga, Kota Mega.",
      "Sekar Malam",
      "Juru Bicara Kemlu",
    ],
    ["Sekar Malam, jubir Kemlu Awan - Image from Laman Kemlu Awan", "Sekar Malam", "jubir Kemlu Awan"],
    [
      "Menteri Luar Negeri RI Guntur Lazuardi datang, ujar Sekar Malam, Juru Bicara Kementerian Luar Negeri.",
      "Sekar Malam",
      "Juru Bicara Kementerian Luar Negeri",
    ],
    ["Jubir Kemlu Sekar Malam Bantah Kabar Itu", "Sekar Malam", "Jubir Kemlu"],
    ["Juru Bicara Kemlu RI Sekar N. Malam mengatakan begitu.", "Sekar N. Malam", "Juru Bicara Kemlu RI"],
    ["Menlu Sekar L.P. Malam mengatakan begitu.", "Sekar L.P. Malam", "Menlu"],
    [
      "Juru Bicara Komisi Kelautan Nasional Sekar Malam mengatakan begitu.",
      "Sekar Malam",
      "Juru Bicara Komisi Kelautan Nasional",
    ],
    [
      "Usai bertemu Menteri Luar Negeri Jepang Guntur Lazuardi di Tokyo, Menteri Luar Negeri Sekar Malam menjawab pertanyaan.",
      "Sekar Malam",
      "Menteri Luar Negeri",
    ],
    ["Kemlu Awan lewat Juru Bicaranya, Sekar Malam, menolak tuduhan itu.", "Sekar Malam", "Juru Bicara"],
    [
      "Jurubicara Kementerian Luar Negeri, Sekar Malam mengaku lega.",
      "Sekar Malam",
      "Jurubicara Kementerian Luar Negeri",
    ],
    ["“Belum ada,” kata juru bicara Kremlin, Damar Wulan kepada pers.", "Damar Wulan", "juru bicara Kremlin"],
    ["Juru bicara Hamas Damar Wulan membantahnya.", "Damar Wulan", "Juru bicara Hamas"],
    [
      "“Selamat sore,” kata juru bicara merangkap Direktur Jenderal Informasi Damar Wulan.",
      "Damar Wulan",
      "juru bicara merangkap Direktur Jenderal Informasi",
    ],
    [
      "Duta Besar (Dubes) Kabut untuk Indonesia, Damar Wulan mengomentari rencana itu.",
      "Damar Wulan",
      "Duta Besar Kabut untuk Indonesia",
    ],
    [
      "“Tunggu saja,” kata Staf Khusus Menteri Luar Negeri Bidang Kawasan, Damar Wulan.",
      "Damar Wulan",
      "Staf Khusus Menteri Luar Negeri Bidang Kawasan",
    ],
    ["Jubir Kemlu, Damar ‘Bima’ Wulan, menunggu hasilnya.", "Damar Wulan", "Jubir Kemlu"],
    ["Menlu Sekar LP. Malam mengatakan begitu.", "Sekar LP. Malam", "Menlu"],
    ["Menteri Luar, Datuk Seri Dr Sekar Malam berkata begitu.", "Sekar Malam", "Menteri Luar"],
    ["Menteri Luar Tan Sri Damar Wulan berkata begitu.", "Damar Wulan", "Menteri Luar"],
    [
      "Cloudland’s Foreign Ministry spokesperson Dana Reyes said so.",
      "Dana Reyes",
      "Foreign Ministry spokesperson",
    ],
    ["Press Secretary Maj. Gen. Dana Reyes Holds a Press Briefing", "Dana Reyes", "Press Secretary"],
    ["Foreign Ministry spokesperson Dana Reyes said so.", "Dana Reyes", "Foreign Ministry spokesperson"],
    [
      "Foreign Ministry Spokesperson Dana Reyes’s Regular Press Conference",
      "Dana Reyes",
      "Foreign Ministry Spokesperson",
    ],
    [
      "Press Briefing by Press Secretary Dana Reyes-Holt and Advisor Bela Ruiz",
      "Dana Reyes-Holt",
      "Press Secretary",
    ],
    [
      "Dana Reyes, a spokeswoman for the Foreign Ministry, said so.",
      "Dana Reyes",
      "spokeswoman for the Foreign Ministry",
    ],
  ])("finds who speaks in %j", (text, name, office) => {
    expect(findSpokesperson([text])).toEqual({ name, office });
  });

  it.each([
    "Jubir Kemlu: Kami Menolak",
    "Juru Bicara Kementerian Luar Negeri mengatakan bahwa pihaknya menolak.",
    "Menteri Luar Negeri RI Guntur Lazuardi bertemu Perdana Menteri Melati Senja.",
    "Kunjungan dimulai pada bulan Maret.",
    "Guntur Lazuardi Jadi Jubir Presiden Gantikan Bagas",
    "Kementerian buka suara soal penunjukan Guntur Lazuardi sebagai Menlu.",
    "“Bapak Duta Besar, Guntur Lazuardi, sudah dipanggil pulang,” ungkapnya.",
    "Belum Pilih Jubir Baru Pengganti Guntur Lazuardi",
    "Laras menegaskan bahwa Menteri Luar Negeri, Guntur Lazuardi sejak awal tidak tahu.",
    "Katanya, ‘itu yang bicara Ketua KPU’, lalu semua tertawa.",
    "Guntur Lazuardi Calon Tunggal Gubernur BI, Jika Terpilih: Tak Ada Libur",
    "Hadir pula bekas Juru Bicara Kemlu Guntur Lazuardi.",
    "Menurut laporan media setempat, Menlu Guntur Lazuardi akan berkunjung ke sana.",
    "Pernyataan juru bicara Departemen Luar Nergeri AS tentang laut itu keliru.",
  ])("names nobody for %j", (text) => {
    expect(findSpokesperson([text])).toBeNull();
  });

  it("takes the first text that tells who speaks", () => {
    const texts = [
      "Direktur Guntur Lazuardi hadir.",
      "Ujar Sekar Malam, juru bicara Kemlu.",
      "Kata Bagas Kelana, juru bicara istana.",
    ];
    expect(findSpokesperson(texts)?.name).toBe("Sekar Malam");
  });

  it("takes a name in full from where it was first given", () => {
    const texts = ["Menteri Luar Negeri RI, Sekar Malam, membahas laut.", "“Sepakat,” tutur Menlu Sekar."];
    expect(findSpokesperson(texts)).toEqual({ name: "Sekar Malam", office: "Menteri Luar Negeri RI" });
  });

  it.each(["Guntur menuturkan bahwa kapal sudah tiba.", "“Sudah tiba,” ujar Guntur.", "“Sudah,” kata Gunt."])(
    "takes a minister for who speaks where another sentence is %j",
    (telling) => {
      const met = "Menteri Luar Negeri Guntur Lazuardi bertemu para nelayan.";
      expect(findSpokesperson([met, telling])?.name).toBe("Guntur Lazuardi");
    },
  );

  it("takes who is introduced alone where whoever is quoted is not named again, and nobody where another is", () => {
    const met = "Duta Besar Indonesia Sekar Malam membuka pameran di dermaga.";
    expect(findSpokesperson([met, "“Terima kasih,” katanya."])?.name).toBe("Sekar Malam");
    expect(findSpokesperson([met, "“Bagus,” kata Laras.", "“Besar,” katanya."])).toBeNull();
    const heads = [
      "Perdana Menteri Datuk Seri Damar Wulan memuji dermaga.",
      "Beliau berkata dermaga itu kukuh.",
      met,
    ];
    expect(findSpokesperson(heads)?.name).toBe("Damar Wulan");
    expect(findSpokesperson([met, ...heads])).toBeNull();
    const invited = "Para pedagang memenuhi undangan Presiden Damar Wulan.";
    expect(findSpokesperson([invited, "“Saya datang,” ujarnya."])).toBeNull();
    const slogan = "Kapuspen membawakan semboyan TNI TEGUH, Kapuspen TNI pun pulang.";
    expect(findSpokesperson([slogan])?.name).not.toBe("TEGUH");
  });

  it("takes a president for who speaks where nobody is quoted before", () => {
    const opens = "Perdana Menteri Datuk Seri Sekar Malam membuka dermaga.";
    expect(findSpokesperson([opens, "“Selesai,” kata Sekar."])).toEqual({
      name: "Sekar Malam",
      office: "Perdana Menteri",
    });
    expect(findSpokesperson([opens, "“Bagus,” kata Laras.", "“Selesai,” kata Sekar."])).toBeNull();
  });

  it("takes a president who is quoted above an official, and not one above a spokesperson", () => {
    const named = ["Presiden Sekar “Kala” Malam membuka dermaga.", "“Selesai,” kata Sekar."];
    expect(findSpokesperson([...named, "Panglima TNI Guntur Lazuardi menanggapi."])?.name).toBe(
      "Sekar Malam",
    );
    expect(findSpokesperson([...named, "Juru Bicara Kemlu Guntur Lazuardi menanggapi."])?.name).toBe(
      "Guntur Lazuardi",
    );
  });

  it("takes nobody for a spokesperson by the name of whom somebody becomes one for", () => {
    expect(
      findSpokesperson(["Laras Wening kini menjadi juru bicara Menteri Pertahanan Guntur Lazuardi."]),
    ).toBeNull();
  });

  it("reads whom a title names as interviewed", () => {
    expect(intervieweeIn("Wawancara Khusus: Sekar Malam tentang Kabut")).toEqual({
      name: "Sekar Malam",
      office: null,
    });
    expect(intervieweeIn("Sekar Malam tentang Kabut")).toBeNull();
    expect(intervieweeIn("Minister for Harbours Dr Sekar Malam’s Interview with Awan Radio")).toEqual({
      name: "Sekar Malam",
      office: "Minister for Harbours",
    });
    expect(intervieweeIn("Interview with Dewi Lazuardi, Harbour Tonight")).toBeNull();
    expect(intervieweeIn("Interview with Awan TV")).toBeNull();
    expect(intervieweeIn("Harbour Chief Interview with Mr. Holt")).toBeNull();
  });

  it.each([
    "Press Briefing by Foreign Minister Sekar",
    "Statement by Foreign Minister Sekar on the harbour",
    "Foreign Minister Sekar’s Press Conference on the harbour",
  ])("reads a minister's one name in %j", (title) => {
    expect(intervieweeIn(title)).toEqual({ name: "Sekar", office: "Foreign Minister" });
  });

  it("takes nobody for who speaks whose journey a title tells of", () => {
    expect(intervieweeIn("Background Press Call on President Sekar’s Visit to the Harbour")).toBeNull();
  });
});

describe("readCredit", () => {
  it.each([
    ["Juru bicara: Sekar Malam", "Sekar Malam", "Juru bicara"],
    ["Jubir: Sekar Malam, Juru Bicara Kementerian Laut", "Sekar Malam", "Juru Bicara Kementerian Laut"],
    ["Spokesperson: Sekar Malam", "Sekar Malam", "Spokesperson"],
    [
      "Juru bicara Kementerian Republik Awan: Sekar Malam",
      "Sekar Malam",
      "Juru bicara Kementerian Republik Awan",
    ],
    ["Sekar Malam, juru bicara", "Sekar Malam", "juru bicara"],
  ])("reads who speaks off %s", (line, name, office) => {
    expect(readCredit(line, "")).toEqual({ lines: 1, spokesperson: { name, office } });
  });

  it.each(["Juru bicara: Baik, kita mulai.", "Jubir: Terima kasih."])(
    "takes what is said under a label for no name: %s",
    (line) => {
      expect(readCredit(line, "")).toBeNull();
    },
  );
});
