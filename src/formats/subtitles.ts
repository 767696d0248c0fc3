const timing = /^(?:\d{1,2}:)?\d{2}:\d{2}[.,]\d{3} --> (?:\d{1,2}:)?\d{2}:\d{2}[.,]\d{3}/u;
const clock = /^(?:\d{1,2}:)?\d{1,2}:\d{2}$/u;
const clockBefore = /^(?<time>(?:\d{1,2}:)?\d{1,2}:\d{2})(?: +(?=\S)|(?=\p{L}))/u;
const fewestCues = 3;
const manyCues = 6;
/** Seconds in which somebody begins to speak. */
const longestSilence = 60;
/** Captions that a machine writes go on in small letters from one to the next. */
const typicalShare = 0.5;
/** Blocks in which a WebVTT file tells of itself, and that hold no cue. */
const ownBlock = /^(?:WEBVTT|NOTE|STYLE|REGION)\b/u;
const voice = /^<v(?:\.[^\s>]+)? (?<name>[^>]+)>/u;
const wordTime = /<(?:\d{2}:)?\d{2}:\d{2}\.\d{3}>/u;
const tag = /<\/?(?:[cibuv]|lang|ruby|rt|font)(?:[ .][^<>]*)?>|<(?:\d{2}:)?\d{2}:\d{2}\.\d{3}>/gu;
const escapes: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&nbsp;": " " };
const escaped = /&(?:amp|lt|gt|nbsp);/gu;
const label = /^(?:\p{Lu}[^:.?!]{0,50}: |>> ?|- )/u;
const name = /^\p{Lu}[^:.?!]{0,50}: /u;

/** A paragraph of subtitles ends with a sentence once it is this long, in characters, and wherever it is where no sentence ends. */
const longEnough = 200;
const tooLong = 700;

/**
 * What is said in subtitles, as paragraphs: of SRT and WebVTT files, and of the captions that video sites write down, each under or
 * behind its time. A voice that a file names stands before a colon. Null where the lines are no subtitles; lines above them stay.
 */
export function subtitleParagraphs(lines: readonly string[]): string[] | null {
  const given = lines.map((line) => line.trim());
  if (given.filter((line) => timing.test(line)).length < fewestCues) {
    const filled = given.filter((line) => line !== "");
    return captionsBelowClocks(filled) ?? captionsBehindClocks(filled);
  }
  const told = given[0]?.startsWith("WEBVTT") ? cuesOfWebVtt(given) : given;
  const first = told.findIndex((line) => timing.test(line));
  const head = told.slice(0, first).filter((line) => line !== "" && !/^\d+$/u.test(line));
  return [...head, ...joined(cuesIn(told.slice(first)))];
}

/** The lines of a WebVTT file without what it tells of itself and without what its cues are called. */
function cuesOfWebVtt(lines: readonly string[]): string[] {
  const told: string[] = [];
  let start = 0;
  while (start < lines.length) {
    const end = lines.indexOf("", start);
    const block = lines.slice(start, end === -1 ? undefined : end);
    const cue = block.findIndex((line) => timing.test(line));
    if (cue !== -1) told.push(...block.slice(cue), "");
    else if (!ownBlock.test(block[0] ?? "")) told.push(...block, "");
    start += block.length + 1;
  }
  return told;
}

/** The lines of cues, without numbers and times; where words have times of their own, a line that scrolls up comes again in the next cue. */
function cuesIn(lines: readonly string[]): string[] {
  const doScroll = lines.some((line) => wordTime.test(line));
  const cues: string[] = [];
  for (const [index, line] of lines.entries()) {
    const isNumber = /^\d+$/u.test(line) && timing.test(lines[index + 1] ?? "");
    if (isNumber || timing.test(line)) continue;
    const speaker = voice.exec(line)?.groups?.name?.trim();
    const text = line
      .replace(tag, "")
      .replace(escaped, (each) => escapes[each] ?? each)
      .replace(/\s+/gu, " ")
      .trim();
    if (text !== "" && !(doScroll && text === cues.at(-1)))
      cues.push(speaker === undefined ? text : `${speaker}: ${text}`);
  }
  return cues;
}

/** "0:04", and below it what is said; null where the times are no recording's, or most lines below one begin anew. */
function captionsBelowClocks(lines: readonly string[]): string[] | null {
  const first = lines.findIndex((line) => clock.test(line));
  const captions = lines.slice(first).filter((_, index) => index % 2 === 1);
  const areClocks = lines.slice(first).every((line, index) => clock.test(line) === (index % 2 === 0));
  const times = lines.slice(first).filter((line) => clock.test(line));
  return first !== -1 && areClocks && isRecorded(times) && goOn(captions)
    ? [...lines.slice(0, first), ...joined(captions)]
    : null;
}

/** "0:04 and what is said"; null where the times are no recording's, or fewer than many and most lines begin anew. */
function captionsBehindClocks(lines: readonly string[]): string[] | null {
  const first = lines.findIndex((line) => clockBefore.test(line));
  const timed = lines.slice(first);
  const times = timed.flatMap((line) => clockBefore.exec(line)?.groups?.time ?? []);
  if (first === -1 || times.length < timed.length || !isRecorded(times)) return null;
  const captions = timed.map((line) => line.replace(clockBefore, ""));
  const isLong = times.length >= manyCues && !captions.some((line) => name.test(line));
  return isLong || goOn(captions) ? [...lines.slice(0, first), ...joined(captions)] : null;
}

/** Whether times go on from the first minute, as those of a recording do: a programme of a day begins hours later. */
function isRecorded(times: readonly string[]): boolean {
  const seconds = times.map((time) => time.split(":").reduce((sum, part) => sum * 60 + Number(part), 0));
  const [first = longestSilence] = seconds;
  return first < longestSilence && seconds.every((time, index) => time >= (seconds[index - 1] ?? 0));
}

function goOn(captions: readonly string[]): boolean {
  return (
    captions.length >= fewestCues &&
    captions.filter((line) => /^\p{Ll}/u.test(line)).length >= captions.length * typicalShare
  );
}

/** Cues as paragraphs; who is named in each of several is named once. */
function joined(cues: readonly string[]): string[] {
  const paragraphs: string[] = [];
  let speaking: string | null = null;
  for (const cue of cues) {
    const speaker = name.exec(cue)?.[0] ?? null;
    const goesOn = speaker !== null && speaker === speaking;
    const text = goesOn ? cue.slice(speaker.length) : cue;
    const open = paragraphs.at(-1);
    const isNew = open === undefined || (!goesOn && label.test(cue)) || isWhole(open);
    if (isNew) paragraphs.push(text);
    else paragraphs[paragraphs.length - 1] = `${open} ${text}`;
    speaking = speaker ?? (label.test(cue) ? null : speaking);
  }
  return paragraphs;
}

function isWhole(paragraph: string): boolean {
  const isEnded = /[.?!…]["”’)]?$/u.test(paragraph);
  return paragraph.length > (isEnded ? longEnough : tooLong);
}
