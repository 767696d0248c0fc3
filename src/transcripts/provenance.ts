import type { Catalogue } from "../database/open.js";
import { type Comparable, type Corrections, correctionsOf } from "./corrections.js";
import { passagesOf, type Transcript } from "./transcript.js";

/** Where a transcript's page comes from: who handed the original in, and what was corrected since. */
export interface Provenance {
  /** Name of the token or account; null where a command took in many files at once. */
  readonly by: string | null;
  readonly corrections: Corrections;
  /** ISO 8601 instant of the current revision. */
  readonly revisedAt: string;
}

const commands: ReadonlySet<string> = new Set(["import", "seed"]);
const none: Corrections = { fields: [], passages: 0 };

async function passagesOfFirst(catalogue: Catalogue, id: string): Promise<Comparable["passages"]> {
  return catalogue
    .selectFrom("turns")
    .innerJoin("passages", (join) =>
      join
        .onRef("passages.transcript_id", "=", "turns.transcript_id")
        .onRef("passages.revision", "=", "turns.revision")
        .onRef("passages.turn", "=", "turns.number"),
    )
    .where("turns.transcript_id", "=", id)
    .where("turns.revision", "=", 1)
    .select(["passages.number", "passages.text", "turns.role", "turns.speaker", "turns.affiliation"])
    .execute();
}

function comparable(transcript: Transcript): Comparable {
  const passages = passagesOf(transcript.turns).map(({ turn: { role, speaker, affiliation }, passage }) => ({
    ...passage,
    role,
    speaker,
    affiliation,
  }));
  return { ...transcript, passages };
}

/** The provenance of a transcript at its current revision; what was corrected is told by comparing it with the first. */
export async function readProvenance(catalogue: Catalogue, transcript: Transcript): Promise<Provenance> {
  const { id, revision } = transcript;
  const rows = await catalogue
    .selectFrom("revisions")
    .selectAll()
    .where("transcript_id", "=", id)
    .where("number", "in", [1, revision])
    .orderBy("number")
    .execute();
  const first = rows[0];
  if (first === undefined) return { by: null, corrections: none, revisedAt: transcript.archivedAt };
  const by = commands.has(first.created_by) ? null : first.created_by;
  const revisedAt = rows.at(-1)?.created_at ?? first.created_at;
  if (revision === 1) return { by, corrections: none, revisedAt };
  const { spokesperson_name: name, spokesperson_office: office } = first;
  const before = {
    ...first,
    spokesperson: name === null ? null : { name, office },
    passages: await passagesOfFirst(catalogue, id),
  };
  return { by, corrections: correctionsOf(before, comparable(transcript)), revisedAt };
}
