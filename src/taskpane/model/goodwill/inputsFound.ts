import type { LineKey } from "../../../impairment/unit/lines.ts";

/** What a unit's assumptions stand at, by key; a yearly one by year. Plain, so that a worker can be given it. */
export type UnitInputs = Readonly<Record<LineKey, readonly (number | boolean)[]>>;

export type InputsFound =
  | { readonly kind: "inputs"; readonly inputs: UnitInputs }
  /** What holds no value, and what to do; and in a few words, to follow "no value: ". */
  | { readonly kind: "missing"; readonly sentences: readonly string[]; readonly brief: string };
