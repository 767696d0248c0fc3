/** What a form sends: a field's value, or each of its values. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

function encode(fields: Fields): URLSearchParams {
  const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  return new URLSearchParams(pairs);
}

/** A browser's part of a conversation: keeps cookies, does not follow redirects. */
export interface Client {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Sends a form with the token that the page at `path`, or at `from`, carries. */
  submit(path: string, fields: Fields, from?: string): Promise<Response>;
  /** Sends a form as it is given, without a token. */
  post(path: string, fields: Fields): Promise<Response>;
  /** The cookies as a request carries them. */
  cookie(): string;
}

/** @returns the hidden token of the first form on a page; empty where it has none. */
export async function csrfTokenIn(page: Response): Promise<string> {
  return (await page.text()).match(/name="_csrf" value="([^"]+)"/)?.[1] ?? "";
}

/** A visitor of the site at `address`. */
export function createClient(address: string): Client {
  const jar = new Map<string, string>();
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const send = async (path: string, init: RequestInit) => {
    const headers = { ...init.headers, Cookie: cookie() };
    const response = await fetch(address + path, { ...init, headers, redirect: "manual" });
    for (const set of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = set.match(/^([^=]+)=([^;]*)/) ?? [];
      jar.set(name, value);
    }
    return response;
  };
  const get = (path: string, headers = {}) => send(path, { headers });
  const post = (path: string, fields: Fields) => send(path, { method: "POST", body: encode(fields) });
  return {
    get,
    post,
    cookie,
    submit: async (path, fields, from = path) =>
      post(path, { _csrf: await csrfTokenIn(await get(from)), ...fields }),
  };
}
