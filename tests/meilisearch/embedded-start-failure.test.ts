import { locateBinary } from "../../src/meilisearch/binary.js";
import { lastWords } from "../../src/meilisearch/server-log.js";
import { failureOf, failureOfSystemError, startError } from "../../src/meilisearch/start-failure.js";
import { restartDelayMs } from "../../src/meilisearch/supervisor.js";

const exited = (code: number) => ({ code, signal: null });
const killed = (signal: NodeJS.Signals) => ({ code: null, signal });

describe("what made the server end before it answered", () => {
  it.each([
    [
      exited(1),
      "Your database version (1.12.0) is incompatible with your current engine version (1.21.0).",
      "damaged",
    ],
    [exited(1), "Meilisearch (v1.21.0) failed to infer the version of the database.", "damaged"],
    [exited(1), "Error: MDB_INVALID: File is not an LMDB file", "damaged"],
    [exited(101), "called `Result::unwrap()` on an `Err` value: Mdb(Invalid)", "damaged"],
    [exited(1), "Not a directory (os error 20)", "damaged"],
    [killed("SIGBUS"), "", "damaged"],
    [killed("SIGSEGV"), "", "damaged"],
    [killed("SIGABRT"), "mdb.c:5678: Assertion 'IS_LEAF(mp)' failed in mdb_page_search()", "damaged"],
    [killed("SIGABRT"), "memory allocation of 1048576 bytes failed", "failed"],
    [killed("SIGKILL"), "", "failed"],
    [exited(1), 'No space left on device (os error 28) at path "/d/.tmptFUR6O"', "no_disk"],
    [exited(1), "Disk quota exceeded (os error 122)", "no_disk"],
    [exited(1), "Read-only file system (os error 30)", "no_permission"],
    [exited(101), "Io(Os { code: 13, kind: PermissionDenied })", "no_permission"],
    [exited(1), "Address already in use (os error 98)", "port_taken"],
    [exited(101), 'Os { code: 24, kind: Uncategorized, message: "Too many open files" }', "failed"],
    [exited(101), 'Os { code: 12, kind: OutOfMemory, message: "Cannot allocate memory" }', "failed"],
    [exited(1), "libc.so.6: version `GLIBC_2.35' not found", "not_executable"],
    [exited(126), "exec: Permission denied", "not_executable"],
    [exited(127), "not found", "not_executable"],
  ])("%j saying %j is %s", (exit, words, failure) => {
    expect(failureOf(exit, words)).toBe(failure);
  });

  it.each([
    [-28, "no_disk"],
    [-13, "no_permission"],
    [-5, "failed"],
    [-20, "failed"],
  ])("errno %d before it is run is %s", (errno, failure) => {
    expect(failureOfSystemError({ errno, code: "E", message: "" })).toBe(failure);
  });

  it("is told as a failure where setting the data aside did not help", () => {
    const error = startError("damaged", "/arsip/engine", "panicked\nat lib.rs");
    expect(error.code).toBe("unavailable");
    expect(error.reason).toEqual({
      key: "engine.failed",
      parameters: { directory: "/arsip/engine", detail: "panicked" },
    });
  });
});

describe("the server's last words", () => {
  it.each([
    [
      [
        '{"level":"ERROR","target":"meilisearch","fields":{"error":"Your database…\\nTo migrate…"}}',
        "Error: x",
      ],
      "Error: x",
    ],
    [
      ['{"level":"ERROR","target":"meilisearch","fields":{"info":"panicked at lib.rs"}}', "   0: main"],
      "panicked at lib.rs",
    ],
    [["888b     d888", "Documentation:"], ""],
    [["{not json: error"], "{not json: error"],
    [[], ""],
  ])("of %j are %j", (lines, words) => {
    expect(lastWords(lines)).toBe(words);
  });
});

it("waits longer after each death, to ten seconds", () => {
  expect([1, 2, 3, 7, 8, 40].map(restartDelayMs)).toEqual([100, 200, 400, 6_400, 10_000, 10_000]);
});

it.each(["darwin-arm64", "win32-x64", "linux-arm64"])("has no server for %s and says so", (platform) => {
  expect(() => locateBinary(platform)).toThrow(
    expect.objectContaining({ reason: { key: "engine.no_platform", parameters: { platform } } }),
  );
});
