import { Parser } from "htmlparser2";
import type { Block } from "./document.js";

/** What a paragraph or a stretch of text looks like, as far as it tells what it is. */
export interface OdtStyle {
  readonly bold: boolean;
  readonly kind: Block["kind"];
}

interface DeclaredStyle {
  readonly parent: string | undefined;
  readonly bold: boolean | undefined;
}

/** Styles that every office suite names so, whatever its language. */
const kindOfStyle: Readonly<Record<string, Block["kind"]>> = {
  Title: "heading",
  Subtitle: "heading",
  Caption: "caption",
  Illustration: "caption",
  Figure: "caption",
  Drawing: "caption",
};
/** Chains of parents are short; a circle in a damaged file must end. */
const maxAncestors = 20;

/** Looks up styles by name in the XML of `styles.xml` and `content.xml` (ODF 1.3, part 3, 16.2), a style's parents counted. */
export function readOdtStyles(...sources: readonly string[]): (name: string | undefined) => OdtStyle {
  const declared = new Map<string, DeclaredStyle>();
  for (const source of sources) declareStyles(source, declared);
  return (name) => {
    let bold: boolean | undefined;
    let kind: Block["kind"];
    let at = name;
    for (let step = 0; at !== undefined && step < maxAncestors; step++) {
      const style = declared.get(at);
      bold ??= style?.bold;
      kind ??= kindOfStyle[at];
      at = style?.parent;
    }
    return { bold: bold ?? false, kind };
  };
}

function declareStyles(source: string, declared: Map<string, DeclaredStyle>): void {
  let name: string | undefined;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (tag === "style:style") {
          name = attributes["style:name"];
          if (name) declared.set(name, { parent: attributes["style:parent-style-name"], bold: undefined });
        }
        const weight = attributes["fo:font-weight"];
        if (name && tag === "style:text-properties" && weight) {
          declared.set(name, { parent: declared.get(name)?.parent, bold: /^(bold|[6-9]00)$/.test(weight) });
        }
      },
      onclosetag(tag) {
        if (tag === "style:style") name = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.end(source);
}
