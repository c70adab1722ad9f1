import { nameOfPack } from "../../filing/nameOfPack.ts";
import type { Pack } from "../../filing/Pack.ts";
import type { PackInForce } from "../../filing/PackInForce.ts";
import { quoted } from "../../filing/quoted.ts";
import * as runWords from "./runWords.ts";

/** What the workbook says of its model. */
export type ModelInWorkbook =
  | { readonly kind: "none" }
  /** `pack` as `nameOfPack` has it; absent where the model was built before packs had names: the built-in pack's. */
  | { readonly kind: "built"; readonly pack?: string }
  | { readonly kind: "unreadable"; readonly reason: string };

/** The packs that a page has: the one that it builds, and the one that comes with the add-in, which may be the same. */
export interface PacksAtHand {
  readonly own: Pack;
  readonly builtIn: Pack;
}

/** Which pack the custom functions answer from, by the model in the workbook. */
export function packInForce(model: ModelInWorkbook, { own, builtIn }: PacksAtHand): PackInForce {
  if (model.kind === "unreadable") return model;
  const wanted = model.kind === "none" ? nameOfPack(own) : (model.pack ?? nameOfPack(builtIn));
  const pack = [own, builtIn].find((each) => nameOfPack(each) === wanted);
  if (pack === undefined) return { kind: "unreadable", reason: runWords.packNotAtHand(quoted(wanted)) };
  return pack === builtIn ? { kind: "builtIn" } : { kind: "pack", pack };
}
