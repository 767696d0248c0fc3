import type {
  AccountsPage,
  LinkPage,
  OwnAccountPage,
  SignInPage,
  TokensPage,
} from "../../src/accounts/page.js";
import type { AuditPage } from "../../src/audit/page.js";
import type { BulkPage, OutcomesPage } from "../../src/desk/pages/bulk.js";
import type { DifferencePage, SideBySidePage } from "../../src/desk/pages/comparison.js";
import type { IndexPage } from "../../src/desk/pages/index-status.js";
import type { DeskPage } from "../../src/desk/pages/list.js";
import type { ReviewPage } from "../../src/desk/pages/review.js";
import type { ConcordancePage } from "../../src/search/concordance-page.js";
import type { ResultCard, SearchFailurePage, SearchPage, Timeline } from "../../src/search/page.js";
import type {
  CitationCard,
  CitationPage,
  HomePage,
  Masthead,
  NamesPage,
  PreviewPage,
  ReadingPage,
} from "../../src/transcripts/page.js";
import type { UploadPage } from "../../src/uploads/page.js";
import type { Frame, Segment } from "../../src/web/frame.js";

/** Markup and quotes wherever a transcript could bring them along. */
export const hostile = `<script>alert("1")</script> & "quoted" 'text'`;

export const reader: Frame = {
  language: "en",
  alternateUrl: "/cari?bahasa=id",
  feedUrl: "/umpan.atom?q=x",
  section: "search",
  atDesk: false,
  account: null,
  csrfToken: null,
};
export const archivist: Frame = {
  ...reader,
  section: "upload",
  atDesk: true,
  account: { name: hostile, role: "archivist", lacksPassword: true },
  csrfToken: "csrf",
};

export const segments: readonly Segment[] = [
  { text: `${hostile} `, mark: null },
  { text: "bertemu", mark: "exact" },
  { text: " ", mark: null },
  { text: "pertemuan", mark: "form" },
];

const timeline: Timeline = {
  bars: Array.from({ length: 24 }, (_, index) => ({
    label: `month ${index}`,
    count: index % 5,
    chosen: index >= 12,
    url: index % 5 === 0 ? null : `/cari?from=${index}`,
  })),
  years: [
    { label: "2031", url: "/cari?year=2031", current: false, firstBar: 0 },
    { label: "2032", url: "/cari?year=2032", current: true, firstBar: 12 },
  ],
  highest: 4,
};

const card: ResultCard = {
  anchor: "jb-2031-001",
  title: segments,
  url: "/transkrip/2031/001?q=bertemu",
  day: { iso: "2031-03-13", day: "13", monthYear: "March 2031" },
  callNumber: "JB 2031/001",
  language: "id",
  details: [hostile, "Kota Sagara"],
  groups: [
    {
      exchange: true,
      passages: [
        {
          number: 3,
          url: "/transkrip/2031/001#p3",
          role: "question",
          speaker: null,
          label: "outlet not recorded",
          segments,
          cutBefore: true,
          cutAfter: true,
        },
      ],
    },
  ],
  more: { label: "9 more", url: "/transkrip/2031/001" },
};

const facet = { value: hostile, label: hostile, count: 1200, checked: true };

