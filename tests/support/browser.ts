import { existsSync } from "node:fs";
import bundled from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** Where Debian and others put an installed Chromium. */
const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Starts a real browser: one that is installed, else the one that comes as an npm package. Letters stand as they were drawn, not on whole pixels. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = installed.find((path) => existsSync(path)) ?? (await bundled.executablePath());
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--font-render-hinting=none"];
  return chromium.launch({ executablePath, args });
}
