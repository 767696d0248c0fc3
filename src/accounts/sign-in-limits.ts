import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { ArchiveError } from "../errors.js";
import { nameKey } from "./accounts.js";
import { digestOf } from "./secrets.js";

/** Seconds in which failed attempts count. */
const duration = 15 * 60;
const failuresOfName = 10;
const failuresOfAddress = 50;

export interface Attempt {
  /** The name that was tried, whether anybody has it or not; null for a token or a link. */
  readonly name: string | null;
  readonly address: string;
}

/** How often somebody may be wrong, by name and by address. One process serves an archive, so memory will do. */
export interface SignInLimits {
  /** @throws ArchiveError `too_many` with the seconds until the next attempt. */
  admit(attempt: Attempt): Promise<void>;
  /** The attempt was right: what failed before under its name counts no more. */
  forgive(attempt: Attempt): Promise<void>;
}

/** One household has a whole IPv6 network of 64 bits: its addresses count as one. */
function networkOf(address: string): string {
  const mapped = address.match(/^::ffff:([\d.]+)$/i)?.[1];
  if (mapped !== undefined || !address.includes(":")) return mapped ?? address;
  const [head = "", tail] = address.split("::");
  const groups = head.split(":");
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(":").length;
  return [...groups, ...Array(Math.max(0, missing)).fill("0"), ...(tail?.split(":") ?? [])]
    .slice(0, 4)
    .join(":");
}

/** One account's name counts as one however it is written; as a digest, names of any length take the same room. */
function keyOfName(name: string): string {
  return digestOf(nameKey(name));
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    const minutes = Math.ceil(seconds / 60);
    throw new ArchiveError("too_many", "sign_in.too_often", { seconds, minutes });
  }
}

/** Limits that start anew with the process. */
export function createSignInLimits(): SignInLimits {
  const names = new RateLimiterMemory({ points: failuresOfName, duration });
  const addresses = new RateLimiterMemory({ points: failuresOfAddress, duration });
  return {
    async admit({ name, address }) {
      await consume(addresses, networkOf(address));
      if (name !== null) await consume(names, keyOfName(name));
    },
    async forgive({ name, address }) {
      await addresses.reward(networkOf(address));
      if (name !== null) await names.delete(keyOfName(name));
    },
  };
}
