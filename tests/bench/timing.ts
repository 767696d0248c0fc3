/** Something that answers queries. */
export interface System<Asked> {
  readonly name: string;
  /** Resolves when the last byte of the answer is there. */
  ask(query: Asked): Promise<unknown>;
  /** Whether it can work on several queries at a time. */
  readonly concurrent: boolean;
  /** Whether another system shares a memory with it, so that it is asked queries of its own. */
  readonly sharesMemory: boolean;
}

/** The queries of one measurement. */
export interface Drawn<Asked> {
  readonly common: readonly Asked[];
  /** As many, drawn alike, for a system that would know the common ones from what another was asked. */
  readonly own: readonly Asked[];
}

function queriesFor<Asked>({ sharesMemory }: System<Asked>, { common, own }: Drawn<Asked>): readonly Asked[] {
  return sharesMemory ? own : common;
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

/** Each query in turn, of every system, so that whatever else the machine does falls on all alike. */
export async function timeAlone<Asked>(
  systems: readonly System<Asked>[],
  queries: Drawn<Asked>,
): Promise<Times[]> {
  const times = systems.map((): number[] => []);
  for (const turn of queries.common.keys()) {
    for (let place = 0; place < systems.length; place += 1) {
      // Nobody always goes first: the first to ask for a word finds it in no cache.
      const index = (place + turn) % systems.length;
      const system = systems[index];
      const query = system === undefined ? undefined : queriesFor(system, queries)[turn];
      if (system !== undefined && query !== undefined)
        times[index]?.push(await timed(() => system.ask(query)));
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
  queries: Drawn<Asked>,
  together: number,
): Promise<(Times | null)[]> {
  const times = systems.map((): number[] => []);
  for (let start = 0; start < queries.common.length; start += stretch) {
    for (const [index, system] of systems.entries()) {
      if (!system.concurrent) continue;
      const asked = queriesFor(system, queries).slice(start, start + stretch);
      times[index]?.push(...(await timeStretch(system, asked, together)));
    }
  }
  return times.map((each) => (each.length === 0 ? null : percentiles(each)));
}
