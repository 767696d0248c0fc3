import { expect, it } from "@jest/globals";
import { furnitureReason } from "../../../src/transcripts/parsing/page/furniture.js";

it.each([
  // To send, print or keep a page.
  "Bookmark and Share",
  "Print this page",
  "Suggest to a friend:",
  "Share this article",
  "Salin tautan",
  "WhatsApp",
  "QR codeQR code",
  "icon bookmark icon share icon print icon mail",
  "facebook twitter whatsapp telegram line copy",
  // To go elsewhere.
  "English | Français | Русский",
  "Home / Berita / Pemerintahan",
  "Beranda | Berita | Layanan | Kontak | Arsip",
  "Berita /",
  "Previous article: Dermaga Utara Dibuka",
  "Langsung ke konten utama",
  "Skip to main content",
  "No results found.",
  "Back to press releases",
  "Kembali ke atas",
  // How a page is shown.
  "Font size:",
  "Select font Serif, Sans Serif",
  "Your browser is out of date, please update it",
  // Particulars of a page.
  "Kategori: Luar Negeri",
  "Dibaca: 1.204 kali",
  "312 views",
  "Hari ini: Rabu, 12 Maret 2025",
  "2025 © Kabar Awan",
  "4 menit baca",
  "3 jam lalu",
  // Sites of governments, and collections that reprint them.
  "An official website of the United States government",
  "Here’s how you know",
  "A .gov website belongs to an official government organization in the United States",
  "A lock (locked padlock) or https:// means you’ve safely connected to the website",
  "Share sensitive information only on official, secure websites.",
  "This is not an official website of the Ministry",
  "The American Presidency Project",
  "This is historical material “frozen in time”",
  // Archives of the web.
  "You have reached a collection of archived material.",
  "The content available is no longer being updated",
  "[ARCHIVED CONTENT] This page is kept",
  // Newsletters, blogs and services.
  "Thanks for subscribing!",
  "Transcribe your own content",
  "Copyright Disclaimer",
  "Post a Comment",
  // Letterheads and numbers.
  "THE WHITE HOUSE",
  "Office of the Press Secretary",
  "For Immediate Release",
  "News Release",
  "Check against delivery!",
  "Embargoed until 10:00 a.m.",
  "No. 45/SP/III/2025",
  "https://kabarawan.id/dermaga",
  "foto-dermaga.jpg",
  "* * *",
])("leaves %j out of what is said", (line) => {
  expect(furnitureReason(line)).not.toBeNull();
});

it.each([
  "The White House said that it had no comment.",
  "Share this with your readers: the pier opens tomorrow.",
  "Dibaca dari dekat, naskah itu jelas.",
  "Thanks for coming.",
  "(Tertawa)",
  "<…>",
  "WARTA AWAN",
  "Kategori itu tidak kami pakai lagi.",
  "No.",
])("keeps %j", (line) => {
  expect(furnitureReason(line)).toBeNull();
});
