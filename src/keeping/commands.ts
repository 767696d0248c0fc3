import { Command, Option } from "commander";
import type { Attachment } from "../attach.js";
import type { ArchiveDependencies } from "../transcripts/archive.js";
import { backUpArchive } from "./backup.js";
import { isBag } from "./bag-check.js";
import { type ExportFormat, exportFormats, exportTranscripts } from "./export.js";
import { exportBag } from "./export-bag.js";
import { describeFault } from "./fault.js";
import { importBag } from "./import-bag.js";
import { restoreArchive } from "./restore.js";
import { verifyArchive } from "./verify.js";

/** Opens the catalogue beside a running server. */
type RunBeside = (work: (archive: ArchiveDependencies) => Promise<void>) => Promise<void>;
type Run = (command: string, work: (attachment: Attachment) => Promise<void>) => Promise<void>;

/** `verify [--repair]`: a line for each fault on standard output; exits with 1 where anything is wrong. */
export function verifyCommand(run: Run): Command {
  return new Command("verify")
    .description("re-hash originals, walk the audit log, check the catalogue, compare the index with it")
    .option("--repair", "build a wrong index anew; nothing else is touched")
    .action(({ repair = false }: { repair?: boolean }) =>
      run("verify", async (attachment) => {
        const write = (line: string) => process.stdout.write(`${line}\n`);
        if (!(await verifyArchive(attachment, { repair, write }))) process.exitCode = 1;
      }),
    );
}

const by = "jubir";

/** `backup FILE`, beside a running server. */
export function backupCommand(run: RunBeside): Command {
  return new Command("backup")
    .description("write the whole archive as it is now into one file, while people work")
    .argument("<file>")
    .action((file: string) => run((archive) => backUpArchive(archive, { file, by })));
}

/** `restore FILE`, into a data directory that is empty and that nobody works in. */
export function restoreCommand(dataDirectory: () => string): Command {
  return new Command("restore")
    .description("put a backup into an empty DATA_DIR; search is built at the next start")
    .argument("<file>")
    .action(async (file: string) => {
      const faults = await restoreArchive(dataDirectory(), { file, by, now: () => new Date() });
      for (const fault of faults) process.stdout.write(`${describeFault(fault)}\n`);
      if (faults.length > 0) process.exitCode = 1;
    });
}

/** `export [--format jsonl|csv]` to standard output, `export --bag DIR` into a folder. */
export function exportCommand(run: RunBeside): Command {
  return new Command("export")
    .description("every transcript as a line of JSON or a row of CSV on standard output")
    .addOption(new Option("--format <format>").choices(exportFormats).default("jsonl"))
    .option("--bag <folder>", "a new folder, for a BagIt bag of everything but accounts and tokens")
    .action(({ format, bag }: { format: ExportFormat; bag?: string }) =>
      run((archive) =>
        bag === undefined
          ? exportTranscripts(archive, { format, by, output: process.stdout })
          : exportBag(archive, { directory: bag, by }),
      ),
    );
}

/** What `import` does with a folder that is a bag. @returns false where it is none, and nothing was done */
export async function takeInBag({ archive }: Attachment, paths: readonly string[]): Promise<boolean> {
  const [directory] = paths;
  if (paths.length !== 1 || directory === undefined || !(await isBag(directory))) return false;
  const transcripts = await importBag(archive, { directory, by: "import" });
  process.stdout.write(`${transcripts} transcripts with their history\n`);
  return true;
}
