import { extractDocument } from "../../src/formats/extract.js";

const read = (html: string) => extractDocument({ name: "halaman.html", bytes: Buffer.from(html) });

const paragraphs = [
  "<p><b>Juru Bicara:</b> Selamat pagi, rekan-rekan wartawan. Kami akan menyampaikan tiga hal mengenai kunjungan kerja menteri ke negara tetangga pekan ini, dan sesudah itu menjawab pertanyaan.</p>",
  "<p>Pertama, pertemuan tingkat menteri akan digelar di ibu kota, dengan agenda kerja sama pendidikan, pertukaran pelajar, dan beasiswa bagi mahasiswa dari daerah terpencil.</p>",
  "<p><strong>Wartawan</strong> <i>(Media Contoh)</i><strong>:</strong> Apakah hasil pertemuan itu akan diumumkan pada hari yang sama, atau menunggu persetujuan kedua kepala negara?</p>",
  "<p><span style='font-weight: 700'>Juru Bicara</span>: Pada hari yang sama, sesudah kedua menteri menandatangani naskahnya.</p>",
].join("");
const blocks = [
  {
    boldLead: "Juru Bicara:",
    lines: [
      "Juru Bicara: Selamat pagi, rekan-rekan wartawan. Kami akan menyampaikan tiga hal mengenai kunjungan kerja menteri ke negara tetangga pekan ini, dan sesudah itu menjawab pertanyaan.",
    ],
  },
  {
    lines: [
      "Pertama, pertemuan tingkat menteri akan digelar di ibu kota, dengan agenda kerja sama pendidikan, pertukaran pelajar, dan beasiswa bagi mahasiswa dari daerah terpencil.",
    ],
  },
  {
    boldLead: "Wartawan (Media Contoh):",
    lines: [
      "Wartawan (Media Contoh): Apakah hasil pertemuan itu akan diumumkan pada hari yang sama, atau menunggu persetujuan kedua kepala negara?",
    ],
  },
  {
    boldLead: "Juru Bicara",
    lines: ["Juru Bicara: Pada hari yang sama, sesudah kedua menteri menandatangani naskahnya."],
  },
];
const menu = "<nav><ul><li><a href='/'>Beranda</a></li><li><a href='/foto'>Foto</a></li></ul></nav>";