export const search: SearchPage = {
  query: hostile,
  notices: [{ text: hostile, remedy: { label: hostile, url: "/cari?q=x" } }],
  correction: {
    meant: "pertemuan",
    asTyped: { label: "search for pertemun only", url: "/cari?q=%3Dpertemun" },
  },
  alsoSearched: { forms: ["pertemuan"], exactOnly: { label: "exact only", url: "/cari?match=exact" } },
  allForms: { label: "all forms", url: "/cari" },
  timeline,
  summary: "86 transcripts, 351 passages",
  none: { title: hostile, advice: hostile },
  total: 86,
  units: [{ label: "Passages", url: "/cari?unit=passages", current: true }],
  sorts: [{ label: "Newest", url: "/cari?sort=newest", current: true }],
  chips: [{ label: hostile, removeUrl: "/cari" }],
  clearUrl: "/cari",
  results: [card, { ...card, anchor: "jb-2031-002", day: null, groups: [], more: null }],
  partial: { explanation: "some", results: [{ ...card, anchor: "jb-2031-003" }] },
  facets: [
    { name: "outlet", label: "Outlet", shown: [facet], folded: [facet], foldedLabel: "1 more outlet" },
  ],
  dateRange: { from: "2031-01-01", to: "" },
  kept: [
    { name: "q", value: hostile },
    { name: "sort", value: "newest" },
  ],
  suggestions: [],
  archiveSince: "6 January 2031",
  downloads: [{ label: "CSV", url: "/api/v1/search.csv?q=%3Cb%3E" }],
  pagination: {
    pages: [
      { label: "1", url: "/cari", current: true },
      "gap",
      { label: "9", url: "/cari?page=9", current: false },
    ],
    previousUrl: "/cari?page=1",
    nextUrl: "/cari?page=2",
  },
};

export const emptySearch: SearchPage = {
  ...search,
  total: 0,
  results: [],
  partial: null,
  suggestions: [{ reason: "All dates", query: hostile, url: "/cari", count: "96 transcripts" }],
};

export const failure: SearchFailurePage = {
  query: hostile,
  retryUrl: "/cari?q=x",
  browseUrl: "/cari",
  time: "14.21",
  code: "7F3A-20",
  newest: [card],
};

const numbered = segments.map((segment, index) =>
  segment.mark === null ? segment : { ...segment, hit: Math.ceil(index / 2) },
);

const citation: CitationCard = {
  place: "JB 2031/001",
  address: "https://example.org/transkrip/2031/001",
  url: "/transkrip/2031/001/kutipan",
  texts: [
    { form: "text", label: "Text", text: `“${hostile}”, 13 March 2031, JB 2031/001.` },
    { form: "bib", label: "BibTeX", text: `@misc{x,\n\ttitle = {${hostile}},\n}\n` },
  ],
  files: [{ label: "RIS", url: "/transkrip/2031/001/kutipan.ris" }],
};

export const reading: ReadingPage = {
  head: {
    title: hostile,
    description: hostile,
    url: "https://example.org/transkrip/2031/001",
    locale: "en_GB",
    published: "2031-03-13",
    modified: "2031-03-14T00:00:00Z",
    linkedData: "{}",
  },
  title: segments,
  language: "id",
  callNumber: "JB 2031/001",
  day: { iso: "2031-03-13", day: "13", monthYear: "March 2031" },
  spokesperson: { label: "Ratri Anggawira", url: "/cari?spokesperson=Ratri", office: "spokesperson" },
  details: ["Thursday, 13 March 2031", hostile],
  sourceUrl: "https://example.org/briefing",
  backUrl: "/cari?q=bertemu",
  hitBar: {
    total: 2,
    current: 2,
    previousUrl: "?temuan=1#k1",
    nextUrl: "?temuan=1#k1",
    clearUrl: "/transkrip/2031/001",
    key: { exact: "bertemu", hasForms: true },
  },
  groups: [
    {
      exchangeLabel: "Exchange 1",
      turns: [
        {
          role: "question",
          speaker: "Unidentified reporter",
          label: "outlet not recorded",
          continued: false,
          passages: [{ number: 1, anchor: "p1", url: "/transkrip/2031/001#p1", segments: numbered }],
        },
        {
          role: "answer",
          speaker: "Ratri Anggawira",
          label: "spokesperson",
          continued: true,
          passages: [
            {
              number: 2,
              anchor: "p2",
              url: "/transkrip/2031/001#p2",
              segments: [{ text: hostile, mark: null }],
            },
          ],
        },
      ],
    },
  ],
  original: {
    fileName: hostile,
    url: "/transkrip/2031/001/asli",
    received: "86 KB. Archived 14 March 2031.",
    corrected: hostile,
    sha256: "0".repeat(64),
  },
  jsonUrl: "/transkrip/2031/001.json",
  textUrl: "/transkrip/2031/001.txt",
  within: { url: "/transkrip/2031/001", query: hostile },
  missed: { label: hostile, url: "/cari?q=x" },
  related: [{ label: hostile, url: "/transkrip/2031/002", language: "id", reason: hostile }],
  citation,
};

