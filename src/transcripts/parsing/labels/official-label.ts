import { namesOffice } from "../names/label-names.js";
import { splitOfficeOf } from "../names/name-and-office.js";
import type { Label } from "./label-forms.js";

/** "President of Cloudland Jane Roe", before a sentence or on a line of its own, and no entry of a list. */
export function isOfficialInFull({ form, name, rest }: Label): boolean {
  if (form !== "name" || !/^(?:\p{Lu}.*[.?!…,]["”’)]*)?$/u.test(rest)) return false;
  const [person, office] = splitOfficeOf(name, new Map());
  return office !== null && namesOffice(office) && person.includes(" ");
}
