import type { Options } from "ejs";

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
    destructuredLocals: ["asset", "format", "frame", "page", "t", "title", "urls"],
  };
}
