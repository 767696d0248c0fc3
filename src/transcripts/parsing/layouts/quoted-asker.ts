import { namesOffice } from "../names/label-names.js";
import { isOutlet, outletName } from "../names/outlets.js";

const reporter =
  /(?:wartawan|wartawati|jurnalis|reporter|koresponden|correspondent|journalist)(?: (?:dari|from|of))? (?<outlet>\p{Lu}[\p{L}\d.]*(?: \p{Lu}[\p{L}\d.]*){0,3})/u;
const named =
  /(?:tanya|asked) (?<name>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})(?:,| dari| from| of) (?<outlet>\p{Lu}[\p{L}\d.]*(?: \p{Lu}[\p{L}\d.]*){0,3})/u;
/** "tanya Sekar Malam kepada juru bicara": who asks somebody. */
const towards = /tanya (?<name>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,2}) kepada /u;

/** Who asks, out of the words around a quoted question: "tanya Sekar dari Kabar Awan". */
export function askerIn(outside: string): { speaker: string | null; affiliation: string | null } {
  const person = named.exec(outside)?.groups;
  if (person?.outlet !== undefined && person.name !== undefined)
    return { speaker: person.name, affiliation: outletName(person.outlet) };
  const outlet = reporter.exec(outside)?.groups?.outlet;
  if (outlet !== undefined) return { speaker: null, affiliation: outletName(outlet) };
  const asker = towards.exec(outside)?.groups?.name;
  if (asker !== undefined && !isOutlet(asker) && !namesOffice(asker))
    return { speaker: asker, affiliation: null };
  const only = /tanya (?<name>\p{Lu}[\p{L}\d.]*(?: \p{Lu}[\p{L}\d.]*){0,3})/u.exec(outside)?.groups?.name;
  return { speaker: null, affiliation: only !== undefined && isOutlet(only) ? outletName(only) : null };
}
