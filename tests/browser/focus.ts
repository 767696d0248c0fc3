import type { Page } from "playwright-core";

/** Puts the focus on each thing that takes it, down the page and up again, and tells of those where it is not seen or is covered. */
export async function unseenStops(page: Page): Promise<string[]> {
  // Browsers mark the focus of who comes by keyboard.
  await page.keyboard.press("Shift");
  return page.evaluate(() => {
    const takesFocus = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]";
    const isMarked = (element: Element | null) =>
      element !== null && getComputedStyle(element).outlineStyle !== "none";
    // What is drawn in a stretched picture gets a stroke: an outline would be stretched with it.
    const strokeIn = (element: Element) => {
      const shape = element.querySelector("rect");
      return shape === null ? "none" : getComputedStyle(shape).stroke;
    };
    const shares = [0.1, 0.5, 0.9];
    const places = shares.flatMap((across) => shares.map((down) => ({ across, down })));
    const isUncovered = (element: Element) =>
      [...element.getClientRects()].some(({ left, top, width, height }) =>
        places.some(({ across, down }) => {
          const seen = document.elementFromPoint(left + width * across, top + height * down);
          return seen !== null && (element.contains(seen) || seen.contains(element));
        }),
      );
    const told: string[] = [];
    const stops = [...document.querySelectorAll<HTMLElement | SVGElement>(takesFocus)];
    for (const element of [...stops, ...[...stops].reverse()]) {
      if (element.tabIndex < 0 || element.matches(":disabled") || !element.checkVisibility()) continue;
      const stroke = strokeIn(element);
      element.focus();
      const outlined = [element, element.nextElementSibling, element.closest("form")].find(isMarked);
      const drawn = outlined ?? (strokeIn(element) === stroke ? undefined : element);
      const of = element.outerHTML.slice(0, 160);
      if (document.activeElement !== element) told.push(`takes no focus: ${of}`);
      else if (!drawn) told.push(`is not marked: ${of}`);
      else if (!isUncovered(drawn === element.nextElementSibling ? drawn : element))
        told.push(`is covered: ${of}`);
      element.blur();
    }
    return told;
  });
}
