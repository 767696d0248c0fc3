import type { Request } from "express";
import { ArchiveError } from "../errors.js";

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
