import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder on a file system of its own, of a few megabytes. */
export interface SmallDisk {
  readonly directory: string;
  /** Leaves not a byte free. */
  fill(): void;
  free(): void;
  /** The same folder at another address, where nobody can write to it. */
  readOnlyView(): string;
  remove(): void;
}

const megabytes = 8;
const ballastName = "ballast";

/** @returns null where this user may not mount a file system */
export function mountSmallDisk(): SmallDisk | null {
  const directory = mkdtempSync(join(tmpdir(), "jubir-disk-"));
  const mounted = [directory];
  const mount = (...words: readonly string[]) => execFileSync("mount", words, { stdio: "ignore" });
  try {
    mount("-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", directory);
  } catch {
    rmSync(directory, { recursive: true });
    return null;
  }
  const ballast = join(directory, ballastName);
  return {
    directory,
    fill: () => {
      const { bavail, bsize } = statfsSync(directory);
      writeFileSync(ballast, Buffer.alloc(Number(bavail) * Number(bsize)));
    },
    free: () => rmSync(ballast),
    readOnlyView: () => {
      const view = mkdtempSync(join(tmpdir(), "jubir-disk-"));
      mount("--bind", directory, view);
      mounted.unshift(view);
      mount("-o", "remount,bind,ro", view);
      return view;
    },
    remove: () => {
      for (const path of mounted) {
        execFileSync("umount", ["-l", path]);
        rmSync(path, { recursive: true });
      }
    },
  };
}