describe("readHtml", () => {
  it("finds a page's article without menus, scripts and styles", async () => {
    const page = `<!doctype html><html><head><title>Taklimat pekan ini | Kementerian Contoh</title><style>p{color:red}</style></head>
      <body>${menu}<main><h1>Taklimat pekan ini</h1><article>${paragraphs}<script>alert("jangan")</script></article></main>
      <footer><p>Hak cipta Kementerian Contoh</p></footer></body></html>`;
    const metadata = { title: "Taklimat pekan ini", outlet: "Kementerian Contoh" };
    expect(await read(page)).toEqual({ blocks, metadata });
  });

  it("keeps to the element that a page declares as its text, with its lead, and drops what is hidden in it", async () => {
    const tooltip = '<span class="kiat hidden"><span>Budi Fiktif</span> Menteri Contoh</span>';
    const page = `<html><body><div class="wrap">${menu}</div><article class="h-entry" itemscope itemtype="http://schema.org/NewsArticle">
      <h1 class="p-name">Taklimat pekan ini</h1><div class="p-summary"><p>Menteri memberi taklimat.</p></div>
      <time datetime="2024-02-03" itemprop="datePublished">3 Februari 2024</time><div class="p-location">Jakarta</div>
      <div class="e-content" itemprop="articleBody"><p><b>Menteri <a href="/orang/1">Budi Fiktif${tooltip}</a>:</b> Ya.</p>
      <div class="related" role="complementary"><h3>Lihat juga</h3><a href="/2">Kunjungan</a></div></div></article>
      <div class="sidebar"><p>${"Bilah sisi yang panjang, dengan koma, dan koma. ".repeat(30)}</p></div></body></html>`;
    expect(await read(page)).toEqual({
      blocks: [
        { lines: ["Menteri memberi taklimat."] },
        { boldLead: "Menteri Budi Fiktif:", lines: ["Menteri Budi Fiktif: Ya."] },
      ],
      metadata: { title: "Taklimat pekan ini", date: "2024-02-03", place: "Jakarta" },
    });
  });

  it("takes the lead for the whole text where the page's own element for it holds none", async () => {
    const page = `<body><article class="h-entry"><h1 class="p-name">Salam untuk festival</h1>
      <div class="p-summary"><p>Menteri mengirim salam.</p></div><div class="e-content">
      <div class="status masha-ignore"><h3>Status</h3><p>Terbit di bagian Berita dan Pernyataan, tautan contoh.example/12</p></div></div></article>
      <form><p>Situs resmi Menteri Contoh mengirim pesan ini kepada Anda.</p></form></body>`;
    expect((await read(page)).blocks).toEqual([{ lines: ["Menteri mengirim salam."] }]);
  });

  it("says which paragraphs are in italics from end to end", async () => {
    const { blocks } = await read(
      "<body><p><i>Film <b>diputar</b>.</i></p><p>Kapal <em>Awan</em> tiba.</p></body>",
    );
    expect(blocks).toEqual([{ lines: ["Film diputar."], isItalic: true }, { lines: ["Kapal Awan tiba."] }]);
  });

  it("leaves out what a link shows when it is pointed at, whatever its class is called", async () => {
    const popUp = '<span><i></i><span data-href="/orang/1">Fiktif Budi</span> Menteri Contoh</span>';
    const { blocks } = await read(
      `<body><p>Kata <a href="/orang/1"><b>Budi</b> Fiktif${popUp}</a> kemarin.</p></body>`,
    );
    expect(blocks).toEqual([{ lines: ["Kata Budi Fiktif kemarin."] }]);
  });

  it("reads every row of a page that sets speakers beside what they say", async () => {
    const said = [
      "Selamat pagi.",
      "Kapan dermaga dibuka?",
      "Hari Senin, kalau izinnya sudah terbit dan cuaca baik.",
    ];
    const rows = said.map(
      (text) => `<div class="baris"><div class="nama">Sekar Malam</div><div class="isi">${text}</div></div>`,
    );
    const { blocks } = await read(`<body><h1>Taklimat</h1><div>${rows.join("")}</div></body>`);
    expect(blocks.flatMap(({ lines }) => lines)).toEqual(
      expect.arrayContaining(said.flatMap((text) => ["Sekar Malam", text])),
    );
  });

  it("reads all text outside navigation where there is no article", async () => {
    const page = `<body>${menu}<h2>Judul</h2><div>Baris satu<br>Baris dua<br><br>Baris tiga</div>
      <table><tr><th>Nama</th><td>Budi&nbsp;&nbsp;Fiktif</td></tr></table><pre>a\n\nb</pre>
      <figure><img alt="x"><figcaption>Ruang taklimat</figcaption></figure><p style="display:none">tak tampak</p></body>`;
    expect((await read(page)).blocks).toEqual([
      { lines: ["Judul"], kind: "heading" },
      { lines: ["Baris satu", "Baris dua"] },
      { lines: ["Baris tiga"] },
      { lines: ["Nama", "Budi  Fiktif"] },
      { lines: ["a"] },
      { lines: ["b"] },
      { lines: ["Ruang taklimat"], kind: "caption" },
    ]);
  });

  it.each([
    ["without a body", "<p>Satu<p>Dua"],
    [
      "with text before the document",
      "<p>Satu</p><!doctype html><html><body onload='a>b'><p>Dua</p></body></html>",
    ],
    ["without a head", "<html><p>Satu</p><p>Dua</p></html>"],
  ])("reads markup %s", async (_, page) => {
    expect((await read(page)).blocks).toEqual([{ lines: ["Satu"] }, { lines: ["Dua"] }]);
  });

  it("drops lists and rows of nothing but links from a page that is laid out as a table", async () => {
    const links = ["Beranda", "Berita", "Foto", "Kontak"].map((name) => `<a href="/${name}">${name}</a>`);
    const page = `<html><head><title>Taklimat pekan ini</title></head><body><table><tr><td colspan="2">${links.join(" | ")}</td></tr>
      <tr><td><ul>${links.map((link) => `<li>${link}</li>`).join("")}</ul></td><td>${paragraphs}</td></tr></table></body></html>`;
    expect(await read(page)).toEqual({ blocks, metadata: { title: "Taklimat pekan ini" } });
  });

  it.each([
    ["above", '<div class="hari">3 Februari 2024</div><h1>Taklimat pekan ini</h1>'],
    ["below", '<h1>Taklimat pekan ini</h1><div class="hari">3 Februari 2024</div>'],
  ])("keeps the day that a page sets %s its heading, apart from the text", async (_, head) => {
    const page = `<html><head><title>Taklimat pekan ini</title></head><body><div class="atas">${head}</div>
      <div class="bagikan"><a href="/f">Bagikan</a></div><div class="teks">${paragraphs}</div><div class="bawah"><p>© 2024 Kementerian</p></div></body></html>`;
    expect(await read(page)).toEqual({
      blocks: [{ lines: ["3 Februari 2024"] }, ...blocks],
      metadata: { title: "Taklimat pekan ini" },
    });
  });

  it("decodes by the declared encoding", async () => {
    const page = Buffer.from("<meta charset=iso-8859-2><p>\xa3\xf3d\xbc</p>", "latin1");
    expect((await extractDocument({ name: "x.html", bytes: page })).blocks).toEqual([{ lines: ["Łódź"] }]);
  });

  it("refuses markup that is nested without end or has too many elements", async () => {
    const deep = `<body>${"<div>".repeat(100_000)}teks`;
    await expect(read(deep)).rejects.toMatchObject({
      code: "unprocessable",
      reason: { key: "formats.markup_too_deep" },
    });
    const tooLarge = { code: "too_large", reason: { key: "formats.markup_too_large" } };
    await expect(read(`<body>${"<br>".repeat(150_000)}teks`)).rejects.toMatchObject(tooLarge);
    await expect(read(`<body>${"<".repeat(400_000)}`)).rejects.toMatchObject(tooLarge);
  });

  it("reads a page of very many elements plainly", async () => {
    const { blocks: found } = await read(`<body>${menu}${"<p>Ya</p>".repeat(12_000)}</body>`);
    expect(found).toHaveLength(12_000);
  });
});

