import type { Options } from "ejs";

/** What the frame and every page have by name. */
const names: ReadonlySet<string> = new Set(["asset", "format", "frame", "page", "t", "title", "urls"]);

/** Of all that the framework hands over, what views read: a partial is given a copy of it, and a page has a hundred of them. */
export function viewLocals(given: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).filter(([name]) => names.has(name)));
}

/**
 * How views are written.
 *
 * Views include each other by their path from `root`: one from their own folder would be looked up on the disk each time.
 * They have no `with`, which no engine makes fast: what the frame and every page have is there by name, and a partial
 * says in its first line what it is given.
 */
export function viewOptions(root: string): Options {
  return {
    root,
    cache: true,
    _with: false,
    destructuredLocals: [...names],
  };
}
