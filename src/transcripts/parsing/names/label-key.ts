/** A label's identity: case, points and spaces aside, so that "MS.SARI" and "Ms. Sari" are one. */
export function labelKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
