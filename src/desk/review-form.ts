import { z } from "zod";
import { ArchiveError } from "../errors.js";
import { patchSchema } from "../transcripts/patch.js";
import type { Correction } from "../transcripts/revise.js";
import { type Role, roles, type TranscriptContent } from "../transcripts/transcript.js";
import { editTurns, type TurnEdit, type TurnOperation } from "../transcripts/turn-edits.js";
import { parseForm } from "../web/parse-form.js";

const textField = z.string().catch("");

const form = z.looseObject({
  revision: z.coerce.number().int().positive(),
  action: textField,
  reason: textField,
  title: textField,
  date: textField,
  place: textField,
  outlet: textField,
  url: textField,
  name: textField,
  office: textField,
  "rename-from": textField,
  "rename-to": textField,
});
export type ReviewForm = z.infer<typeof form>;

/** @throws ArchiveError `malformed` for what no review page sent. */
export function parseReviewForm(body: unknown): ReviewForm {
  return parseForm(form, body);
}

const turnField = /^(role|speaker|text)\.(\d{1,6})$/u;

/** Paragraphs as a person parts them: by empty lines. */
function paragraphsIn(text: string): string[] {
  return text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, " ").trim())
    .filter((paragraph) => paragraph !== "");
}

function editFrom(kind: string, value: string): TurnEdit {
  if (kind === "speaker") return { speaker: value.trim() || null };
  if (kind === "text") return { texts: paragraphsIn(value.replaceAll("\r\n", "\n")) };
  const role = z.enum(roles).safeParse(value).data;
  return role === undefined ? {} : { role };
}

function turnEdits(fields: ReviewForm): Map<number, TurnEdit> {
  const edits = new Map<number, TurnEdit>();
  for (const [field, value] of Object.entries(fields)) {
    const [, kind, digits] = field.match(turnField) ?? [];
    if (kind === undefined || typeof value !== "string") continue;
    const number = Number(digits);
    edits.set(number, { ...edits.get(number), ...editFrom(kind, value) });
  }
  return edits;
}

/** A turn whose text a form has open, and its place among the turns that are left; null where its text was emptied. */
export interface OpenTurn {
  readonly number: number;
  readonly index: number | null;
}

/** The turns whose text a form has open, in the order of their numbers. */
export function openTurns(fields: ReviewForm): OpenTurn[] {
  let emptied = 0;
  return [...turnEdits(fields)]
    .sort(([one], [other]) => one - other)
    .flatMap(([number, { texts }]) => {
      if (texts === undefined) return [];
      if (texts.length === 0) emptied += 1;
      return [{ number, index: texts.length === 0 ? null : number - 1 - emptied }];
    });
}

/** The turns of the revision that a form was filled in on, each in the role that the form gives it. */
export function castTurns(
  fields: ReviewForm,
  { turns }: TranscriptContent,
): { number: number; role: Role }[] {
  const edits = turnEdits(fields);
  return turns.map(({ number, role }) => ({ number, role: edits.get(number)?.role ?? role }));
}

function operationOf(fields: ReviewForm): TurnOperation | null {
  const [, kind, digits] = fields.action.match(/^(split|join):(\d{1,9})$/u) ?? [];
  const number = Number(digits);
  if (kind === "split") return { kind, beforePassage: number };
  if (kind === "join") return { kind, turn: number };
  const from = fields["rename-from"].trim();
  const to = fields["rename-to"].trim();
  return from === "" || to === "" ? null : { kind: "rename", from, to };
}

/** What is wrong with a field of a form: that it is too long, or else that it cannot be taken. */
export function wrongField(field: string, issue: z.core.$ZodIssue | undefined): ArchiveError {
  if (issue?.code !== "too_big" || issue.origin !== "string")
    return new ArchiveError("unprocessable", "desk.field", { field });
  return new ArchiveError("unprocessable", "desk.too_long", { field, limit: Number(issue.maximum) });
}

/**
 * What a review form makes of the revision that it was filled in on.
 * @throws ArchiveError `unprocessable` naming the field that is wrong.
 */
export function correctionFrom(fields: ReviewForm, base: TranscriptContent): Correction {
  const { title, date, place, outlet, url, name, office } = fields;
  const turns = editTurns(base.turns, turnEdits(fields), operationOf(fields));
  if (turns.length === 0) throw new ArchiveError("unprocessable", "transcript.no_passages");
  const parsed = patchSchema.safeParse({
    title,
    date: date || null,
    place,
    outlet,
    url: url || null,
    spokesperson: name.trim() === "" ? null : { name, office },
    turns,
  });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const [first = "title", second = "name"] = issue?.path ?? [];
    throw wrongField(String(first === "spokesperson" ? second : first), issue);
  }
  const { reason: _, ...correction } = parsed.data;
  return correction;
}