describe("lines that sites set beside a text", () => {
  const body = (inner: string) =>
    `<html><head><title>Taklimat</title></head><body><main><article>${inner}${paragraphs}</article></main></body></html>`;

  it("keeps who speaks, whatever the element is called", async () => {
    const byline = '<p class="article-author">Sekar Malam, Juru Bicara</p>';
    expect((await read(body(byline))).blocks[0]).toEqual({ lines: ["Sekar Malam, Juru Bicara"] });
  });

  it("parts a name from the day in the element beside it", async () => {
    const line = "<p><span>Sekar Malam</span><span>12 Maret 2024</span></p>";
    expect((await read(body(line))).blocks[0]).toEqual({ lines: ["Sekar Malam 12 Maret 2024"] });
  });

  it("leaves out a list of nothing but links, however short", async () => {
    const list =
      '<ul><li><a href="/1">Kapal pertama tiba</a></li><li><a href="/2">Angin berganti</a></li></ul>';
    expect(await read(body(list))).toEqual({ blocks, metadata: { title: "Taklimat" } });
  });
});

describe("a page's metadata", () => {
  const linked = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
  const article = {
    "@type": "NewsArticle",
    headline: "Judul   JSON-LD",
    datePublished: "2024-02-03T23:30:00+07:00",
    publisher: { "@type": "Organization", name: "Media Contoh" },
    contentLocation: [{ "@type": "Place", name: "Jakarta" }],
    mainEntityOfPage: { "@id": "https://contoh.example/berita/1" },
  };
  const whole = {
    title: "Judul JSON-LD",
    date: "2024-02-03",
    outlet: "Media Contoh",
    place: "Jakarta",
    url: "https://contoh.example/berita/1",
  };

  it("parts the lines of a heading that is the title", async () => {
    const page =
      "<h1>Menlu RI:<br>Pelabuhan <em>Dibuka</em></h1><p>Jakarta - Menteri membuka pelabuhan hari ini.</p>";
    expect((await read(page)).metadata.title).toBe("Menlu RI: Pelabuhan Dibuka");
  });

  it.each([
    ["JSON-LD", linked(article), whole],
    ["a JSON-LD graph", linked({ "@graph": [{ "@type": "WebSite", name: "Situs" }, article] }), whole],
    [
      "a JSON-LD list, with broken JSON-LD before it",
      `<script type="application/ld+json">{</script>${linked([article])}`,
      whole,
    ],
    [
      "Open Graph",
      '<title>Judul | Situs</title><meta property="og:title" content="Judul"><meta property="og:site_name" content="Situs"><meta property="article:published_time" content="2024-02-03T01:00:00Z"><link rel="canonical" href="/1"><meta property="og:url" content="https://contoh.example/1">',
      { title: "Judul", date: "2024-02-03", outlet: "Situs", url: "https://contoh.example/1" },
    ],
    [
      "a publishing system's own meta",
      '<meta name="content_PublishedDate" content="2024/02/03 18:00:00">',
      { date: "2024-02-03" },
    ],
    ["the one <time> of the page", '<time datetime="2024-02-03">kemarin</time>', { date: "2024-02-03" }],
    [
      "not one of several <time>",
      '<time datetime="2024-02-03">a</time><time datetime="2024-02-04">b</time>',
      {},
    ],
    ["no day that is none", '<meta name="date" content="2024-02-31">', {}],
    [
      "no picture's day",
      '<div itemscope itemtype="http://schema.org/ImageObject"><meta itemprop="datePublished" content="2024-02-03"></div>',
      {},
    ],
    [
      "<title> beside a heading that is part of it, the site apart",
      "<title>Taklimat pekan ini - Kabar Contoh</title><h2>Taklimat pekan ini</h2>",
      { title: "Taklimat pekan ini", outlet: "Kabar Contoh" },
    ],
    [
      "a heading, where <title> cuts it off",
      "<title>Taklimat pekan ini di pelabuhan … | Kabar Contoh</title><h1>Taklimat pekan ini di pelabuhan utara</h1>",
      { title: "Taklimat pekan ini di pelabuhan utara", outlet: "Kabar Contoh" },
    ],
    [
      "the longer part of <title>, whichever side the site stands on",
      "<title>Kabar Contoh | Taklimat pekan ini di pelabuhan utara</title>",
      { title: "Taklimat pekan ini di pelabuhan utara", outlet: "Kabar Contoh" },
    ],
    [
      "Open Graph with the site's name behind the page's",
      '<meta property="og:title" content="Taklimat pekan ini – 3 Februari – Kabar Contoh"><meta property="og:site_name" content="Kabar Contoh">',
      { title: "Taklimat pekan ini - 3 Februari", outlet: "Kabar Contoh" },
    ],
    [
      "no heading that leads to the first page",
      '<title>Taklimat pekan ini « Catatan</title><h1><a href="/">Catatan</a></h1>',
      { title: "Taklimat pekan ini", outlet: "Catatan" },
    ],
    ["no address that cannot be opened", '<link rel="canonical" href="javascript:alert(1)">', {}],
  ])("is read from %s", async (_, head, metadata) => {
    expect((await read(`<html><head>${head}</head><body><p>Isi.</p></body></html>`)).metadata).toEqual(
      metadata,
    );
  });
});
