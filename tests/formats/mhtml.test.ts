import { extractDocument } from "../../src/formats/extract.js";

const read = (lines: readonly string[]) =>
  extractDocument({ name: "halaman.mhtml", bytes: Buffer.from(lines.join("\r\n")) });

describe("a saved page", () => {
  const page =
    "<html><head><title>Judul</title></head><body><nav>Beranda</nav><p>Caf=C3=A9 =E2=80=9Cya=E2=80=9D</p></body></html>";

  it("gives its article, and where it was saved from", async () => {
    expect(
      await read([
        "From: <Saved by Blink>",
        "Snapshot-Content-Location: https://contoh.example/1",
        "Subject: =?utf-8?Q?Taklimat_=E2=80=93_pekan_ini?=",
        "MIME-Version: 1.0",
        'Content-Type: multipart/related; type="text/html"; boundary="x"',
        "",
        "--x",
        "Content-Type: text/html; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable",
        "Content-Location: https://contoh.example/1",
        "",
        page,
        "--x",
        "Content-Type: image/png",
        "Content-Transfer-Encoding: base64",
        "",
        "iVBORw0KGgo=",
        "--x--",
      ]),
    ).toEqual({
      blocks: [{ lines: ["Café “ya”"] }],
      metadata: { title: "Judul", url: "https://contoh.example/1" },
    });
  });

  it("takes its subject for a title, and plain text where there is no page", async () => {
    expect(
      await read([
        "Subject: =?utf-8?Q?Taklimat_=E2=80=93_pekan_ini?=",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=iso-8859-1",
        "Content-Transfer-Encoding: 8bit",
        "",
        "Juru Bicara: Ya.",
      ]),
    ).toEqual({ blocks: [{ lines: ["Juru Bicara: Ya."] }], metadata: { title: "Taklimat – pekan ini" } });
  });

  it("is refused when it holds neither", async () => {
    await expect(read(["MIME-Version: 1.0", "Content-Type: image/png", "", "x"])).rejects.toMatchObject({
      reason: { key: "formats.no_text", parameters: { file: "halaman.mhtml" } },
    });
  });
});
