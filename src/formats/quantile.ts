/** The number below which a share of them lies, the next greater one: with 0.5 the median; 0 of none. */
export function quantile(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? 0;
}
