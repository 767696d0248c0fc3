import { accountErrors } from "./errors/accounts.js";
import { keepingErrors } from "./errors/keeping.js";
import { runningErrors } from "./errors/running.js";
import { searchErrors } from "./errors/search.js";
import { transcriptErrors } from "./errors/transcripts.js";
import { uploadErrors } from "./errors/uploads.js";

/** A sentence for every reason that an `ArchiveError` can carry: what is wrong, and what to do. */
export const errorMessages = {
  id: {
    ...runningErrors.id,
    ...transcriptErrors.id,
    ...accountErrors.id,
    ...uploadErrors.id,
    ...searchErrors.id,
    ...keepingErrors.id,
  },
  en: {
    ...runningErrors.en,
    ...transcriptErrors.en,
    ...accountErrors.en,
    ...uploadErrors.en,
    ...searchErrors.en,
    ...keepingErrors.en,
  },
};
