import { launchBrowser } from "../support/browser.js";

/** What a browser that comes for the first time fetches for a page. */
export interface PageWeight {
  readonly page: string;
  readonly requests: number;
  /** Heads included, compressed as they came. */
  readonly bytes: number;
}

/** Opens each page of these in a browser that has never been here. */
export async function weighPages(
  address: string,
  pages: Readonly<Record<string, string>>,
): Promise<PageWeight[]> {
  const browser = await launchBrowser();
  const weights: PageWeight[] = [];
  for (const [page, path] of Object.entries(pages)) {
    const context = await browser.newContext();
    const tab = await context.newPage();
    const network = await context.newCDPSession(tab);
    await network.send("Network.enable");
    let [requests, bytes] = [0, 0];
    network.on("Network.loadingFinished", ({ encodedDataLength }) => {
      requests += 1;
      bytes += encodedDataLength;
    });
    await tab.goto(address + path, { waitUntil: "networkidle" });
    weights.push({ page, requests, bytes });
    await context.close();
  }
  await browser.close();
  return weights;
}
