import type { Role } from "./transcript.js";

/**
 * Groups turns in reading order: an exchange is a run of questions with the run of answers that follows it, and whatever notes and
 * captions stand within, and what a moderator says before the first answer; every other turn is a group of its own. A question after an
 * answer opens a new exchange, however short (a follow-up is a question with its own answer); several questions before the first
 * answer belong to one, unless a moderator calls for the next. Questions that nobody answers stay alone, and so do notes and
 * moderators before the first question and after the last answer.
 */
export function exchangesOf<T extends { readonly role: Role }>(turns: readonly T[]): T[][] {
  const groups: T[][] = [];
  let position = 0;
  while (position < turns.length) {
    const end = exchangeEnd(turns, position);
    groups.push(turns.slice(position, end));
    position = end;
  }
  return groups;
}

/** Whether a group of `exchangesOf` is a question with its answer. */
export function isExchange(group: readonly { readonly role: Role }[]): boolean {
  return group.some(({ role }) => role === "answer") && group[0]?.role === "question";
}

/** The index after the exchange that begins at `start`, or after that turn alone where none begins. */
function exchangeEnd(turns: readonly { readonly role: Role }[], start: number): number {
  if (turns[start]?.role !== "question") return start + 1;
  let end = start + 1;
  let isAnswered = false;
  let isModerated = false;
  for (let index = start + 1; index < turns.length; index++) {
    const role = turns[index]?.role;
    if (role === "question" && (isAnswered || isModerated)) break;
    if (role === "statement" && isAnswered) break;
    if (role === "statement") isModerated = true;
    if (role === "answer") {
      isAnswered = true;
      end = index + 1;
    }
  }
  return end;
}
