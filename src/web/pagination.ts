import type { Choice, Pagination } from "./frame.js";

/** Pages shown on each side of the current one. */
const neighbours = 2;

/** Links to the first, the last and the neighbouring pages, gaps between them. */
export function paginate(
  current: number,
  total: number,
  perPage: number,
  urlOf: (page: number) => string,
): Pagination {
  const last = Math.max(1, Math.ceil(total / perPage));
  const shown = Array.from({ length: last }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === last || Math.abs(page - current) <= neighbours,
  );
  const pages = shown.flatMap((page, index): (Choice | "gap")[] => {
    const choice = { label: String(page), url: urlOf(page), current: page === current };
    const previous = shown[index - 1];
    return previous !== undefined && page - previous > 1 ? ["gap", choice] : [choice];
  });
  return {
    pages,
    previousUrl: current > 1 ? urlOf(Math.min(current - 1, last)) : null,
    nextUrl: current < last ? urlOf(current + 1) : null,
  };
}
