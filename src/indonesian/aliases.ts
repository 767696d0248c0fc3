import { fold, tokenize } from "./tokens.js";

/** A name that is written for another: its words, folded, and the one key that stands for all of them. */
export interface Alias {
  readonly key: string;
  readonly words: readonly string[];
  /** Also a common word, therefore a name only in capitals. */
  readonly needsCapitals: boolean;
}

/*
 * Names that mean the same in this field, reviewed by hand. A line is `key: name | name | …`; the key is the one token
 * that all of them are indexed as. A name with `!` before it is also a common word (*as*, *who*): in running text it
 * counts only in capitals.
 */
const states = `
tiongkok: Tiongkok | Cina | China | RRT | RRC | Republik Rakyat Tiongkok | Republik Rakyat Cina | Republik Rakyat China | People's Republic of China | PRC | Tiongkok Daratan
amerikaserikat: Amerika Serikat | !AS | USA | U.S.A. | !US | Amerika | United States | United States of America | America
amerikalatin: Amerika Latin | Latin America
amerikaselatan: Amerika Selatan | South America
amerikautara: Amerika Utara | North America
amerikatengah: Amerika Tengah | Central America
prancis: Prancis | Perancis | France
inggris: Inggris Raya | Britania Raya | Inggris | Kerajaan Bersatu | United Kingdom | Great Britain | Britain
indonesia: Indonesia | RI | NKRI | Republik Indonesia | Republic of Indonesia
koreaselatan: Korea Selatan | Korsel | South Korea | Republik Korea | Republic of Korea | ROK
koreautara: Korea Utara | Korut | North Korea | Republik Rakyat Demokratik Korea | RRDK | DPRK
jepang: Jepang | Japan
belanda: Belanda | Netherlands | The Netherlands
jerman: Jerman | Germany | Republik Federal Jerman
spanyol: Spanyol | Spain
italia: Italia | Italy
yunani: Yunani | Greece
turki: Turki | Turkiye | Turkey
mesir: Mesir | Egypt
yordania: Yordania | Jordan
suriah: Suriah | Siria | Syria
irak: Irak | Iraq
lebanon: Lebanon | Libanon
arabsaudi: Arab Saudi | Saudi Arabia | Saudi
uniemirat: Uni Emirat Arab | UEA | United Arab Emirates | UAE
palestina: Palestina | Palestine
maroko: Maroko | Morocco
aljazair: Aljazair | Algeria
afrikaselatan: Afrika Selatan | Afsel | South Africa
rusia: Rusia | Russia | Federasi Rusia | Russian Federation
ukraina: Ukraina | Ukraine
polandia: Polandia | Poland
swiss: Swiss | Switzerland
swedia: Swedia | Sweden
norwegia: Norwegia | Norway
finlandia: Finlandia | Finland
islandia: Islandia | Iceland
irlandia: Irlandia | Ireland
hungaria: Hungaria | Hongaria | Hungary
ceko: Ceko | Republik Ceko | Czech Republic | Czechia
kroasia: Kroasia | Croatia
belgia: Belgia | Belgium
selandiabaru: Selandia Baru | New Zealand
papuanugini: Papua Nugini | Papua New Guinea | PNG
timorleste: Timor Leste | Timor Timur | Timtim | East Timor
filipina: Filipina | Philippines | The Philippines
singapura: Singapura | Singapore
kamboja: Kamboja | Cambodia
myanmar: Myanmar | Birma | Burma
brasil: Brasil | Brazil
meksiko: Meksiko | Mexico
kanada: Kanada | Canada
cile: Cile | Chili | Chile
kuba: Kuba | Cuba
afganistan: Afganistan | Afghanistan
bosnia: Bosnia | Bosnia Herzegovina | Bosnia dan Herzegovina | Bosnia and Herzegovina
belarus: Belarus | Belarusia
ekuador: Ekuador | Ecuador
etiopia: Etiopia | Ethiopia
kaledoniabaru: Kaledonia Baru | New Caledonia
kamerun: Kamerun | Cameroon
kazakhstan: Kazakhstan | Kazakstan
kirgizstan: Kirgizstan | Kirgizia | Kyrgyzstan
kolombia: Kolombia | Colombia
kongo: Republik Demokratik Kongo | RD Kongo | Democratic Republic of the Congo | DR Congo | DRC
kostarika: Kosta Rika | Costa Rica
lituania: Lituania | Lithuania
libia: Libia | Libya
luksemburg: Luksemburg | Luxembourg
madagaskar: Madagaskar | Madagascar
makedoniautara: Makedonia Utara | North Macedonia
maladewa: Maladewa | Maldives
moldova: Moldova | Moldavia
mozambik: Mozambik | Mozambique
pantaigading: Pantai Gading | Ivory Coast | Cote d'Ivoire
qatar: Qatar | Katar
rumania: Rumania | Romania
siprus: Siprus | Cyprus
slowakia: Slowakia | Slovakia
solomon: Kepulauan Solomon | Solomon Islands
sudanselatan: Sudan Selatan | South Sudan
tajikistan: Tajikistan | Tadjikistan
vatikan: Vatikan | Takhta Suci | Vatican | Holy See
yaman: Yaman | Yemen
unisoviet: Uni Soviet | Soviet Union | USSR
afrika: Afrika | Africa
eropa: Eropa | Europe
indopasifik: Indo-Pasifik | Indopasifik | Indo-Pacific
asiatenggara: Asia Tenggara | Southeast Asia | South East Asia
timurtengah: Timur Tengah | Timteng | Middle East
`;

