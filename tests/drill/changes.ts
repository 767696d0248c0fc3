import type { AuditAction } from "../../src/audit/actions.js";
import type { Random } from "../bench/random.js";
import { type Client, createClient } from "../support/client.js";
import type { Kept } from "./kept.js";

/** What a writer asks for, and what is true once it is done. */
export interface Change {
  readonly before: Kept;
  readonly after: Kept;
  readonly send: (address: string) => Promise<Response>;
  /** Whether an answer says that it is done. */
  readonly isDone: (answer: Response) => boolean | Promise<boolean>;
}

export interface Changes {
  /** Any change that a transcript in this state can undergo. */
  any(kept: Kept): Change;
  /** Two passages, and what hands them in as a transcript with this state. */
  upload(status: "draft" | "published"): {
    readonly passages: readonly string[];
    readonly send: (address: string) => Promise<Response>;
  };
}

interface ChangesOptions {
  readonly token: string;
  /** Whose they are: a part of each word that nobody else writes. */
  readonly name: string;
  readonly random: Random;
}

const wordsAPassage = 30;
/** Of what may be trashed, and of drafts that may be published. */
const trashShare = 0.25;
const publishShare = 0.5;

const isOk = ({ status }: Response) => status === 200;
const saysOneWasPublished = async (answer: Response) =>
  answer.status === 200 && (await answer.clone().text()).includes("1 dari 1 transkrip diubah.");

/** Requests that change transcripts, with texts of which no two are nearly the same. */
export function createChanges({ token, name, random }: ChangesOptions): Changes {
  const desks = new Map<string, Client>();
  const authorization = { Authorization: `Bearer ${token}` };
  let written = 0;

  const write = () => {
    written += 1;
    const others = () => Array.from({ length: wordsAPassage }, () => `kata${random.below(5_000)}`).join(" ");
    const passages = [`Keterangan kabar${name}x${written}y ${others()}.`, `Tambahan ${others()}.`];
    const body = {
      title: `Kabar ${name} nomor ${written}`,
      date: "2024-10-10",
      turns: [{ role: "statement", passages }],
    };
    return { passages, body: JSON.stringify(body) };
  };

  const call = (method: string, path: string, request: RequestInit = {}) => {
    const headers = { ...authorization, "Content-Type": "application/json", ...request.headers };
    return (address: string) => fetch(address + path, { ...request, method, headers });
  };

  /** The desk of the program that answers at this address, signed in to. */
  const deskAt = async (address: string): Promise<Client> => {
    const desk = desks.get(address) ?? createClient(address);
    if (!desks.has(address)) await desk.get(`/masuk?token=${token}`);
    desks.set(address, desk);
    return desk;
  };

  return {
    upload: (status) => {
      const { passages, body } = write();
      return { passages, send: call("POST", `/api/v1/transcripts?status=${status}`, { body }) };
    },
    any: (before) => {
      const { id, status, revisions } = before;
      const path = `/api/v1/transcripts/${id}`;
      const headers = { "If-Match": `"${revisions.length}"` };
      const change = (action: AuditAction, after: Partial<Kept>, send: Change["send"]): Change => ({
        before,
        after: { ...before, ...after, history: [...before.history, action] },
        send,
        isDone: action === "published" ? saysOneWasPublished : isOk,
      });
      if (status === "trashed") {
        const restored = before.wasPublished ? "published" : "draft";
        return change("restored", { status: restored }, call("POST", `${path}/restore`));
      }
      if (random.chance(trashShare))
        return change("trashed", { status: "trashed" }, call("DELETE", path, { headers }));
      if (status === "draft" && random.chance(publishShare)) {
        const published = { status: "published", wasPublished: true } as const;
        return change("published", published, async (address) =>
          (await deskAt(address)).submit(
            "/meja",
            { action: "publish", id: `${id}.${revisions.length}` },
            "/bantuan",
          ),
        );
      }
      const { passages, body } = write();
      const after = { revisions: [...revisions, passages] };
      return change("revised", after, call("PATCH", path, { headers, body }));
    },
  };
}
