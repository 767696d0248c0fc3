import type { Label } from "../labels/label-forms.js";
import { labelKey } from "../names/label-key.js";
import { anyOffice, endsInOffice, namesOffice } from "../names/label-names.js";
import { isAtOutlet } from "../names/outlets.js";
import { isQuestion } from "./asked.js";
import { givesName, outletGiven } from "./self-introduction.js";
import type { Speaker } from "./speakers.js";

/** A labelled stretch of text, for telling who asks and who answers. */
export interface Labelled {
  readonly label: Label;
  readonly text: string;
}

/** What a person does in a document. */
export interface Conduct {
  turns: number;
  questions: number;
  length: number;
  /** Turns of few words, as whoever gives others the floor says. */
  short: number;
  /** Turns that follow on no asker's and that somebody else answers. */
  answered: number;
  /** "Jane Roe, Awan Daily": the outlet that the person gives on taking the floor. */
  outlet: string | null;
  /** Gives their own name on taking the floor. */
  isIntroduced: boolean;
  isAffiliated: boolean;
  isPlain: boolean;
  /** Called by given name and surname in capitals. */
  isInCapitals: boolean;
  /** "DEPUTY MINISTER SARI" or whoever is called by an office, other than one at an outlet, who asks nobody, whatever questions are in a speech. */
  isOfficial: boolean;
}

const longestWords = 300;

/** What each of the persons does, by their keys. */
export function conductsOf(
  stretches: readonly Labelled[],
  speakers: ReadonlyMap<Label, Speaker>,
): Map<string, Conduct> {
  const persons = new Map<string, Conduct>();
  const kindAt = (index: number) => {
    const stretch = stretches[index];
    return stretch === undefined ? undefined : speakers.get(stretch.label)?.kind;
  };
  for (const [index, { label, text }] of stretches.entries()) {
    const speaker = speakers.get(label);
    if (speaker?.kind !== "person") continue;
    const { name, affiliation } = speaker;
    const key = labelKey(name ?? "");
    const isOffice = anyOffice.test(affiliation ?? "") && !isAtOutlet(affiliation ?? "");
    const conduct = persons.get(key) ?? {
      turns: 0,
      questions: 0,
      length: 0,
      short: 0,
      answered: 0,
      outlet: null,
      isIntroduced: false,
      isAffiliated: affiliation !== null && !isOffice,
      isPlain: affiliation === null && label.form === "name",
      isInCapitals: affiliation === null && label.form === "capitals" && label.name.includes(" "),
      isOfficial: isOffice || isCalledByOffice(label),
    };
    conduct.turns += 1;
    conduct.questions += isQuestion(text) ? 1 : 0;
    conduct.length += text.length;
    conduct.short += text.length <= longestWords ? 1 : 0;
    conduct.answered += kindAt(index - 1) !== "asker" && kindAt(index + 1) === "person" ? 1 : 0;
    conduct.outlet ??= outletGiven(name ?? "", text);
    conduct.isIntroduced ||= givesName(name ?? "", text);
    persons.set(key, conduct);
  }
  return persons;
}

/** "DEPUTY MINISTER SARI", and "PRIME MINISTER" of whom the label tells no more; "KING" may as well be a surname. */
function isCalledByOffice({ form, name }: Label): boolean {
  if (form === "titled") return name.includes(" ") && endsInOffice(name);
  return form === "capitals" && namesOffice(name);
}

/** How many of the turns hold a question. */
export function shareOfQuestions({ questions, turns }: Conduct): number {
  return questions / turns;
}
