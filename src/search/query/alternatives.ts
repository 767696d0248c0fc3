import { type Clause, withoutRepetition } from "./clauses.js";
import type { Expression, Literal } from "./expression.js";
import { type FieldTerm, fields } from "./fields.js";

/** One way in which a transcript can match: everything required, nothing excluded, and the fields as they say. */
export interface Alternative {
  readonly required: readonly Clause[];
  readonly excluded: readonly Clause[];
  readonly fields: readonly FieldTerm[];
}

/** The engine looks at ten words of a query, a quotation counting as one, and silently drops the rest. */
export const engineWordLimit = 10;

/** Ways that one search asks for; brackets multiply them. */
export const mostAlternatives = 12;

type Conjunction = readonly Literal[];

function turn(literal: Literal, negated: boolean): Literal {
  return negated ? { ...literal, excluded: !literal.excluded } : literal;
}

/** Values of one field are alternatives wherever they stand together, as boxes that are ticked side by side. */
function areOneField(parts: readonly Expression[]): parts is readonly Literal[] {
  const [first] = parts;
  return (
    first?.kind === "field" &&
    fields[first.term.name].kind !== "days" &&
    parts.every((part) => part.kind === "field" && !part.excluded && part.term.name === first.term.name)
  );
}

/** One more than the most, so that whoever asks can tell that there were too many. */
function bounded(ways: readonly Conjunction[]): readonly Conjunction[] {
  return ways.slice(0, mostAlternatives + 1);
}

/** The disjunctive normal form: negations move inwards, `ATAU` outwards. */
function waysOf(expression: Expression, negated: boolean): readonly Conjunction[] {
  if (expression.kind === "not") return waysOf(expression.part, !negated);
  if (expression.kind === "clause" || expression.kind === "field") return [[turn(expression, negated)]];
  const { kind, parts } = expression;
  if (kind === "any" && !negated && areOneField(parts)) return [parts];
  const isAny = (kind === "any") !== negated;
  if (isAny && parts.length > 0) return bounded(parts.flatMap((part) => waysOf(part, negated)));
  return parts.reduce<readonly Conjunction[]>(
    (ways, part) => bounded(ways.flatMap((way) => waysOf(part, negated).map((more) => [...way, ...more]))),
    [[]],
  );
}

/** Who asks for *bertemu* without *pertemuan* means these forms: without the root nothing would be left. */
function besides(excluded: readonly Clause[], required: readonly Clause[]): Clause[] {
  const roots = new Set(required.flatMap((clause) => (clause.kind === "word" ? [clause.root] : [])));
  return excluded.map((clause) =>
    clause.kind === "word" && roots.has(clause.root) ? { ...clause, exact: true } : clause,
  );
}

function alternativeOf(way: Conjunction): { alternative: Alternative; beyond: readonly Clause[] } {
  const select = (excluded: boolean) =>
    withoutRepetition(
      way.flatMap((literal) =>
        literal.kind === "clause" && literal.excluded === excluded ? [literal.clause] : [],
      ),
    );
  const asked = select(false);
  const within = asked.slice(0, engineWordLimit);
  return {
    alternative: {
      required: within,
      excluded: besides(select(true), within).slice(0, engineWordLimit),
      fields: way.flatMap((literal) =>
        literal.kind === "field" ? [{ ...literal.term, excluded: literal.excluded }] : [],
      ),
    },
    beyond: asked.slice(engineWordLimit),
  };
}

/** All the ways in which an expression can match, at least one; what exceeds the limits is left out, and said. */
export function alternativesOf(expression: Expression): {
  alternatives: readonly Alternative[];
  beyond: readonly Clause[];
  tooMany: boolean;
} {
  const ways = waysOf(expression, false);
  const read = ways.slice(0, mostAlternatives).map(alternativeOf);
  return {
    alternatives: read.map(({ alternative }) => alternative),
    beyond: withoutRepetition(read.flatMap(({ beyond }) => beyond)),
    tooMany: ways.length > mostAlternatives,
  };
}
