import { nameOfPack } from "../../../filing/nameOfPack.ts";
import type { Pack } from "../../../filing/Pack.ts";
import { fileName, giveFile } from "../../run/giveFile.ts";

/** Gives the user the pack as a file, to be opened again or sent. */
export function savePack(pack: Pack): void {
  const content = new Blob([JSON.stringify(pack, null, 1)], { type: "application/json" });
  giveFile(fileName(nameOfPack(pack), ".json"), content);
}
