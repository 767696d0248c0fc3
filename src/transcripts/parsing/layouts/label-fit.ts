import { isSamePerson } from "../cast/answerer.js";
import { type Cast, textOf } from "../cast/cast.js";
import type { Speaker } from "../cast/speakers.js";
import { isOutletLabel } from "../labels/exchange-evidence.js";
import { headsRemarks, type Label } from "../labels/label-forms.js";
import { isOfficialInFull } from "../labels/official-label.js";
import type { Segment } from "../labels/segments.js";
import { opensAsSpeech } from "../labels/spoken-opening.js";
import { namesOffice } from "../names/label-names.js";
import type { Paragraph } from "../paragraphs.js";
import { addressedIn } from "./announced-interview.js";
import { tellerIn } from "./attribution.js";
import { fits, growing } from "./fits.js";

/** Exchanges are the best evidence, then several speakers; the share of text that stands under labels decides the rest. */
export function fitOf(segments: readonly Segment[], cast: Cast, introduction: readonly Paragraph[]): number {
  const { speakers, spokesperson } = cast;
  const opens = segments[0]?.label;
  if (opens === undefined) return 0;
  const kinds = segments.map(({ label }) => speakers.get(label)?.kind);
  const exchanges = segments.filter(({ paragraphs }, index) => {
    const isAnswered = index + 1 < kinds.length && kinds[index + 1] !== "asker";
    return kinds[index] === "asker" && (isAnswered || reportedAnswer(paragraphs, cast) < paragraphs.length);
  }).length;
  const names = new Set(segments.map(({ label }) => label.key));
  const labelled = segments.reduce((sum, { paragraphs }) => sum + textOf(paragraphs).length, 0);
  const share = labelled / Math.max(1, labelled + textOf(introduction).length);
  if (exchanges >= 2) return growing(fits.severalExchanges, share);
  if (!cast.isConference && hidesQuestions(segments)) return 0;
  if (exchanges === 1)
    return Math.max(growing(fits.oneExchange, share), spokesperson === null ? 0 : fits.anyExchange);
  if (isOneSided(segments, kinds)) return 0;
  if (names.size >= 2 && segments.length >= 3) return growing(fits.severalSpeakers, share);
  if (names.size < 2) {
    if (isPlain(opens)) return growing(fits.plainLabels, share);
    const isOfficial = opens.isMarked && isOfficialInFull(opens);
    return growing(isOfficial ? fits.officialInFull : fits.doubtfulLabels, share);
  }
  // Of officials who are each named in full a few words fit, however much is told of their meeting.
  const areOfficials = [...speakers.values()].every(({ affiliation }) => namesOffice(affiliation ?? ""));
  const arePersons = [...speakers.keys()].every(({ form, name }) => form === "name" && name.includes(" "));
  const isTalk = isPlain(opens) || arePersons || opens.form === "capitals" || namesOffice(opens.name);
  const fit = growing(isTalk ? fits.plainLabels : fits.doubtfulLabels, share);
  return Math.max(fit, areOfficials ? fits.anyExchange : 0);
}

/** A newspaper that labels the first question, by its own name, and the first answer alone leaves all others below these. */
function hidesQuestions([asked, answered, ...more]: readonly Segment[]): boolean {
  const isInterviewer = asked?.label != null && isOutletLabel(asked.label);
  return isInterviewer && more.length === 0 && addressedIn(answered?.paragraphs ?? []) !== -1;
}

/** Only questions are labelled, and what stands below each answers it. */
function isOneSided(segments: readonly Segment[], kinds: readonly (Speaker["kind"] | undefined)[]): boolean {
  const answered = segments.filter(
    ({ paragraphs: [question, ...answer] }) => answer.length > 0 && /\?["”’)]?$/u.test(question?.text ?? ""),
  );
  return (
    kinds.every((kind) => kind === "asker") && answered.length >= 2 && answered.length === segments.length
  );
}

/** Whether a label by itself opens what somebody says. */
function isPlain(label: Label): boolean {
  const { form, isBold, rest } = label;
  const isCalled = form === "titled" || form === "keyword" || isBold;
  return isCalled || headsRemarks(label) || (form === "capitals" && opensAsSpeech(rest));
}

/** The place under a question from which on a report tells what the spokesperson answered: "Malam menjawab bahwa …". */
export function reportedAnswer(paragraphs: readonly Paragraph[], { spokesperson }: Cast): number {
  const place = paragraphs.findIndex(
    ({ text }, index) => index > 0 && isSamePerson(tellerIn(text), spokesperson?.name),
  );
  return place === -1 ? paragraphs.length : place;
}
