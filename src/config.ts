import { resolve } from "node:path";
import { z } from "zod";

const webAddress = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/+$/, ""));

/** Every setting with its default, once: the README's table and the sentences about bad values follow it. */
const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default("127.0.0.1"),
  DATA_DIR: z.string().default("./data"),
  MEILI_URL: webAddress.optional(),
  MEILI_MASTER_KEY: z.string().min(16).optional(),
  PUBLIC_URL: webAddress.optional(),
  UPLOAD_LIMIT_MB: z.coerce.number().positive().max(1024).default(25),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
  SEED: z.enum(["0", "1"]).default("1"),
  TRUST_PROXY: z
    .string()
    .regex(/^[\w.:/, ]+$/)
    .optional(),
});

type Name = keyof typeof environment.shape;

const expected: Record<Name, string> = {
  PORT: "a port number from 0 to 65535 (0 takes any free port)",
  HOST: "an address to listen on",
  DATA_DIR: "a folder",
  MEILI_URL: "an http:// or https:// address",
  MEILI_MASTER_KEY: "at least 16 characters",
  PUBLIC_URL: "the http:// or https:// address that readers use",
  UPLOAD_LIMIT_MB: "a number of megabytes above 0 and up to 1024",
  LOG_LEVEL: "trace, debug, info, warn, error, fatal or silent",
  SEED: "1, or 0 to leave an empty archive empty",
  TRUST_PROXY: "the number of proxies in front, or their addresses separated by commas",
};

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute path. */
  readonly dataDirectory: string;
  /** An engine that somebody else runs, or null for the embedded one. */
  readonly meilisearch: { readonly url: string; readonly masterKey: string } | null;
  /** Without a trailing slash; null where readers' address is not known. */
  readonly publicUrl: string | null;
  readonly uploadLimitBytes: number;
  readonly logLevel: string;
  readonly seed: boolean;
  /** As Express takes it: hops or addresses; null where nothing stands in front. */
  readonly trustProxy: number | string | null;
}

/** A setting that cannot be used, in a sentence for whoever runs the archive. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** Secrets are not repeated in a message. */
function describeBadValue(name: Name, value: string | undefined): string {
  const shown = name === "MEILI_MASTER_KEY" ? "too short" : JSON.stringify(value);
  return `${name} is ${shown}: expected ${expected[name]}.`;
}

function readEngine(url: string | undefined, masterKey: string | undefined): Config["meilisearch"] {
  if (url === undefined) return null;
  if (masterKey === undefined)
    throw new ConfigError("MEILI_URL is set, so MEILI_MASTER_KEY must be set too.");
  return { url, masterKey };
}

function readTrustProxy(value: string | undefined): Config["trustProxy"] {
  if (value === undefined || value === "0") return null;
  return /^\d+$/.test(value) ? Number(value) : value;
}

/**
 * Reads the environment, once; an empty value counts as unset.
 * @throws ConfigError naming the variable that is wrong and what was expected of it.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    environment.keyof().options.map((name) => [name, env[name]?.trim() || undefined]),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const name = environment.keyof().parse(parsed.error.issues[0]?.path[0]);
    throw new ConfigError(describeBadValue(name, given[name]));
  }
  const settings = parsed.data;
  return {
    port: settings.PORT,
    host: settings.HOST,
    dataDirectory: resolve(settings.DATA_DIR),
    meilisearch: readEngine(settings.MEILI_URL, settings.MEILI_MASTER_KEY),
    publicUrl: settings.PUBLIC_URL ?? null,
    uploadLimitBytes: Math.round(settings.UPLOAD_LIMIT_MB * 1_000_000),
    logLevel: settings.LOG_LEVEL,
    seed: settings.SEED === "1",
    trustProxy: readTrustProxy(settings.TRUST_PROXY),
  };
}
