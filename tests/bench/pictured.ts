import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { addAccount, setPassword } from "../../src/accounts/manage-accounts.js";
import { hashPassword } from "../../src/accounts/passwords.js";
import { importPaths } from "../../src/uploads/import.js";
import { docx, odt, pdf, zip } from "../formats/office-files.js";
import type { RunningArchive } from "../support/archive.js";
import { createClient, csrfTokenIn } from "../support/client.js";
import { eventually } from "../support/eventually.js";
import { takeIn, weekly } from "../transcripts/briefings.js";
import { generateTranscripts } from "./generated.js";
import { corpusDefaults } from "./options.js";

const generated = 60;
const seed = join(import.meta.dirname, "../../seed");
const readingDeadline = 60_000;

/** Who looks at the desk in the pictures. */
export const archivist = { name: "Intan Paradira", password: "kertas tinta lampu baca" } as const;

const created = z.object({ transcripts: z.array(z.object({ id: z.string(), url: z.string() })) });

/** Transcripts of which the pictures show more than their page. */
export interface Pictured {
  /** A draft in which something is to be looked at. */
  readonly draft: string;
  /** A draft that is nearly the same as a published transcript. */
  readonly twin: string;
  readonly withdrawn: { readonly id: string; readonly path: string };
}

/** A press conference of the minister; `until` is said of when something is signed. */
function statement(until: string) {
  const answer = (text: string) => ({ role: "answer", speaker: "Damar Lokanatha", text });
  const question = (speaker: string | null, affiliation: string, text: string) => ({
    role: "question",
    speaker,
    affiliation,
    text,
  });
  const spoken =
    "Terima kasih sudah menunggu. Pertemuan selesai lebih lambat dari jadwal, dan biasanya itu tanda baik. Enam menteri hadir sejak pagi, dan seluruh butir tentang izin melintas sudah disepakati. Sisanya, soal kuota tangkap di perairan perbatasan, dibahas lagi oleh pejabat tinggi pekan depan.";
  return {
    title: "Keterangan Menteri seusai Pertemuan Tingkat Menteri Perhimpunan Selat",
    date: "2025-07-15",
    place: "Bandar Mutiara",
    spokesperson: { name: "Damar Lokanatha", office: "Menteri Luar Negeri" },
    turns: [
      { role: "statement", speaker: "Damar Lokanatha", text: spoken },
      question(
        "Sekar Mandalawangi",
        "TV Antarpulau",
        "Pak Menteri, apakah naskahnya sudah disepakati atau masih ada kurung siku?",
      ),
      answer(`Tinggal satu kurung siku. Naskahnya akan ditandatangani ${until} di Bandar Mutiara.`),
      question(null, "Radio Gelombang Teluk", "Lalu bagaimana dengan Mandura, Pak?"),
      answer(
        "Mandura hadir, Mandura bicara, dan Mandura akan menandatangani. Itu saja yang bisa saya sampaikan hari ini.",
      ),
    ],
  };
}

function haze(date: string) {
  const speaker = "Nirmala Tandiwara";
  return {
    title: "Jumpa pers tentang kabut asap lintas selat",
    date,
    spokesperson: { name: speaker, office: "Juru bicara" },
    turns: [
      { role: "question", affiliation: "TV Antarpulau", text: "Mengapa kata yang dipakai begitu lunak?" },
      {
        role: "answer",
        speaker,
        text: "Kami tidak sedang memilih kata yang lunak. Kami sedang memilih kata yang masih bisa kami pertanggungjawabkan besok pagi.",
      },
    ],
  };
}

const ready = `Jumpa Pers Mingguan: Pemulangan Awak Kapal Tirta Kencana

Ruang Pers Graha Bahari, Kota Sagara

Jumat, 18 Juli 2025

Ratri Anggawira: Selamat siang, rekan-rekan. Sebelas awak kapal Tirta Kencana tiba di Pelabuhan Randu pagi ini. Semuanya sehat.

Nadin Purwaka (Harian Samudra Raya): Kapan mereka dipertemukan dengan keluarganya?

Ratri Anggawira: Sore ini, di pelabuhan. Saya sendiri akan menjemput mereka.`;

const unlabelled = [
  "Keterangan singkat di Pelabuhan Randu",
  "T: [tidak terdengar] soal Mandura, Pak?",
  "J: Kapal pengangkut gandum bersandar kemarin malam dan sudah dibongkar separuhnya.",
  "T: Berapa lama lagi?",
  "J: Dua hari, kalau ombaknya tenang.",
];

const paragraphs = (text: string) => text.split("\n\n");

