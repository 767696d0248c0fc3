import { setTimeout as pause } from "node:timers/promises";

const pollMs = 10;

/** Milliseconds that a slow machine with much else to do may take for what takes a quick one a moment. */
const patience = 45_000;

/** Resolves as soon as `check` is true; fails, naming `what` was awaited, if it is not within `deadlineMs`. */
export async function eventually(
  check: () => boolean | Promise<boolean>,
  what = "the condition",
  deadlineMs = patience,
): Promise<void> {
  const deadline = performance.now() + deadlineMs;
  while (!(await check())) {
    if (performance.now() > deadline) throw new Error(`${what} did not hold within ${deadlineMs} ms`);
    await pause(pollMs);
  }
}
