import type { Request, Response } from "express";
import { z } from "zod";
import { accountOf } from "../accounts/signed-in.js";
import { ArchiveError } from "../errors.js";
import type { Indexer } from "../search/indexer.js";
import type { ChangeDependencies } from "../transcripts/at-revision.js";
import { deskStanding } from "../transcripts/desk-standing.js";
import { purgeableFrom } from "../transcripts/purge.js";
import type { Revision } from "../transcripts/revision.js";
import { readRevision } from "../transcripts/revisions.js";

/** What the desk needs. */
export interface DeskRoom extends ChangeDependencies {
  readonly indexer: Pick<Indexer, "wake">;
}

/** @throws ArchiveError `not_found` for what is no id. */
export function idOf(request: Request): string {
  const id = z.uuid().safeParse(request.params.id).data;
  if (id === undefined) throw new ArchiveError("not_found", "page.not_found");
  return id;
}

/** Names a transcript at a revision, in a form that changes several. */
export function keyOf({ id, revision }: { readonly id: string; readonly revision: number }): string {
  return `${id}.${revision}`;
}

/** What `keyOf` names. */
export const keyShape = z
  .string()
  .regex(/^[\da-f-]{36}\.\d{1,9}$/u)
  .transform((key) => {
    const [id = "", revision] = key.split(".");
    return { id, revision: Number(revision) };
  });

/** Whose name stands with a change; the desk's routes let nobody in without one. */
export function nameOf(response: Response): string {
  return accountOf(response).name;
}

/** @throws ArchiveError `not_found` for a revision that is not there. */
export async function revisionOf({ catalogue }: DeskRoom, id: string, number: number): Promise<Revision> {
  const revision = await readRevision(catalogue, id, number);
  if (revision === null) throw new ArchiveError("not_found", "transcript.no_revision", { number });
  return revision;
}

/** @throws ArchiveError `not_found` where there is no such transcript. */
export async function standingAt({ catalogue }: DeskRoom, id: string) {
  const standing = await deskStanding(catalogue, id);
  if (standing === null) throw new ArchiveError("not_found", "page.not_found");
  const { trashedAt } = standing;
  return { ...standing, purgeableFrom: trashedAt === null ? null : purgeableFrom(trashedAt) };
}
