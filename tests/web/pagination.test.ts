import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { paginate } from "../../src/web/pagination.js";

const urlOf = (page: number) => `?page=${page}`;

/** Pages as a reader sees them: the current one in brackets, a gap as dots. */
function drawn(current: number, total: number): string {
  return paginate(current, total, 10, urlOf)
    .pages.map((page) => (page === "gap" ? "…" : page.current ? `[${page.label}]` : page.label))
    .join(" ");
}

describe("paginate", () => {
  it.each([
    [1, 0, "[1]"],
    [1, 10, "[1]"],
    [1, 11, "[1] 2"],
    [1, 100, "[1] 2 3 … 10"],
    [5, 100, "1 … 3 4 [5] 6 7 … 10"],
    [4, 100, "1 2 3 [4] 5 6 … 10"],
    [10, 100, "1 … 8 9 [10]"],
    [99, 20, "1 2"],
  ])("page %i of %i results is %j", (current, total, expected) => {
    expect(drawn(current, total)).toBe(expected);
  });

  it("leads back from beyond the end to the last page", () => {
    expect(paginate(99, 20, 10, urlOf)).toMatchObject({ previousUrl: "?page=2", nextUrl: null });
  });

  it("leads nowhere but to pages that are there", () => {
    const whole = fc.integer({ min: 1, max: 2_000 });
    fc.assert(
      fc.property(whole, fc.nat(20_000), fc.integer({ min: 1, max: 100 }), (current, total, perPage) => {
        const last = Math.max(1, Math.ceil(total / perPage));
        const { pages, previousUrl, nextUrl } = paginate(current, total, perPage, urlOf);
        const links = [previousUrl, nextUrl, ...pages.map((page) => (page === "gap" ? null : page.url))];
        const numbers = links.filter((url) => url !== null).map((url) => Number(url.slice("?page=".length)));
        expect(Math.min(...numbers)).toBeGreaterThanOrEqual(1);
        expect(Math.max(...numbers)).toBeLessThanOrEqual(last);
        expect(pages.filter((page) => page !== "gap" && page.current)).toHaveLength(current <= last ? 1 : 0);
      }),
    );
  });
});
