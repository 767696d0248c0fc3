import { type Clause, isFunctionWord, phraseOf, wordsAndPrefixes, writeClause } from "./clauses.js";
import type { Fault } from "./faults.js";
import { type FieldTerm, fields } from "./fields.js";
import { type Lexeme, type Operand, orWords, type Span } from "./lexemes.js";

/** The least that a query can ask for: that a clause or a field matches, or that it does not. */
export type Literal =
  | { readonly kind: "clause"; readonly clause: Clause; readonly excluded: boolean }
  | { readonly kind: "field"; readonly term: FieldTerm; readonly excluded: boolean };

/** What a query asks for, as a tree. */
export type Expression = Literal | Sequence | { readonly kind: "not"; readonly part: Expression };

interface Sequence {
  readonly kind: "all" | "any";
  readonly parts: readonly Expression[];
}

type Part = Literal | Exclude<Lexeme, Operand>;

function isPlainWord(lexeme: Lexeme | undefined): lexeme is Operand {
  return lexeme?.kind === "operand" && lexeme.sign === "plain" && lexeme.field === null && !lexeme.quoted;
}

function literalsOf(operand: Operand, text: string, exactOnly: boolean): Literal[] {
  const { sign, field, quoted, start, end } = operand;
  const excluded = sign === "exclude";
  if (field !== null) {
    const value = operand.text.replace(/\*$/u, "").trim();
    return [{ kind: "field", term: { name: field, value, excluded, start, end }, excluded }];
  }
  const clauses = quoted ? phraseOf(text) : wordsAndPrefixes(text, exactOnly || sign === "exact");
  return clauses.map((clause) => ({ kind: "clause", clause, excluded }));
}

/** Plain words that stand side by side are read together: an alias can span them. */
function partsOf(text: string, lexemes: readonly Lexeme[], exactOnly: boolean): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < lexemes.length; at += 1) {
    const lexeme = lexemes[at];
    if (lexeme === undefined) break;
    if (lexeme.kind !== "operand") {
      parts.push(lexeme);
      continue;
    }
    let last = lexeme;
    for (let next = lexemes[at + 1]; isPlainWord(last) && isPlainWord(next); next = lexemes[at + 1]) {
      last = next;
      at += 1;
    }
    const read = last === lexeme ? lexeme.text : text.slice(lexeme.start, last.end);
    parts.push(...literalsOf(lexeme, read, exactOnly));
  }
  return parts;
}

/** Reads parts from left to right. What has no place where it stands is left out, and said. */
class Reader {
  private at = 0;
  readonly faults: Fault[] = [];

  constructor(private readonly parts: readonly Part[]) {}

  private fault(key: Fault["key"], { start, end }: Span): void {
    this.faults.push({ key, start, end });
  }

  /** A literal or a bracket and all that it holds; null where none stands here. */
  private operand(): Expression | null {
    const part = this.parts[this.at];
    if (part === undefined || part.kind === "close" || part.kind === "or") return null;
    this.at += 1;
    if (part.kind === "empty") {
      this.faults.push({ key: "emptyField", field: part.field, start: part.start, end: part.end });
      return this.operand();
    }
    if (part.kind !== "open") return part;
    const held = this.sequence(part);
    // Brackets around nothing ask for nothing.
    if (held.parts.length === 0) return this.operand();
    return part.excluded ? { kind: "not", part: held } : held;
  }

  /** Operands up to the bracket that closes `opening`, or to the end; `ATAU` joins its two neighbours. */
  sequence(opening: Span | null): Sequence {
    const parts: Expression[] = [];
    for (let part = this.parts[this.at]; part !== undefined; part = this.parts[this.at]) {
      if (part.kind === "close") {
        this.at += 1;
        if (opening !== null) return { kind: "all", parts };
        this.fault("strayBracket", part);
      } else if (part.kind === "or") {
        this.at += 1;
        this.join(parts, part);
      } else {
        const operand = this.operand();
        if (operand !== null) parts.push(operand);
      }
    }
    if (opening !== null) this.fault("unclosedBracket", opening);
    return { kind: "all", parts };
  }

  private join(parts: Expression[], or: Span): void {
    const right = this.operand();
    const left = parts.pop();
    if (right === null || left === undefined) this.fault("lonelyOr", or);
    const joined = left?.kind === "any" ? left.parts : [left ?? []].flat();
    const both = [...joined, ...[right ?? []].flat()];
    if (both.length > 1) parts.push({ kind: "any", parts: both });
    else parts.push(...both);
  }
}

/** Words that look like a field but are none, and a quotation that the text's end closes. */
function faultsOf(lexemes: readonly Lexeme[]): Fault[] {
  return lexemes.flatMap((lexeme): Fault[] => {
    if (lexeme.kind !== "operand") return [];
    const { start, end, field, quoted, closed, text } = lexeme;
    const unknown = field === null && !quoted ? /^\p{L}{2,}(?=:[\p{L}\p{N}"])/u.exec(text)?.[0] : undefined;
    if (unknown !== undefined) return [{ key: "unknownField", value: unknown, start, end }];
    return quoted && !closed && text.trim() !== ""
      ? [{ key: "unclosedQuote", value: text.trim(), start, end }]
      : [];
  });
}

export interface ReadExpression {
  readonly expression: Expression;
  /** Function words that were left out because other words decide. */
  readonly ignored: readonly Clause[];
  readonly faults: readonly Fault[];
}

/** The tree of a query's parts. Function words decide only where there is nothing else. */
export function readExpression(text: string, lexemes: readonly Lexeme[], exactOnly: boolean): ReadExpression {
  const parts = partsOf(text, lexemes, exactOnly);
  const isIdle = (part: Part) => part.kind === "clause" && !part.excluded && isFunctionWord(part.clause);
  const decides = parts.some(
    (part) => part.kind === "clause" && !part.excluded && !isFunctionWord(part.clause),
  );
  const reader = new Reader(decides ? parts.filter((part) => !isIdle(part)) : parts);
  const expression = reader.sequence(null);
  return {
    expression,
    ignored: decides
      ? parts.flatMap((part) => (part.kind === "clause" && isIdle(part) ? [part.clause] : []))
      : [],
    faults: [...faultsOf(lexemes), ...reader.faults],
  };
}

/** A field with its value in the query language; a quote in a name would end it, and is left out. */
export function writeField(
  { name, value }: Pick<FieldTerm, "name" | "value">,
  language: keyof typeof orWords,
): string {
  const plain = value.replace(/["“”„‟«»]/gu, " ");
  return `${fields[name][language]}:${/[\s()]/u.test(plain) ? `"${plain}"` : plain}`;
}

/** An expression in the query language, with a bracket wherever one decides: how a query was read. */
export function writeExpression(expression: Expression, language: keyof typeof orWords): string {
  const inner = (part: Expression): string => {
    const isSingle = !("parts" in part) || part.parts.length < 2;
    const written = writeExpression(part, language);
    return isSingle ? written : `(${written})`;
  };
  switch (expression.kind) {
    case "clause":
      return (expression.excluded ? "-" : "") + writeClause(expression.clause);
    case "field":
      return (expression.excluded ? "-" : "") + writeField(expression.term, language);
    case "not":
      return `-(${writeExpression(expression.part, language)})`;
    case "all":
    case "any": {
      const { kind, parts } = expression;
      const [first] = parts;
      if (parts.length === 1 && first !== undefined) return writeExpression(first, language);
      return parts.map(inner).join(kind === "all" ? " " : ` ${orWords[language]} `);
    }
  }
}
