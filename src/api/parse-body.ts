import { z } from "zod";
import { ArchiveError, type ReasonParameters } from "../errors.js";

type Issue = z.core.$ZodIssue;

/** Types of JSON that a field can be asked to have. */
const types: ReadonlySet<string> = new Set(["string", "number", "array", "object"]);
const formats: Readonly<Record<string, string>> = {
  date: "no_day",
  url: "no_url",
  language: "no_language",
};

/** What a check of ours says is wrong, as `wrong` puts it. */
const own = z.object({ reason: z.string() }).catchall(z.number());

/** The sentence, `errors.submission.<reason>`, that tells what is wrong, and what fills its blanks. */
function describeIssue(issue: Issue): [reason: string, blanks: ReasonParameters] {
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined) return ["missing", {}];
      return types.has(issue.expected) ? [`no_${issue.expected}`, {}] : ["invalid", {}];
    case "too_big":
      return [issue.origin === "string" ? "too_long" : "too_many", { limit: Number(issue.maximum) }];
    case "too_small":
      return issue.origin === "array" ? ["empty", {}] : ["invalid", {}];
    case "unrecognized_keys":
      return ["unknown", { fields: issue.keys.join(", ") }];
    case "invalid_value":
      return ["not_among", { values: issue.values.map(String).join(", ") }];
    case "invalid_format":
      return [formats[issue.format] ?? "invalid", {}];
    case "custom": {
      const { reason = "invalid", ...blanks } = own.safeParse(issue.params).data ?? {};
      return [reason, blanks];
    }
    default:
      return ["invalid", {}];
  }
}

/** Of a value that fits none of several shapes, what is wrong by the shape that it comes nearest to: the one that it fits the deepest. */
function nearest(issue: Issue): Issue {
  if (issue.code !== "invalid_union") return issue;
  const [deepest] = issue.errors
    .flatMap(([first]) => (first === undefined || first.path.length === 0 ? [] : [first]))
    .sort((one, other) => other.path.length - one.path.length);
  return deepest === undefined ? issue : nearest({ ...deepest, path: [...issue.path, ...deepest.path] });
}

/**
 * What a request to the API, or a record of a file in its shape, holds.
 * @throws ArchiveError `unprocessable` naming the first field that is wrong.
 */
export function parseBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(body, { reportInput: true });
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  if (first === undefined) throw new ArchiveError("unprocessable", "submission.invalid", { field: "(body)" });
  const issue = nearest(first);
  const [reason, blanks] = describeIssue(issue);
  const field = issue.path.join(".") || "(body)";
  throw new ArchiveError("unprocessable", `submission.${reason}`, { field, ...blanks });
}
