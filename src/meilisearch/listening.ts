import { readdir, readFile, readlink } from "node:fs/promises";

/** Columns and the state LISTEN of /proc/net/tcp, see proc(5) and the kernel's `include/net/tcp_states.h`. */
const localAddressColumn = 1;
const stateColumn = 3;
const inodeColumn = 9;
const listening = "0A";

/** Whether process `pid` itself, and no other, listens on `port` of 127.0.0.1. */
export async function listensOn(pid: number, port: number): Promise<boolean> {
  const inode = await listeningSocket(port);
  if (inode === null) return false;
  const directory = `/proc/${pid}/fd`;
  const descriptors = await readdir(directory).catch(() => []);
  const targets = await Promise.all(
    descriptors.map((name) => readlink(`${directory}/${name}`).catch(() => "")),
  );
  return targets.includes(`socket:[${inode}]`);
}

async function listeningSocket(port: number): Promise<string | null> {
  const address = `0100007F:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  const rows = (await readFile("/proc/net/tcp", "utf8")).split("\n").map((row) => row.trim().split(/\s+/));
  const row = rows.find((row) => row[localAddressColumn] === address && row[stateColumn] === listening);
  return row?.[inodeColumn] ?? null;
}
