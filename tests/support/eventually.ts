import { setTimeout as pause } from "node:timers/promises";

const pollMs = 10;

/** Resolves as soon as `check` is true; fails, naming `what` was awaited, if it is not within `deadlineMs`. */
export async function eventually(
  check: () => boolean | Promise<boolean>,
  deadlineMs: number,
  what = "the condition",
): Promise<void> {
  const deadline = performance.now() + deadlineMs;
  while (!(await check())) {
    if (performance.now() > deadline) throw new Error(`${what} did not hold within ${deadlineMs} ms`);
    await pause(pollMs);
  }
}
