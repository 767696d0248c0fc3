/** Every way in which the archive turns something down, and the HTTP status that tells it. */
export const statusOfCode = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  not_allowed: 405,
  conflict: 409,
  gone: 410,
  stale: 412,
  too_large: 413,
  unsupported: 415,
  unprocessable: 422,
  unconditional: 428,
  too_many: 429,
  unavailable: 503,
  full: 507,
} as const;
export type ErrorCode = keyof typeof statusOfCode;

export type ReasonParameters = Readonly<Record<string, string | number>>;

/** A reason for people: the key of a sentence in `web/messages/errors.ts` and what fills its blanks. */
export interface Reason {
  readonly key: string;
  readonly parameters: ReasonParameters;
}

/**
 * The one error that is meant for people. Anything else that is thrown is a defect and is shown as such.
 * `reason` is rendered in the reader's language where it is shown; `message` is for logs.
 */
export class ArchiveError extends Error {
  override readonly name = "ArchiveError";
  readonly reason: Reason;

  constructor(
    readonly code: ErrorCode,
    key: string,
    parameters: ReasonParameters = {},
    options?: ErrorOptions,
  ) {
    super(`${code}: ${key} ${JSON.stringify(parameters)}`, options);
    this.reason = { key, parameters };
  }
}
