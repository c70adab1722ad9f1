import * as v from "valibot";
import type { Derivation } from "../Derivation.ts";
import { text } from "./schemaTerms.ts";
import * as packWords from "./packWords.ts";

const at = { column: v.exactOptional(text), before: v.exactOptional(v.literal(true)) };
const lazily: v.GenericSchema<Derivation> = v.lazy(() => derivationSchema);

/** How a figure follows from others (`Derivation`). */
export const derivationSchema: v.GenericSchema<Derivation> = v.union([
  v.strictObject({ figure: text, ...at }),
  v.strictObject({ line: text, ...at }),
  v.strictObject({ role: text, ...at }),
  v.strictObject({ constant: v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/, packWords.aNumberSuch)) }),
  v.strictObject({ sum: v.array(v.union([lazily, v.strictObject({ less: lazily })])) }),
  v.strictObject({ product: v.array(lazily) }),
  v.strictObject({ numerator: lazily, denominator: lazily, lessOne: v.exactOptional(v.literal(true)) }),
]);
