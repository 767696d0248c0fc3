import { z } from "zod";
import type { Random } from "../bench/random.js";
import { type Change, createChanges } from "./changes.js";
import { isAs, type Kept } from "./kept.js";
import type { KilledArchive } from "./killed-archive.js";

export interface Writer {
  readonly kept: ReadonlyMap<string, Kept>;
  /** How many changes were answered as done. */
  acknowledged(): number;
  /**
   * Writes until it is over, and makes sure of the last change.
   * @throws Error where an answer is not as it must be, or a transcript neither as before a change nor as after it
   */
  work(isOver: () => boolean): Promise<void>;
}

interface WriterOptions {
  readonly archive: KilledArchive;
  readonly token: string;
  readonly name: string;
  readonly random: Random;
}

/** How often writers hand in something new, against how often they change what they have. */
const uploadShare = 0.3;

const uploaded = z.object({ transcripts: z.tuple([z.object({ id: z.string() })]) });
/** What is answered to a file that is handed in once more. */
const duplicate = z.object({ id: z.string(), same: z.literal("bytes") });

/** Somebody who works on transcripts of their own, and remembers what they were told is done. */
export function createWriter({ archive, token, name, random }: WriterOptions): Writer {
  const changes = createChanges({ token, name, random });
  const kept = new Map<string, Kept>();
  let acknowledged = 0;

  /** Takes the answer in to its last byte: a connection may break in the middle of it. */
  const answerTo = async (send: Change["send"], address: string): Promise<Response> => {
    const response = await send(address);
    const { status, headers } = response;
    return new Response(await response.arrayBuffer(), { status, headers });
  };

  /** Sends until there is an answer: a connection that breaks is tried again once the archive is back. */
  const untilAnswered = async (send: Change["send"]): Promise<Response> => {
    for (;;) {
      const address = await archive.address();
      const response = await answerTo(send, address).catch(() => null);
      if (response !== null) return response;
    }
  };

  /** The connection broke: the archive tells whether it had got so far. */
  const settle = async ({ before, after }: Change): Promise<void> => {
    const headers = { Authorization: `Bearer ${token}` };
    const look = (address: string) => fetch(`${address}/api/v1/transcripts/${before.id}`, { headers });
    const answer = await untilAnswered(look);
    const isAfter = await isAs(after, answer.clone());
    if (!isAfter && !(await isAs(before, answer)))
      throw new Error(`${before.id} is neither as before a change nor as after it.`);
    kept.set(before.id, isAfter ? after : before);
  };

  const wrong = async (response: Response) =>
    new Error(`The archive answered ${response.status}: ${await response.text()}`);

  const change = async (): Promise<void> => {
    const wanted = changes.any(random.pick([...kept.values()]));
    const response = await answerTo(wanted.send, await archive.address()).catch(() => null);
    if (response === null) return settle(wanted);
    if (!(await wanted.isDone(response))) throw await wrong(response);
    acknowledged += 1;
    kept.set(wanted.after.id, wanted.after);
  };

  const upload = async (): Promise<void> => {
    const status = random.pick(["draft", "published"] as const);
    const { passages, send } = changes.upload(status);
    const response = await untilAnswered(send);
    if (response.status !== 201 && response.status !== 409) throw await wrong(response);
    const answer: unknown = await response.json();
    const id =
      response.status === 409 ? duplicate.parse(answer).id : uploaded.parse(answer).transcripts[0].id;
    acknowledged += 1;
    const wasPublished = status === "published";
    kept.set(id, { id, status, wasPublished, revisions: [passages], history: ["uploaded"] });
  };

  return {
    kept,
    acknowledged: () => acknowledged,
    work: async (isOver) => {
      while (!isOver()) await (kept.size === 0 || random.chance(uploadShare) ? upload() : change());
    },
  };
}
