/** Something that answers queries. */
export interface System<Asked> {
  readonly name: string;
  /** Resolves when the last byte of the answer is there. */
  ask(query: Asked): Promise<unknown>;
  /** Whether it can work on several queries at a time. */
  readonly concurrent: boolean;
}

export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

function percentiles(milliseconds: readonly number[]): Times {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await act();
  return performance.now() - began;
}

/** Each query of every system in turn, so that whatever else the machine does falls on all alike. */
export async function timeAlone<Asked>(
  systems: readonly System<Asked>[],
  queries: readonly Asked[],
): Promise<Times[]> {
  const times = systems.map((): number[] => []);
  for (const [turn, query] of queries.entries()) {
    for (let place = 0; place < systems.length; place += 1) {
      // Nobody always goes first: the first to ask for a word finds it in no cache.
      const index = (place + turn) % systems.length;
      const system = systems[index];
      if (system !== undefined) times[index]?.push(await timed(() => system.ask(query)));
    }
  }
  return times.map(percentiles);
}

/** Queries that a system gets before the next has its turn. */
const stretch = 40;

async function timeStretch<Asked>(
  { ask }: System<Asked>,
  queries: readonly Asked[],
  together: number,
): Promise<number[]> {
  const waiting = [...queries];
  const times: number[] = [];
  const work = async () => {
    for (let query = waiting.shift(); query !== undefined; query = waiting.shift()) {
      const asked = query;
      times.push(await timed(() => ask(asked)));
    }
  };
  await Promise.all(Array.from({ length: together }, work));
  return times;
}

/** As many queries at a time as `together` says, the systems in turns of a stretch; null for one that cannot. */
export async function timeTogether<Asked>(
  systems: readonly System<Asked>[],
  queries: readonly Asked[],
  together: number,
): Promise<(Times | null)[]> {
  const times = systems.map((): number[] => []);
  for (let start = 0; start < queries.length; start += stretch) {
    for (const [index, system] of systems.entries()) {
      if (!system.concurrent) continue;
      times[index]?.push(...(await timeStretch(system, queries.slice(start, start + stretch), together)));
    }
  }
  return times.map((each) => (each.length === 0 ? null : percentiles(each)));
}
