import * as v from "valibot";
import { PackDataError } from "../errors.ts";
import type { Pack } from "../Pack.ts";
import { packSchema } from "./packSchema.ts";
import { periodFindings } from "./periodFindings.ts";
import { referenceFindings } from "./referenceFindings.ts";
import { shapeFinding } from "./shapeFinding.ts";
import { tableFindings } from "./tableFindings.ts";

/**
 * Checks a pack's shape, then what a shape cannot say: ids once, periods that there are, columns in their order, sums of
 * rows that there are, figures that can be read, one for each column, units that are explained, and roles, ties and the
 * like that refer to rows.
 *
 * @param file what it was read from, for what is said of it.
 * @throws PackDataError with every finding, not only the first.
 */
export function checkPack(pack: unknown, file = "pack"): Pack {
  const parsed = v.safeParse(packSchema, pack);
  if (!parsed.success) throw new PackDataError(parsed.issues.map((issue) => shapeFinding(file, pack, issue)));
  const sound: Pack = parsed.output;
  const findings = [...periodFindings(sound), ...tableFindings(sound), ...referenceFindings(sound)];
  if (findings.length > 0) throw new PackDataError(findings.map((finding) => ({ file, ...finding })));
  return sound;
}
