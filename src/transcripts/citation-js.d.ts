/** The part of citation-js that is used; the packages come without types. */
declare module "@citation-js/core" {
  import type { CitedItem } from "./citation.js";

  interface Register<Value> {
    add(name: string, value: Value): void;
    get(name: string): Value;
  }
  export class Cite {
    constructor(item: CitedItem & { readonly note?: string });
    format(output: "bibliography", options: { format: "text"; style: string; lang: string }): string;
    format(output: "bibtex" | "ris" | "data"): string;
  }
  export const plugins: {
    readonly config: {
      get(name: "@csl"): { readonly styles: Register<string | object>; readonly locales: Register<string> };
    };
  };
}
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
declare module "style-chicago" {
  const style: object;
  export default style;
}
