import { setTimeout as pause } from "node:timers/promises";
import { Pool } from "undici";
import { createRandom, type Random } from "./random.js";

/** What readers met. */
export interface Read {
  /** Milliseconds of each answer, the shortest first. */
  readonly times: readonly number[];
  /** A line for each answer that was no success. */
  readonly errors: readonly string[];
}

export interface ReadersOptions {
  readonly address: string;
  readonly readers: number;
  readonly seconds: number;
  /** Milliseconds between an answer and the next request. */
  readonly think: (random: Random) => number;
  /** The next address that somebody opens. */
  readonly choose: (random: Random) => string;
}

/** The value below which this share of the times lies. */
export function quantile(times: readonly number[], share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
}

/** Has readers open one page after another, each when the one before has come and been thought about. */
export async function read({ address, readers, seconds, think, choose }: ReadersOptions): Promise<Read> {
  const connections = new Pool(address, { connections: readers });
  const end = performance.now() + seconds * 1_000;
  const times: number[] = [];
  const errors: string[] = [];
  const open = async (path: string) => {
    const began = performance.now();
    try {
      const { statusCode, body } = await connections.request({ method: "GET", path });
      await body.dump({ limit: 10_000_000 });
      times.push(performance.now() - began);
      if (statusCode !== 200) errors.push(`${statusCode} ${path}`);
    } catch (error) {
      errors.push(`${String(error)} ${path}`);
    }
  };
  const reader = async (number: number) => {
    const random = createRandom(number, 1);
    // They do not all come at once.
    await pause(think(random) * random.next());
    while (performance.now() < end) {
      await open(choose(random));
      await pause(think(random));
    }
  };
  await Promise.all(Array.from({ length: readers }, (_, number) => reader(number)));
  await connections.close();
  return { times: times.sort((a, b) => a - b), errors };
}
