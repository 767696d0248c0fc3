import { z } from "zod";

/** Every page that anybody may read, by what it shows, for an archive that holds `weekly`. */
export const publicPaths = [
  "/",
  "/cari",
  "/cari?q=bertemu",
  "/cari?q=bertemu&unit=passages",
  "/cari?q=bertemu&from=2025-03-01&to=2025-03-31",
  "/cari?q=bertemmu+gajah&year=2024",
  "/cari?q=tidakadasamasekali",
  "/transkrip/2025/001",
  "/transkrip/2025/001?q=bertemu",
  "/transkrip/2025/001?q=gajah",
  "/transkrip/2025/001/kutipan?p=2",
  "/juru-bicara",
  "/media",
  "/tren",
  "/tren?q=bertemu,peta",
  "/konkordansi",
  "/konkordansi?q=bertemu",
  "/tentang",
  "/bantuan",
  "/api",
  "/masuk",
  "/masuk?dengan=token",
  "/tidak-ada",
] as const;

/** Pages of who is signed in as the archive's admin; `:id` is the transcript's. */
export const deskPaths = [
  "/akun",
  "/meja",
  "/meja/unggah",
  "/meja/transkrip/:id",
  "/meja/catatan",
  "/meja/indeks",
  "/meja/akun",
  "/meja/token",
] as const;

/** The id of the first transcript that a running archive published. */
export async function firstId(address: string): Promise<string> {
  const response = await fetch(`${address}/transkrip/2025/001.json`);
  const { id } = z.object({ id: z.string() }).parse(await response.json());
  return id;
}