export const cite: CitationPage = {
  title: hostile,
  language: "id",
  callNumber: "JB 2031/001",
  day: null,
  url: "/transkrip/2031/001",
  passage: 2,
  passages: 2,
  citation,
};

export const home: HomePage = {
  extent: {
    transcripts: 4812,
    from: "6 January 2031",
    to: "18 July 2032",
    exchanges: 61_340,
    spokespersons: 1,
    outlets: 0,
  },
  examples: [{ label: hostile, url: "/cari?q=x" }],
  timeline,
  peak: { label: "July 2031: 52 transcripts", bar: 4 },
  newest: [card],
  saidThisWeek: {
    heading: "This week, ten years ago",
    speaker: hostile,
    label: hostile,
    text: hostile,
    language: "id",
    source: { label: hostile, url: "/transkrip/2031/001#p4" },
  },
  all: { label: "All transcripts", url: "/cari" },
};

export const names: NamesPage = {
  kind: "spokespersons",
  names: [{ label: hostile, url: "/cari", detail: "spokesperson", count: 1, years: "2031–2032" }],
};

export const upload: UploadPage = {
  limitMegabytes: 25,
  formats: "TXT",
  accept: ".txt",
  jobs: (["working", "ready", "check", "twin", "published", "trashed", "refused"] as const).map((shape) => ({
    id: shape,
    fileName: hostile,
    size: "92 KB",
    shape,
    state: hostile,
    message: shape === "working" ? null : hostile,
    cancelUrl: shape === "working" ? "/meja/unggah/1/batal" : null,
    link: shape === "ready" ? { label: hostile, url: "/meja/transkrip/1" } : null,
    warnings: [hostile],
    parts: [{ shape, text: hostile, link: { label: "Review", url: "/meja/transkrip/2" } }],
  })),
  summary: {
    files: "6 files",
    counts: "1 under way",
    done: 5,
    all: 6,
    progress: "5 of 6 done",
    running: 1,
    publish: "Publish all (1)",
    toCheck: "1 of them is still to be reviewed",
  },
  replacing: { id: "refused", fileName: hostile },
  notice: hostile,
  failure: hostile,
};

export const concordance: ConcordancePage = {
  query: hostile,
  summary: "1 occurrence",
  cut: hostile,
  orders: [{ label: "Newest", url: "/konkordansi?q=x", current: true }],
  lines: [
    {
      left: hostile,
      word: hostile,
      match: "form",
      right: hostile,
      url: "/transkrip/2031/001#p1",
      source: "13 March 2031",
      title: hostile,
      number: 1,
    },
  ],
  pagination: null,
};

