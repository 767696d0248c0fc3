import type { Label } from "./label-forms.js";
import { labelKey } from "./label-key.js";
import { endsInOffice, namesOffice } from "./label-names.js";

const spokenOf = /(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Gen|Adm|Amb)\.? (?<surname>\p{Lu}\p{Ll}{2,})(?!\p{L})/gu;

/**
 * Tells capitals of somebody whom the rest of a document knows: "SARI" where "MS. SARI" or "DEWI SARI" speaks or where "Ms. Sari" is
 * spoken of, and "DEPUTY MINISTER SARI" beside any title. "GDP" is nobody's name and stands nowhere after one.
 */
export function knownOtherwise(labels: readonly Label[]): (label: Label) => boolean {
  const shouted = labels.filter(({ form }) => form === "titled" || form === "capitals");
  const hasTitled = labels.some(({ form }) => form === "titled");
  // A label of one word names nobody else: only as the last of several does a word show a surname.
  const surnames = new Set(
    shouted
      .filter(({ name }) => name.includes(" "))
      .map(({ name }) => labelKey(name.split(" ").at(-1) ?? "")),
  );
  const spoken = new Set(
    labels.flatMap(({ rest }) =>
      [...rest.matchAll(spokenOf)].map(({ groups }) => labelKey(groups?.surname ?? "")),
    ),
  );
  return ({ form, key, name }) => {
    if (form !== "capitals") return false;
    if (name.includes(" ")) return hasTitled && namesOffice(name) && !endsInOffice(name);
    return surnames.has(key) || spoken.has(key);
  };
}
