import type { Wording } from "../web/wording.js";
import type { Turn } from "./transcript.js";

export interface SpeakerLabel {
  /** Empty for text that nobody says, such as an article's. */
  readonly speaker: string;
  /** Role in words, office or outlet. */
  readonly label: string;
}

/** An office that says no more of its holder than the role does, and would fill the margin beside every turn. */
const spokespersonOffice = /^(?:juru bicara|jubir|spokes(?:person|man|woman))\b/iu;

/** Who speaks a turn and for whom, in words; an unknown asker is said to be unknown, never left blank. */
export function labelSpeaker(
  { role, speaker, affiliation }: Pick<Turn, "role" | "speaker" | "affiliation">,
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
      const office = affiliation !== null && spokespersonOffice.test(affiliation) ? null : affiliation;
      const isUnsaid = office === null && role === "statement" && speaker === null;
      return { speaker: speaker ?? "", label: isUnsaid ? "" : (office ?? t("labels.spokesperson")) };
    }
    case "caption":
    case "note":
      return { speaker: speaker ?? "", label: t(`labels.role.${role}`) };
  }
}
