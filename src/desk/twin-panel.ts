import { type CallNumber, formatCallNumber, type TranscriptContent } from "../transcripts/transcript.js";
import { transcriptUrl, urls, withParameters } from "../urls.js";
import type { Wording } from "../web/wording.js";
import type { SideBySidePage } from "./pages/comparison.js";
import type { TwinPanel } from "./pages/review.js";
import { exampleOf, piecesOfPair, sideBySide, type TurnPair } from "./side-by-side.js";

/** A published transcript that a draft is nearly the same as. */
export interface Twin {
  readonly id: string;
  /** Resemblance of the two texts, 0 to 1. */
  readonly share: number;
  readonly callNumber: CallNumber | null;
  readonly content: TranscriptContent;
}

/** A pair of turns as it is shown: on either side the words of that side. */
export function turnPairView(pair: TurnPair, { t }: Wording): SideBySidePage["pairs"][number] {
  const pieces = piecesOfPair(pair);
  const side = (turn: TurnPair["before"], other: "added" | "removed") => {
    if (turn === null) return null;
    const nobody = t(turn.role === "question" ? "labels.unknownAsker" : "desk.nobody");
    return { speaker: turn.speaker ?? nobody, pieces: pieces.filter(({ kind }) => kind !== other) };
  };
  const { before, after, differs } = pair;
  return { differs, before: side(before, "added"), after: side(after, "removed") };
}

/** What the review page says of a published transcript that a draft is nearly the same as. */
export function twinPanel(
  { id, content }: { readonly id: string; readonly content: TranscriptContent },
  twin: Twin,
  { t, format }: Wording,
): TwinPanel {
  const pairs = sideBySide(twin.content.turns, content.turns);
  const differing = pairs.filter(({ differs }) => differs).length;
  const { title, date } = twin.content;
  const callNumber = twin.callNumber === null ? "" : formatCallNumber(twin.callNumber);
  const example = exampleOf(pairs);
  const differ = example.length === 0 ? "differ" : differing === 1 ? "differInOne" : "differInPart";
  return {
    id: twin.id,
    // Rounded down: what differs is never said to be wholly the same.
    share: t("desk.twin.share", { percent: format.number(Math.floor(twin.share * 100)) }),
    link: { label: callNumber, url: twin.callNumber === null ? urls.home : transcriptUrl(twin.callNumber) },
    about: t("desk.twin.about", {
      title,
      date: date === null ? t("transcripts.undated") : format.date(date),
    }),
    differing:
      differing === 0
        ? t("desk.twin.sameTurns")
        : t(`desk.twin.${differ}`, { count: differing, number: format.number(differing) }),
    example,
    answerUrl: `${urls.review(id)}/kembar`,
    versionLabel: t("desk.twin.version", { callNumber }),
    compareUrl: withParameters(`${urls.review(id)}/kembar`, { dengan: twin.id }),
  };
}
