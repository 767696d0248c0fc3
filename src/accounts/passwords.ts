import { hash, verify } from "@node-rs/argon2";
import { ArchiveError } from "../errors.js";

/** Argon2id at the cost that OWASP's Password Storage Cheat Sheet gives: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of a password that nobody knows, at the same cost: an unknown name takes as long as a known one. */
const decoy =
  "$argon2id$v=19$m=19456,t=2,p=1$7G2FZmKn6x4BEQPBAaxYjA$4xkgxM8AdR9iTqjoccScPB7sAmfhhQWD362dy/iZlgM";

const shortest = 10;
/** More than anybody types; without a bound the hash would be made of whatever is sent. */
const longest = 200;
const fewestLetters = 5;

/** NIST SP 800-63B, 3.1.1.2: the same password typed on another keyboard is the same. */
function normalize(password: string): string {
  return password.normalize("NFKC");
}

/**
 * Holds a new password against the rules: long enough, not one key held down, not the name.
 * @throws ArchiveError `unprocessable` with what is wrong.
 */
export function checkNewPassword(password: string, name: string): void {
  const plain = normalize(password).toLowerCase();
  const letters = [...plain];
  if (letters.length < shortest) throw new ArchiveError("unprocessable", "password.short", { shortest });
  if (letters.length > longest) throw new ArchiveError("unprocessable", "password.long", { longest });
  if (new Set(letters).size < fewestLetters) throw new ArchiveError("unprocessable", "password.monotonous");
  if (plain.includes(name.toLowerCase())) throw new ArchiveError("unprocessable", "password.name");
}

/** @returns the Argon2id hash in the PHC string format, salt and cost included. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalize(password), cost);
}

/** Compares in constant time; without a stored hash it takes as long and is false. */
export async function matchesPassword(stored: string | null, password: string): Promise<boolean> {
  const matches = await verify(stored ?? decoy, normalize(password));
  return matches && stored !== null;
}
