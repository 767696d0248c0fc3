import type { Wording } from "../web/wording.js";
import { isSamePerson } from "./parsing/cast/answerer.js";
import type { Turn } from "./transcript.js";

export interface SpeakerLabel {
  /** Empty for text that nobody says, such as an article's. */
  readonly speaker: string;
  /** Role in words, office or outlet. */
  readonly label: string;
}

/** An office that says no more of its holder than the role does, and would fill the margin beside every turn. */
const spokespersonOffice = /^(?:juru bicara|jubir|spokes(?:person|man|woman))\b/iu;

/** The message that tells what somebody is who has no other office: only the transcript's spokesperson is called so. */
function partOf(speaker: string | null, spokesperson: string | null): string {
  const isSpokesperson = speaker === null || isSamePerson(speaker, spokesperson);
  return isSpokesperson ? "labels.spokesperson" : "labels.speaker";
}

/**
 * Who speaks a turn and for whom, in words; an unknown asker is said to be unknown, never left blank.
 * @param spokesperson the name of the transcript's
 */
export function labelSpeaker(
  { role, speaker, affiliation }: Pick<Turn, "role" | "speaker" | "affiliation">,
  spokesperson: string | null,
  { t }: Wording,
): SpeakerLabel {
  switch (role) {
    case "question":
      return {
        speaker: speaker ?? t("labels.unknownAsker"),
        label: affiliation ?? t("labels.unknownOutlet"),
      };
    case "answer":
    case "statement": {
      if (affiliation !== null && spokespersonOffice.test(affiliation))
        return { speaker: speaker ?? "", label: t("labels.spokesperson") };
      const isUnsaid = role === "statement" && speaker === null;
      const unsaid = isUnsaid ? "" : t(partOf(speaker, spokesperson));
      return { speaker: speaker ?? "", label: affiliation ?? unsaid };
    }
    case "caption":
    case "note":
      return { speaker: speaker ?? "", label: t(`labels.role.${role}`) };
  }
}
