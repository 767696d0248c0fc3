import type { Request } from "express";
import { ArchiveError } from "../errors.js";

/** The page of this archive that a request came from; null where it came from elsewhere, or does not say. */
export function ownReferrer(request: Request): URL | null {
  const header = request.get("Referer") ?? "";
  const referrer = URL.canParse(header) ? new URL(header) : null;
  return referrer?.host === request.host ? referrer : null;
}

/**
 * What absolute addresses begin with: the configured public address, else the one that the request came to.
 * @throws ArchiveError `malformed` where the request names no host, or what none can be called (RFC 9112, 3.2)
 */
export function originOf(request: Request, publicUrl: string): string {
  if (publicUrl !== "") return publicUrl;
  const origin = `${request.protocol}://${request.host}`;
  if (!request.host || !URL.canParse(origin) || new URL(origin).pathname !== "/")
    throw new ArchiveError("malformed", "status.400");
  return origin;
}
