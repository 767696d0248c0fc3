import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, in letters that an address and a header take as they are. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/**
 * What the catalogue keeps of a token, a link or a session. They carry 256 random bits, so a plain hash of them cannot
 * be searched: no salt, no slow hash. Looking a hash up tells by its time nothing about the secret.
 */
export function digestOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
