/** A later name is also in the words of an earlier one: Edge calls itself Chrome, and Chrome Safari. */
const browsers = [
  [/\bFirefox\//, "Firefox"],
  [/\bEdg\w*\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bChrom(?:e|ium)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
] as const;
const systems = [
  [/\bAndroid\b/, "Android"],
  [/\b(?:iPhone|iPad)\b/, "iOS"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "macOS"],
  [/\bLinux\b/, "Linux"],
] as const;

function nameIn(names: readonly (readonly [RegExp, string])[], agent: string): string | null {
  return names.find(([pattern]) => pattern.test(agent))?.[1] ?? null;
}

/** What people call the browser that names itself `agent`: "Firefox, Windows"; null where nothing is known. */
export function browserName(agent: string): string | null {
  const known = [nameIn(browsers, agent), nameIn(systems, agent)].filter((name) => name !== null);
  return known.length === 0 ? null : known.join(", ");
}
