import { Command } from "commander";
import type { Attachment } from "../attach.js";
import { verifyArchive } from "./verify.js";

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
