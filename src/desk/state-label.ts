import type { TranscriptStatus } from "../transcripts/transcript.js";
import type { Wording } from "../web/wording.js";

/** State in words. */
export function stateLabel(
  { status, trashReason }: { status: TranscriptStatus | "twin"; trashReason: string | null },
  { t }: Wording,
): string {
  const label = t(`desk.state.${status}`);
  return status === "trashed" && trashReason !== null ? `${label}: ${trashReason}` : label;
}