export const signIn: SignInPage = {
  failure: { title: hostile, detail: "x" },
  name: hostile,
  token: hostile,
  way: "password",
  otherWayUrl: "/masuk?dengan=token",
  reading: "public",
  returnTo: "/meja/unggah",
};
export const ownAccount: OwnAccountPage = {
  failure: { title: hostile, detail: "x" },
  changed: true,
  name: hostile,
  role: "arsiparis",
  hasPassword: true,
  sessions: [
    { key: hostile, browser: hostile, openedAt: "1 Januari 2025, 10.00", current: true },
    { key: "b", browser: "Firefox", openedAt: "1 Januari 2025, 10.00", current: false },
  ],
};
const roles = [{ value: "reader", label: hostile }] as const;
const account = {
  id: hostile,
  name: hostile,
  role: "reader",
  hasPassword: true,
  signedInAt: hostile,
} as const;
export const accounts: AccountsPage = {
  failure: { title: hostile, detail: "x" },
  link: { name: hostile, url: hostile },
  typedName: hostile,
  reading: "closed",
  roles,
  accounts: [
    { ...account, disabled: false, own: false },
    { ...account, disabled: true, own: true },
  ],
};
export const tokens: TokensPage = {
  failure: { title: hostile, detail: "x" },
  made: { name: hostile, token: hostile },
  typedName: hostile,
  today: "2025-01-01",
  roles,
  tokens: (["valid", "expired", "revoked"] as const).map((state) => ({
    id: hostile,
    name: hostile,
    role: hostile,
    createdAt: hostile,
    lastUsedAt: state === "valid" ? null : hostile,
    expiresOn: state === "valid" ? null : hostile,
    state,
  })),
};
export const link: LinkPage = { failure: { title: hostile, detail: "x" }, name: hostile, code: hostile };

const option = { value: hostile, label: hostile, chosen: true };

export const audit: AuditPage = {
  authors: [option],
  actions: [option],
  transcript: hostile,
  dateRange: { from: "2031-01-01", to: "" },
  kept: [{ name: "oleh", value: hostile }],
  summary: hostile,
  clear: { label: hostile, url: "/meja/catatan" },
  lines: [{ label: hostile, url: "/meja/transkrip/1" }, { label: hostile, url: null }, null].map(
    (transcript, index) => ({
      number: index + 1,
      at: { iso: "2031-03-13T00:00:00.000Z", label: hostile },
      by: hostile,
      did: hostile,
      transcript,
      details: index === 0 ? [] : [{ label: hostile, value: hostile }],
    }),
  ),
  pagination: null,
};

export const desk: DeskPage = {
  text: hostile,
  years: [option],
  uploaders: [option],
  status: "draft",
  states: [{ label: "Draft", url: "/meja?keadaan=draft", current: true, count: "1" }],
  rows: (["check", "twin", "ready", "published", "trashed"] as const).map((state) => ({
    key: `${hostile}.1`,
    url: `/meja/transkrip/${state}`,
    title: hostile,
    spokesperson: hostile,
    date: "13 March 2031",
    state,
    stateLabel: hostile,
    changed: hostile,
  })),
  failed: [],
  dismissUrl: "/meja/unggah/sisihkan",
  pagination: null,
  notice: hostile,
  allUrl: "/meja?pilih=semua",
  clear: { label: "Clear the filter", url: "/meja" },
  noneUrl: "/meja",
  chosen: true,
};

const failedRow = { id: "1", fileName: hostile, said: hostile, stateLabel: hostile, changed: hostile };

export const deskFailed: DeskPage = {
  ...desk,
  status: "failed",
  rows: [],
  failed: [
    { ...failedRow, replace: { label: hostile, url: "/meja/unggah?ganti=1#berkas" } },
    { ...failedRow, replace: null },
  ],
};

export const bulk: BulkPage = {
  action: "edit",
  failure: hostile,
  gone: hostile,
  chosen: desk.rows,
  fields: [option],
  value: hostile,
  reason: hostile,
};

export const outcomes: OutcomesPage = {
  summary: hostile,
  gone: hostile,
  outcomes: [true, false].map((changed) => ({
    changed,
    title: hostile,
    url: "/meja/transkrip/1",
    said: hostile,
  })),
};

const task = { number: "1", what: hostile, index: hostile, at: hostile, status: hostile };

export const index: IndexPage = {
  notice: hostile,
  state: hostile,
  sound: false,
  progress: { done: 1, total: 2 },
  busy: true,
  facts: [{ label: hostile, value: hostile }],
  indexes: [{ name: hostile, documents: "1" }],
  tasks: [{ ...task, failed: false, error: null }],
  failed: [{ ...task, failed: true, error: { said: hostile, told: hostile } }],
  mayRebuild: false,
};