function files(): readonly (readonly [name: string, bytes: Uint8Array])[] {
  const story = (name: string) =>
    `Kunjungan ke ${name}\n\nSagara, 9 Juli 2025. Utusan ${name} menyambut rombongan di dermaga ${name}.`;
  return [
    [
      "2025-07-18_jumpa-pers.docx",
      docx(
        paragraphs(ready)
          .map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
          .join(""),
      ),
    ],
    ["jumpa_pers_4juli.odt", odt(unlabelled.map((text) => `<text:p>${text}</text:p>`).join(""))],
    ["Pindaian 3 Februari.pdf", pdf([[]])],
    ["Arsip 2011 bag 3.pdf", Buffer.from("%PDF-1.4 rusak")],
    [
      "kunjungan-karang-timur.zip",
      zip({
        "alorna.txt": story("Alorna"),
        "karang-timur.txt": story("Karang Timur"),
        "peta.png": Buffer.from("89504e470d0a1a0a", "hex"),
      }),
    ],
    ["salinan batas laut.txt", readFileSync(join(seed, "2025-03-18-perundingan-batas-laut.txt"))],
  ];
}

const harbour = `Keterangan singkat di Pelabuhan Randu

Menteri Luar Negeri Damar Lokanatha berbicara di dermaga, 4 Juli 2025.

T: [tidak terdengar] soal Mandura, Pak?

J: Kapal pengangkut gandum dari Mandura bersandar kemarin malam dan sudah dibongkar separuhnya.

Muatannya 1.200 ton, dan sebagian langsung diteruskan ke Karang Timur.

T: Berapa lama lagi?

J: Dua hari, kalau ombaknya tenang.`;

function handIn({ address, token }: RunningArchive, name: string, text: string): Promise<Response> {
  const body = new FormData();
  body.append("file", new Blob([text]), name);
  const headers = { Authorization: `Bearer ${token}` };
  return fetch(`${address}/api/v1/transcripts?status=draft`, { method: "POST", headers, body });
}

function api({ address, token }: RunningArchive) {
  const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json", "If-Match": "*" };
  return (method: string, path: string, body: object) =>
    fetch(`${address}/api/v1/transcripts${path}`, { method, headers, body: JSON.stringify(body) });
}

async function createdOne(response: Response) {
  const [one] = created.parse(await response.json()).transcripts;
  if (one === undefined) throw new Error("Nothing was archived.");
  return one;
}

async function openAccount({ jubir }: RunningArchive): Promise<void> {
  const { id } = await addAccount(jubir.archive, { name: archivist.name, role: "admin", by: "jubir" });
  const passwordHash = await hashPassword(archivist.password);
  await setPassword(jubir.archive, { id, passwordHash, by: archivist.name });
  await addAccount(jubir.archive, { name: "hanafi", role: "archivist", by: archivist.name });
}

/** Hands files in at the upload page and waits until all are read. */
async function upload({ address }: RunningArchive): Promise<void> {
  const client = createClient(address);
  await client.submit("/masuk", archivist);
  const body = new FormData();
  body.append("_csrf", await csrfTokenIn(await client.get("/meja/unggah")));
  for (const [name, bytes] of files()) body.append("file", new Blob([Uint8Array.from(bytes)]), name);
  await fetch(`${address}/meja/unggah`, { method: "POST", headers: { Cookie: client.cookie() }, body });
  const isRead = async () => (await (await client.get("/meja/unggah")).text()).includes('data-running="0"');
  await eventually(isRead, "reading", readingDeadline);
}

/** Fills an archive with the samples, some generated transcripts, and drafts in every state of the desk. */
export async function fillForPictures(archive: RunningArchive): Promise<Pictured> {
  const ask = api(archive);
  await takeIn(archive, weekly);
  for await (const _ of importPaths(archive.jubir.intake, [seed], { status: "published", by: "seed" }));
  const corpus = { seed: Number(corpusDefaults.seed), words: Number(corpusDefaults.words), count: generated };
  for (const transcript of generateTranscripts(corpus)) await ask("POST", "", transcript);
  await ask("POST", "", statement("bulan depan"));
  const then = new Date();
  then.setUTCFullYear(then.getUTCFullYear() - 10);
  await ask("POST", "", haze(then.toISOString().slice(0, 10)));
  await openAccount(archive);
  await upload(archive);
  const twin = await createdOne(await ask("POST", "?status=draft", statement("sebelum akhir tahun")));
  const draft = await createdOne(await handIn(archive, "pelabuhan_randu_4juli.txt", harbour));
  const withdrawn = await createdOne(
    await ask("POST", "", {
      ...statement("lusa"),
      title: "Jumpa pers tentang kapal patroli",
      date: "2011-02-03",
    }),
  );
  await ask("PATCH", `/${withdrawn.id}`, { place: "Kota Sagara" });
  await ask("DELETE", `/${withdrawn.id}`, { reason: "salah tanggal" });
  await archive.untilIndexed();
  const path = new URL(withdrawn.url, archive.address).pathname;
  return { draft: draft.id, twin: twin.id, withdrawn: { id: withdrawn.id, path } };
}
