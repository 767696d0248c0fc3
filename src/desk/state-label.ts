import type { Wording } from "../web/wording.js";
import type { DeskState } from "./pages/list.js";

/** State in words. */
export function stateLabel(
  { status, trashReason }: { status: DeskState | "draft"; trashReason: string | null },
  { t }: Wording,
): string {
  const label = t(`desk.state.${status}`);
  return status === "trashed" && trashReason !== null ? `${label}: ${trashReason}` : label;
}