const masthead: Masthead = {
  title: segments,
  language: "en",
  callNumber: hostile,
  day: null,
  spokesperson: { label: hostile, url: "/cari", office: hostile },
  details: [hostile, hostile],
};

export const preview: PreviewPage = {
  ...masthead,
  groups: reading.groups,
  backUrl: "/meja/transkrip/1",
};

export const review: ReviewPage = {
  masthead,
  previewUrl: "/meja/transkrip/1/pratinjau",
  livePreviewUrl: "/meja/transkrip/1/pratinjau/langsung",
  id: "1",
  url: "/meja/transkrip/1",
  title: hostile,
  state: "draft",
  stateLabel: "Draft",
  fileName: hostile,
  revision: 2,
  language: "id",
  fields: [
    {
      name: "title",
      label: "Title",
      value: hostile,
      type: "text",
      required: true,
      evidence: { sureness: "guess", label: "guess", source: hostile },
    },
  ],
  groups: [null, hostile].map((editing, index) => ({
    isExchange: index === 0,
    turns: [
      {
        number: index + 1,
        role: "question",
        roles: [option],
        speakers: [option],
        passages: [1, 2].map((number) => ({ number: index * 2 + number, text: hostile })),
        editing,
        notes: [null, hostile].map((warning) => ({ warning, text: hostile })),
      },
    ],
  })),
  turnsToSee: { label: "To look at: 2", url: "#g1" },
  counts: "2 turns, 4 passages",
  speakers: [hostile],
  doubt: hostile,
  twins: [
    {
      id: "3",
      share: "94% the same as",
      link: { label: "JB 2031/002", url: "/transkrip/2031/002" },
      about: hostile,
      differing: hostile,
      example: (["same", "removed", "added"] as const).map((kind) => ({ kind, text: hostile })),
      answerUrl: "/meja/transkrip/1/kembar",
      versionLabel: hostile,
      compareUrl: "/meja/transkrip/1/kembar?dengan=3",
    },
  ],
  notice: hostile,
  failure: hostile,
  mayPurge: true,
  purgeConfirmed: hostile,
  purgeFrom: hostile,
  typed: { reason: hostile, renameFrom: hostile, renameTo: hostile },
  published: { label: "JB 2031/001", url: "/transkrip/2031/001" },
  skip: { label: hostile, url: "/meja/transkrip/2" },
  place: { draft: hostile, revision: "Revision 2", saved: hostile },
  toSee: hostile,
  compareUrl: "/meja/transkrip/1/banding",
  history: [
    { number: null, label: hostile, current: false, before: false, compareUrl: null },
    { number: 2, label: hostile, current: true, before: false, compareUrl: null },
    {
      number: 1,
      label: hostile,
      current: false,
      before: true,
      compareUrl: "/meja/transkrip/1/banding?dari=1&ke=2",
    },
  ],
};

export const sideBySide: SideBySidePage = {
  title: hostile,
  explanation: hostile,
  before: { heading: "JB 2031/002", title: hostile },
  after: { heading: hostile, title: hostile },
  pairs: [
    { differs: false, before: { speaker: hostile, pieces: [] }, after: { speaker: hostile, pieces: [] } },
    {
      differs: true,
      before: null,
      after: { speaker: hostile, pieces: [{ kind: "added", text: hostile }] },
    },
  ],
  back: { label: hostile, url: "/meja/transkrip/1" },
};

export const difference: DifferencePage = {
  title: hostile,
  explanation: hostile,
  rows: [
    {
      label: hostile,
      pieces: (["same", "removed", "added"] as const).map((kind) => ({ kind, text: hostile })),
    },
  ],
  back: { label: hostile, url: "/meja/transkrip/1" },
};
