import { z } from "zod";
import { auditActions } from "./actions.js";

const text = z
  .string()
  .trim()
  .max(200)
  .transform((value) => value || null)
  .nullable()
  .catch(null)
  .default(null);
const day = z.iso.date().nullable().catch(null).default(null);

/** Which lines an address, or a form, asks for. */
export const auditParameters = z.object({
  oleh: text,
  tindakan: z.enum(auditActions).nullable().catch(null).default(null),
  transkrip: text,
  dari: day,
  sampai: day,
  hal: z.coerce.number().int().min(1).max(1_000_000).catch(1),
});
export type AskedAudit = z.infer<typeof auditParameters>;

/** The instants at which a day of the server's time zone begins and ends. */
export function boundsOfDays({ dari, sampai }: Pick<AskedAudit, "dari" | "sampai">): {
  from: string | null;
  until: string | null;
} {
  const midnight = (iso: string, after: number) => {
    const [year = 0, month = 1, date = 1] = iso.split("-").map(Number);
    return new Date(year, month - 1, date + after).toISOString();
  };
  return {
    from: dari === null ? null : midnight(dari, 0),
    until: sampai === null ? null : midnight(sampai, 1),
  };
}
