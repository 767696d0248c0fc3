import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { type RunningArchive, startArchive } from "../support/archive.js";

/** An article as outlets publish it: reading time, title twice, captions under images, dateline, end mark, section. */
const article = `Lama Baca 4 Menit

Nusa Raya Menata Kembali Hubungan dengan Tetangganya


Nusa Raya Menata Kembali Hubungan dengan Tetangganya-Image-1
Ratri Anggawira

Sagara, Harian Contoh - Nusa Raya menata kembali hubungannya dengan empat negara tetangga sepanjang tahun ini.

Hal itu dikatakan Ratri Anggawira, Kepala Biro Penerangan Kementerian Luar Negeri Republik Nusa Raya dalam konferensi pers, Jumat (15/12/2023).

Menurut Ratri, utusan kedua pihak bertemu tiga kali dan menyepakati gencatan senjata di Selat Lintang.

Nusa Raya Menata Kembali Hubungan dengan Tetangganya-Image-2
Pelabuhan Orvane

Kapal beras pertama tiba di pelabuhan itu pekan lalu. (*)

Informasi Nusa Raya
`;

const read = z.object({
  title: z.string(),
  date: z.string(),
  place: z.string(),
  outlet: z.string(),
  spokesperson: z.object({ name: z.string(), office: z.string().nullable() }),
  turns: z.array(
    z.object({
      role: z.string(),
      passages: z.array(z.object({ number: z.number(), text: z.string() })),
    }),
  ),
});

let archive: RunningArchive;
let id = "";
let url = "";

beforeAll(async () => {
  archive = await startArchive();
  const body = new FormData();
  body.append("file", new Blob([article]), "berita.txt");
  const response = await fetch(`${archive.address}/api/v1/transcripts?wait=indexed`, {
    method: "POST",
    headers: { Authorization: `Bearer ${archive.token}` },
    body,
  });
  const created = z.object({ transcripts: z.array(z.object({ id: z.string(), url: z.string() })) });
  const [one] = created.parse(await response.json()).transcripts;
  id = one?.id ?? "";
  url = one?.url ?? "";
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

const get = async (path: string) => fetch(archive.address + path);

describe("an article that was uploaded", () => {
  it("has its title, date, place, outlet and spokesperson", async () => {
    expect(read.parse(await (await get(`/api/v1/transcripts/${id}`)).json())).toMatchObject({
      title: "Nusa Raya Menata Kembali Hubungan dengan Tetangganya",
      date: "2023-12-15",
      place: "Sagara",
      outlet: "Harian Contoh",
      spokesperson: {
        name: "Ratri Anggawira",
        office: "Kepala Biro Penerangan Kementerian Luar Negeri Republik Nusa Raya",
      },
    });
  });

  it("has its captions apart, and every paragraph once, numbered through", async () => {
    const { turns } = read.parse(await (await get(`/api/v1/transcripts/${id}`)).json());
    const captions = turns.filter(({ role }) => role === "caption").flatMap(({ passages }) => passages);
    expect(captions.map(({ text }) => text)).toEqual(["Ratri Anggawira", "Pelabuhan Orvane"]);
    const passages = turns.flatMap((turn) => turn.passages);
    expect(passages.map(({ number }) => number)).toEqual(passages.map((_, index) => index + 1));
    for (const sentence of ["empat negara tetangga", "dalam konferensi pers", "tiga kali", "Kapal beras"])
      expect(passages.filter(({ text }) => text.includes(sentence))).toHaveLength(1);
    expect(passages.some(({ text }) => text.includes("Lama Baca") || text.includes("-Image-"))).toBe(false);
  });

  it.each([
    "q=gencatan+senjata",
    "q=pertemuan",
    "q=kapal&spokesperson=Ratri+Anggawira&outlet=Harian+Contoh&place=Sagara&year=2023",
    "from=2023-12-15&to=2023-12-15",
  ])("is found by %s", async (search) => {
    expect(await (await get(`/api/v1/search?${search}`)).json()).toMatchObject({ total: 1 });
  });

  it("keeps its marks on the reading page, and is there as JSON, as text and as it came", async () => {
    const page = await (await get(`${url}?q=gencatan+senjata`)).text();
    expect(page).toMatch(/<mark[^>]*>gencatan<\/mark>\s*<mark[^>]*>senjata<\/mark>/);
    expect(await (await get(`${url}.json`)).json()).toMatchObject({ id });
    expect(await (await get(`${url}.txt`)).text()).toContain("menyepakati gencatan senjata di Selat Lintang");
    expect(await (await get(`${url}/asli`)).text()).toBe(article);
  });
});
