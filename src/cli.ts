#!/usr/bin/env node
import { Command } from "commander";
import { type AccountDesk, readingCommand, tokenCommand, userCommand } from "./accounts/commands.js";
import { type Attachment, attach, openBeside } from "./attach.js";
import { openArchive } from "./compose.js";
import { type Config, ConfigError, readConfig } from "./config.js";
import { storageFailure } from "./database/failure.js";
import { readHolder } from "./database/lock.js";
import { ArchiveError } from "./errors.js";
import { runAnalyze } from "./indonesian/analyze-command.js";
import {
  backupCommand,
  exportCommand,
  restoreCommand,
  takeInBag,
  verifyCommand,
} from "./keeping/commands.js";
import { describeAnswer } from "./search/describe-answer.js";
import { describeStatus, runReindex } from "./search/index-commands.js";
import { serve } from "./serve.js";
import { addressOf } from "./server.js";
import type { ArchiveDependencies } from "./transcripts/archive.js";
import { runImport } from "./uploads/import-command.js";
import { translator } from "./web/i18n.js";
import { createLogger } from "./web/logging.js";

const t = translator("en");

/** Runs a command on the archive and lets go of it, however the command ends. */
async function withArchive(command: string, run: (attachment: Attachment) => Promise<void>): Promise<void> {
  const config = readConfig(process.env);
  const attachment = await attach(config, quietLogger(config), command);
  try {
    await run(attachment);
  } finally {
    await attachment.close();
  }
}

/** Standard output belongs to the command's result: only what is wrong is logged. */
const quietLogger = ({ logLevel }: Config) => createLogger(logLevel === "info" ? "error" : logLevel);

const program = new Command("jubir").description(
  "A press-conference transcript archive that understands Indonesian",
);

program
  .command("serve")
  .description("run the archive")
  .action(async () => {
    const config = readConfig(process.env);
    await serve(config, createLogger(config.logLevel));
  });

program
  .command("import")
  .description("archive files, folders and JSONL")
  .argument("<paths...>")
  .option("--draft", "keep them as drafts")
  .option("--outlet <name>", "for texts that name no outlet")
  .action(async (paths: string[], { draft, outlet }: { draft?: true; outlet?: string }) => {
    await withArchive("import", async (attachment) => {
      if (await takeInBag(attachment, paths)) return;
      const request = { paths, status: draft ? ("draft" as const) : ("published" as const) };
      const complete = await runImport(
        attachment,
        outlet === undefined ? request : { ...request, outlet },
        t,
      );
      if (!complete) process.exitCode = 1;
    });
  });

program
  .command("search")
  .description("search the archive")
  .argument("<query>")
  .option("--json", "the API's answer")
  .action(async (query: string, { json }: { json?: true }) => {
    await withArchive("search", async (attachment) => {
      const answer = await attachment.search({ q: query });
      process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : describeAnswer(answer));
    });
  });

program
  .command("analyze")
  .description("words on standard input to word<TAB>root")
  .action(() => runAnalyze(process.stdin, process.stdout));

program
  .command("status")
  .description("what the archive holds and how far the index has come")
  .action(() =>
    withArchive("status", async (attachment) => {
      process.stdout.write(`${await describeStatus(attachment)}\n`);
    }),
  );

program
  .command("reindex")
  .description("build the search index anew; search goes on meanwhile")
  .action(() => withArchive("reindex", runReindex));

/** Works on an archive that is there already, beside a running server or without one. */
async function besideServer(work: (archive: ArchiveDependencies) => Promise<void>): Promise<void> {
  const archive = await openBeside(readConfig(process.env));
  try {
    await work(archive);
  } finally {
    await archive.catalogue.destroy();
  }
}

program
  .addCommand(verifyCommand(withArchive))
  .addCommand(backupCommand(besideServer))
  .addCommand(exportCommand(besideServer))
  .addCommand(restoreCommand(() => readConfig(process.env).dataDirectory));

/** Prints what comes of work on accounts, which needs the catalogue alone. */
async function withAccounts(work: (desk: AccountDesk) => Promise<string>): Promise<void> {
  const config = readConfig(process.env);
  const archive = await openArchive(config);
  const address = readHolder(config.dataDirectory)?.address ?? addressOf(config);
  try {
    const text = await work({ archive, site: config.publicUrl ?? address });
    if (text !== "") process.stdout.write(`${text}\n`);
  } finally {
    await archive.catalogue.destroy();
  }
}

program
  .addCommand(userCommand(withAccounts))
  .addCommand(tokenCommand(withAccounts))
  .addCommand(readingCommand(withAccounts));

function sentenceFor(thrown: unknown): string {
  const error = storageFailure(thrown) ?? thrown;
  if (error instanceof ArchiveError) return t(`errors.${error.reason.key}`, error.reason.parameters);
  if (error instanceof ConfigError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`jubir: ${sentenceFor(error)}\n`);
  process.exitCode = 1;
}