const places = `
beijing: Beijing | Peking
moskow: Moskow | Moskwa | Moscow
kiev: Kiev | Kyiv
yerusalem: Yerusalem | Jerusalem
athena: Athena | Athens
brussel: Brussel | Brussels
damaskus: Damaskus | Damascus
denhaag: Den Haag | The Hague
jenewa: Jenewa | Geneva
kairo: Kairo | Cairo
lisabon: Lisabon | Lisbon
praha: Praha | Prague
roma: Roma | Rome
teheran: Teheran | Tehran
warsawa: Warsawa | Warsaw
wina: Wina | Vienna
gaza: Gaza | Jalur Gaza | Gaza Strip
tepibarat: Tepi Barat | West Bank
lauthitam: Laut Hitam | Black Sea
lautmerah: Laut Merah | Red Sea
samudrahindia: Samudra Hindia | Samudera Hindia | Indian Ocean
samudrapasifik: Samudra Pasifik | Samudera Pasifik | Pacific Ocean
selathormuz: Selat Hormuz | Strait of Hormuz
selatmalaka: Selat Malaka | Malacca Strait | Strait of Malacca
selattaiwan: Selat Taiwan | Taiwan Strait
semenanjungkorea: Semenanjung Korea | Korean Peninsula
terusansuez: Terusan Suez | Suez Canal
lauttiongkokselatan: Laut China Selatan | Laut Cina Selatan | Laut Tiongkok Selatan | South China Sea
`;

const bodies = `
pbb: PBB | Perserikatan Bangsa-Bangsa | Perserikatan Bangsa Bangsa | !UN | United Nations
dkpbb: DK PBB | Dewan Keamanan PBB | Dewan Keamanan Perserikatan Bangsa-Bangsa | UN Security Council | United Nations Security Council | UNSC
unieropa: Uni Eropa | UE | European Union | !EU
asean: ASEAN | Perhimpunan Bangsa-Bangsa Asia Tenggara | Association of Southeast Asian Nations
nato: NATO | Pakta Pertahanan Atlantik Utara | North Atlantic Treaty Organization
oki: OKI | Organisasi Kerja Sama Islam | Organisasi Kerjasama Islam | Organisasi Konferensi Islam | OIC | Organisation of Islamic Cooperation
who: !WHO | Organisasi Kesehatan Dunia | World Health Organization
wto: WTO | Organisasi Perdagangan Dunia | World Trade Organization
imf: IMF | Dana Moneter Internasional | International Monetary Fund
bankdunia: Bank Dunia | World Bank
iaea: IAEA | Badan Energi Atom Internasional | International Atomic Energy Agency
unesco: UNESCO
wfp: WFP | Program Pangan Dunia | World Food Programme
icj: ICJ | Mahkamah Internasional | International Court of Justice
icc: ICC | Mahkamah Pidana Internasional | International Criminal Court
gnb: GNB | Gerakan Non Blok | Gerakan Nonblok | Non Aligned Movement
apec: APEC | Kerja Sama Ekonomi Asia Pasifik | Asia Pacific Economic Cooperation
brics: BRICS
g7: G7 | G-7 | Kelompok Tujuh
g20: G20 | G-20 | Kelompok 20
g77: G77 | G-77 | Kelompok 77
d8: D8 | D-8
covid: Covid | Covid-19 | Covid19
icrc: ICRC | Komite Internasional Palang Merah | International Committee of the Red Cross
ilo: ILO | Organisasi Perburuhan Internasional | International Labour Organization
iom: IOM | Organisasi Internasional untuk Migrasi | International Organization for Migration
unhcr: UNHCR | Badan Pengungsi PBB | UN Refugee Agency
opcw: OPCW | Organisasi Pelarangan Senjata Kimia
kaa: KAA | Konferensi Asia Afrika | Asian African Conference
lsm: LSM | Lembaga Swadaya Masyarakat | NGO | ornop
`;

