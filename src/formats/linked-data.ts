/// <reference lib="dom" />
import { z } from "zod";

const named = z.union([z.string(), z.looseObject({ name: z.string() }).transform(({ name }) => name)]);
const namedOnce = z.union([named, z.array(named).transform(([first]) => first)]);
const located = z.union([z.string(), z.looseObject({ "@id": z.string() }).transform((it) => it["@id"])]);

const optionally = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const articleSchema = z.looseObject({
  "@type": z.union([z.string(), z.array(z.string())]),
  headline: optionally(z.string()),
  name: optionally(z.string()),
  datePublished: optionally(z.string()),
  publisher: optionally(namedOnce),
  contentLocation: optionally(namedOnce),
  locationCreated: optionally(namedOnce),
  url: optionally(located),
  mainEntityOfPage: optionally(located),
});
export type LinkedArticle = z.infer<typeof articleSchema>;

const graphSchema = z.looseObject({ "@graph": z.array(z.unknown()) });
const articleType = /(Article|Posting|Report|Transcript|Statement)$/;

/** The first article that a page describes in JSON-LD (schema.org Article and its kinds), or null. Broken JSON-LD is as none. */
export function readLinkedArticle(document: Document): LinkedArticle | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const item of itemsOf(parseJson(script.textContent ?? ""))) {
      const article = articleSchema.safeParse(item);
      if (article.success && [article.data["@type"]].flat().some((type) => articleType.test(type))) {
        return article.data;
      }
    }
  }
  return null;
}

function itemsOf(value: unknown): unknown[] {
  const graph = graphSchema.safeParse(value);
  if (graph.success) return graph.data["@graph"];
  return Array.isArray(value) ? value : [value];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
