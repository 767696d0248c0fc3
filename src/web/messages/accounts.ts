/** Sentences of the room, Indonesian first; both languages have the same keys. */
export const accountMessages = {
  id: {},
  en: {},
};
