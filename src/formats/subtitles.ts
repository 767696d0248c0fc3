const timing = /^(?:\d{1,2}:)?\d{2}:\d{2}[.,]\d{3} --> (?:\d{1,2}:)?\d{2}:\d{2}[.,]\d{3}/u;
const clock = /^(?:\d{1,2}:)?\d{1,2}:\d{2}$/u;
const clockBefore = /^(?<time>(?:\d{1,2}:)?\d{1,2}:\d{2})(?: +(?=\S)|(?=\p{L}))/u;
const fewestCues = 3;
const manyCues = 6;
/** Captions that a machine writes go on in small letters from one to the next. */
const typicalShare = 0.5;
/** What a WebVTT file tells of itself. */
const header = /^(?:WEBVTT\b.*|(?:Kind|Language): \S+|NOTE\b.*|STYLE\b.*)$/u;
const voice = /^<v(?:\.[^\s>]+)? (?<name>[^>]+)>/u;
const wordTime = /<(?:\d{2}:)?\d{2}:\d{2}\.\d{3}>/u;
const tag = /<\/?(?:[cibuv]|lang|ruby|rt)(?:[ .][^>]*)?>|<(?:\d{2}:)?\d{2}:\d{2}\.\d{3}>/gu;
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
  const given = lines.map((line) => line.trim()).filter((line) => line !== "");
  const isOwn = (line: string) => given[0]?.startsWith("WEBVTT") === true && header.test(line);
  const said = given.filter((line) => !isOwn(line));
  const first = said.findIndex((line) => timing.test(line));
  if (said.filter((line) => timing.test(line)).length >= fewestCues) {
    const head = said.slice(0, first).filter((line) => !/^\d+$/u.test(line));
    return [...head, ...joined(cuesIn(said.slice(first)))];
  }
  return captionsBelowClocks(given) ?? captionsBehindClocks(given);
}

/** The lines of cues, without numbers and times; where words have times of their own, a line that scrolls up comes again in the next cue. */
function cuesIn(lines: readonly string[]): string[] {
  const doScroll = lines.some((line) => wordTime.test(line));
  const cues: string[] = [];
  for (const [index, line] of lines.entries()) {
    const isNumber = /^\d+$/u.test(line) && timing.test(lines[index + 1] ?? "");
    if (isNumber || timing.test(line)) continue;
    const speaker = voice.exec(line)?.groups?.name?.trim();
    const text = line.replace(tag, "").replace(/\s+/gu, " ").trim();
    if (text !== "" && !(doScroll && text === cues.at(-1)))
      cues.push(speaker === undefined ? text : `${speaker}: ${text}`);
  }
  return cues;
}

/** "0:04", and below it what is said; null where most lines below a time begin anew. */
function captionsBelowClocks(lines: readonly string[]): string[] | null {
  const first = lines.findIndex((line) => clock.test(line));
  const captions = lines.slice(first).filter((_, index) => index % 2 === 1);
  const areClocks = lines.slice(first).every((line, index) => clock.test(line) === (index % 2 === 0));
  return first !== -1 && areClocks && goOn(captions) ? [...lines.slice(0, first), ...joined(captions)] : null;
}

/** "0:04 and what is said" */
function captionsBehindClocks(lines: readonly string[]): string[] | null {
  const first = lines.findIndex((line) => clockBefore.test(line));
  const timed = lines.slice(first);
  const captions = timed.map((line) => line.replace(clockBefore, ""));
  const times = timed.map((line) => secondsIn(clockBefore.exec(line)?.groups?.time ?? ""));
  const doGoOn = goOn(captions) || (isLong(times) && !captions.some((line) => name.test(line)));
  return first !== -1 && timed.every((line) => clockBefore.test(line)) && doGoOn
    ? [...lines.slice(0, first), ...joined(captions)]
    : null;
}

function secondsIn(time: string): number {
  return time.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** Many times, each after the last, as no programme of a day has them. */
function isLong(times: readonly number[]): boolean {
  return times.length >= manyCues && times.every((time, index) => time > (times[index - 1] ?? -1));
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