const offices = `
kemlu: Kemlu | Kemenlu | Deplu | Kementerian Luar Negeri | Departemen Luar Negeri | Ministry of Foreign Affairs | Foreign Ministry
menlu: Menlu | Menteri Luar Negeri | Minister of Foreign Affairs | Foreign Minister
wamenlu: Wamenlu | Wakil Menteri Luar Negeri
kemhan: Kemhan | Kemenhan | Kementerian Pertahanan | Departemen Pertahanan
menhan: Menhan | Menteri Pertahanan
kemenkeu: Kemenkeu | Kementerian Keuangan | Departemen Keuangan
menkeu: Menkeu | Menteri Keuangan
kemendag: Kemendag | Kementerian Perdagangan | Departemen Perdagangan
mendag: Mendag | Menteri Perdagangan
mendagri: Mendagri | Menteri Dalam Negeri
kemendagri: Kemendagri | Kementerian Dalam Negeri | Departemen Dalam Negeri | Depdagri
kbri: KBRI | Kedutaan Besar Republik Indonesia
kjri: KJRI | Konsulat Jenderal Republik Indonesia
dubes: Dubes | Duta Besar
kedubes: Kedubes | Kedutaan Besar
konjen: Konjen | Konsul Jenderal
jubir: Jubir | Juru Bicara
sekjen: Sekjen | Sekretaris Jenderal
dirjen: Dirjen | Direktur Jenderal
presiden: Presiden | President
pm: !PM | Perdana Menteri | Prime Minister
wapres: Wapres | Wakil Presiden | Vice President
ktt: KTT | Konferensi Tingkat Tinggi | Summit
ham: HAM | Hak Asasi Manusia | Human Rights
wni: WNI | Warga Negara Indonesia
wna: WNA | Warga Negara Asing
dpr: DPR | Dewan Perwakilan Rakyat
mpr: MPR | Majelis Permusyawaratan Rakyat
tni: TNI | Tentara Nasional Indonesia
kpk: KPK | Komisi Pemberantasan Korupsi
iptek: Iptek | Ilmu Pengetahuan dan Teknologi
`;

const calendar = `
januari: Januari | January
februari: Februari | Pebruari | February
maret: Maret | March
april: April
mei: Mei
juni: Juni | June
juli: Juli | July
agustus: Agustus | August
september: September
oktober: Oktober | October
november: November | Nopember
desember: Desember | December
senin: Senin | Monday
selasa: Selasa | Tuesday
rabu: Rabu | Wednesday
kamis: Kamis | Thursday
jumat: Jumat | Jum'at | Friday
sabtu: Sabtu | Saturday
ahad: Ahad | Sunday
`;

export const aliases: readonly Alias[] = [states, places, bodies, offices, calendar].flatMap((table) =>
  table.trim().split("\n").flatMap(aliasesIn),
);

function aliasesIn(line: string): Alias[] {
  const [key = "", names = ""] = line.split(": ");
  return names.split(" | ").map((name) => ({
    key,
    words: tokenize(name).map(({ text }) => fold(text)),
    needsCapitals: name.startsWith("!"),
  }));
}

const keyOfName = new Map(aliases.map(({ key, words }) => [words.join(" "), key]));

/** The key of a name by its folded words with one space between, or null for what is no name. */
export function aliasKeyOf(form: string): string | null {
  return keyOfName.get(form) ?? null;
}
