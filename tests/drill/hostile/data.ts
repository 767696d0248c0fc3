import { type HostileFile, hostile, soundText } from "./file.js";

const record = (word: string, more: Readonly<Record<string, unknown>> = {}) =>
  JSON.stringify({ title: `Taklimat ${word}`, date: "2024-01-12", body: soundText(word), ...more });

function json(): HostileFile[] {
  const depth = 500_000;
  return [
    hostile("dalam.json", "[".repeat(depth)),
    hostile("dalam-tutup.json", `${"[".repeat(depth)}${"]".repeat(depth)}`),
    hostile("dalam-obyek.json", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`),
    hostile("dalam-body.json", record("x", { body: undefined, turns: [[[[[]]]]] })),
    hostile(
      "purwa.json",
      `{"__proto__":{"title":"x"},"constructor":{"prototype":{}},"date":"2024-01-12","body":"x"}`,
    ),
    hostile("angka.json", `{"title":1e999,"date":-0,"body":${"9".repeat(100_000)}}`),
    hostile("pasangan.json", record("pasangan").replace("Taklimat", "\\ud800 Taklimat \\udfff")),
    hostile("nol.json", record("nol").replace("Taklimat", "Tak\\u0000limat\\u001b[31m")),
    hostile("kosong.json", "[]"),
    hostile("null.json", "null"),
    hostile("benar.json", "true"),
    hostile("untai.json", '"untai saja"'),
    hostile("kembar.json", '{"title":"a","title":"b","date":"2024-01-12","body":"kembar kunci"}'),
    hostile("tanggal.json", record("tanggal", { date: "9999-99-99" })),
    hostile("alamat.json", record("alamat", { url: "javascript:alert(1)" })),
    hostile("panjang.json", record("panjang", { title: "j".repeat(1_000_000) })),
    hostile(
      "giliran.json",
      record("giliran", { body: undefined, turns: Array.from({ length: 25_000 }, () => ({ text: "a" })) }),
    ),
    hostile(
      "bagian.json",
      record("bagian", {
        body: undefined,
        turns: [{ passages: Array.from({ length: 9_999 }, (_, at) => `bagian ${at}`) }],
      }),
    ),
    hostile("peran.json", record("peran", { body: undefined, turns: [{ role: "admin", text: "x" }] })),
    hostile("tanpa-kata.json", record("tanpa", { body: "\u200b\u00ad…—" })),
    hostile(
      "separuh-baris.jsonl",
      `${record("baris1")}\n{"title": "rusak\n\n\n${record("baris2")}\nbukan json\n`,
    ),
    hostile("satu-baris.jsonl", `${record("satu")} ${record("dua")}\n`),
    hostile("baris-kosong.jsonl", "\n".repeat(200_000)),
    hostile("bukan-obyek.jsonl", '1\n"a"\nnull\n[]\n{}\n'),
    hostile("utf16.jsonl", Buffer.from(`\ufeff${record("utf16a")}\n${record("utf16b")}\n`, "utf16le")),
  ];
}

function tables(): HostileFile[] {
  const table = (...rows: readonly string[]) => ["title,date,body", ...rows].join("\n");
  return [
    hostile(
      "rumus.csv",
      table('=HYPERLINK("http://x"),2024-01-12,"=1+1 dibahas"', "@SUM(A1),2024-01-12,-2+3 rumus"),
    ),
    hostile("kutip.csv", table(`a,2024-01-12,"tidak ditutup ${"x ".repeat(100_000)}`)),
    hostile("kutip-tengah.csv", table('a,2024-01-12,isi "di tengah" "" dan " lagi')),
    hostile("sel.csv", table(`a,2024-01-12,${"isi ".repeat(500_000)}`)),
    hostile("kepala.csv", "title,date,body\n"),
    hostile("kepala-kembar.csv", "title,title,date,body,body\na,b,2024-01-12,satu isi,dua isi\n"),
    hostile("tanpa-kepala.csv", "satu,dua,tiga\nempat,lima,enam\n"),
    hostile(
      "kolom.csv",
      `title,date,body,${Array.from({ length: 50_000 }, (_, at) => `k${at}`).join(",")}\na,2024-01-12,banyak kolom\n`,
    ),
    hostile("kurang.csv", table("a", "a,2024-01-12", ",,,,,,,,", "b,bukan tanggal,isi")),
    hostile("titik-koma.csv", "title;date;body\na;2024-01-12;dengan titik koma\n"),
    hostile("nol.csv", table("a\0b,2024-01-12,isi\0 dengan nol")),
    hostile("cr.csv", "title,date,body\ra,2024-01-12,hanya balik kereta\r"),
    hostile("baris.csv", table(...Array.from({ length: 300 }, () => "a,b,c"))),
    hostile("purwa.csv", "__proto__,title,date,body\nx,purwa,2024-01-12,isi purwarupa\n"),
  ];
}

/** Records and tables that are broken, deep, wide, or mean something to a spreadsheet. */
export function hostileData(): HostileFile[] {
  return [...json(), ...tables()];
}
