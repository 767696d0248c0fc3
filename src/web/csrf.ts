import { csrfSync } from "csrf-sync";

/** The hidden field that every writing form carries. */
const csrfField = "_csrf";

const { generateToken, csrfSynchronisedProtection } = csrfSync({
  getTokenFromRequest: (request) => {
    const token: unknown = request.body?.[csrfField];
    return typeof token === "string" ? token : undefined;
  },
});

/** The session's token, made on first use. */
export const csrfTokenOf = generateToken;

/** Refuses a form without the session's token. Stands after whatever reads the body. */
export const requireCsrfToken = csrfSynchronisedProtection;
