import { readFileSync } from "node:fs";

/** What a process has cost so far. */
export interface ProcessCost {
  /** The most of it that was in memory at once. */
  readonly peakBytes: number;
  /** Of all its threads, in user and kernel mode. */
  readonly cpuSeconds: number;
}

/** Milliseconds between looks: what a process does after the last look before its end is not counted. */
const interval = 100;
/** The kernel's unit of time in /proc, the same on every Linux that Node runs on (`getconf CLK_TCK`). */
const ticksPerSecond = 100;

function costOf(pid: number): ProcessCost | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    // Behind the name in parentheses, which may hold blanks, utime and stime are the 12th and 13th field (proc(5)).
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const kilobytes = Number(status.match(/^VmHWM:\s+(\d+) kB$/m)?.[1] ?? 0);
    const cpuSeconds = (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
    return { peakBytes: kilobytes * 1024, cpuSeconds };
  } catch {
    // It ended.
    return null;
  }
}

/** What a process has in memory at this moment; 0 where it ended. */
export function residentBytes(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(status.match(/^VmRSS:\s+(\d+) kB$/m)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Looks at processes, which may begin and end meanwhile, until it is asked for their cost: the highest peak, and all their time. */
export function watchCost(pids: () => readonly number[]): () => ProcessCost {
  const costs = new Map<number, ProcessCost>();
  const look = () => {
    for (const pid of pids()) {
      const cost = costOf(pid);
      if (cost !== null && cost.peakBytes > 0) costs.set(pid, cost);
    }
  };
  const timer = setInterval(look, interval);
  return () => {
    look();
    clearInterval(timer);
    const each = [...costs.values()];
    return {
      peakBytes: Math.max(0, ...each.map(({ peakBytes }) => peakBytes)),
      cpuSeconds: each.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
    };
  };
}
