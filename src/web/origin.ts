import type { Request } from "express";

/** What absolute addresses begin with: the configured public address, else the one that the request came to. */
export function originOf(request: Request, publicUrl: string): string {
  return publicUrl === "" ? `${request.protocol}://${request.host}` : publicUrl;
}
