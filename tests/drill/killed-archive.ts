import { enginesOf, type JubirProgram, startJubir } from "../support/program.js";

/** What is killed: the application takes its engine with it. */
export const victims = ["application", "engine", "engine, then application"] as const;
export type Victim = (typeof victims)[number];

/** The real program, of which one part or another is killed while people work. */
export interface KilledArchive {
  /** Where it answers; while it is being started again, where it will. */
  address(): Promise<string>;
  /** Kills with SIGKILL, and resolves once the application answers again. */
  kill(victim: Victim): Promise<void>;
  /** The program that runs now. */
  program(): Promise<JubirProgram>;
}

function killEngines(directory: string): void {
  for (const pid of enginesOf(directory)) process.kill(pid, "SIGKILL");
}

export function startKilledArchive(directory: string): KilledArchive {
  let running: Promise<JubirProgram> = startJubir(directory);
  return {
    address: async () => (await running).address,
    kill: async (victim) => {
      const dying = await running;
      if (victim !== "application") killEngines(directory);
      if (victim === "engine") return;
      running = dying.end("SIGKILL").then(() => startJubir(directory));
      await running;
    },
    program: () => running,
  };
}
