type EndTurn = () => void;

/**
 * At most `count` turns at a time, in the order in which they are asked for. A turn is ended by calling what it resolves to; null
 * where `until` aborts first, which takes nobody else's place.
 */
export function takingTurns(count: number): (until?: AbortSignal) => Promise<EndTurn | null> {
  const waiting = new Set<() => void>();
  let free = count;
  const end = () => {
    const [next] = waiting;
    if (next === undefined) free += 1;
    else next();
  };
  return (until) => {
    if (until?.aborted) return Promise.resolve(null);
    if (free > 0) {
      free -= 1;
      return Promise.resolve(end);
    }
    return new Promise((resolve) => {
      const leave = () => {
        waiting.delete(begin);
        resolve(null);
      };
      const begin = () => {
        waiting.delete(begin);
        until?.removeEventListener("abort", leave);
        resolve(end);
      };
      waiting.add(begin);
      until?.addEventListener("abort", leave, { once: true });
    });
  };
}
