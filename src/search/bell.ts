/** Wakes whoever waits: `wait` resolves at the next `ring`, or after `milliseconds` without one. */
export interface Bell {
  ring(): void;
  wait(milliseconds: number): Promise<void>;
}

/** A ring while nobody waits is kept for the next who does, so that none is missed. */
export function createBell(): Bell {
  const waiting = new Set<() => void>();
  let rung = false;
  return {
    ring: () => {
      rung = waiting.size === 0;
      for (const wake of [...waiting]) wake();
    },
    wait: (milliseconds) =>
      new Promise((resolve) => {
        if (rung) {
          rung = false;
          resolve();
          return;
        }
        const wake = () => {
          clearTimeout(timer);
          waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, milliseconds);
        waiting.add(wake);
      }),
  };
}
