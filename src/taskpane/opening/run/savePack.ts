import { nameOfPack } from "../../../filing/nameOfPack.ts";
import type { Pack } from "../../../filing/Pack.ts";

/** Gives the user the pack as a file, to be opened again or sent. */
export function savePack(pack: Pack): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(pack, null, 1)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${nameOfPack(pack)
    .replaceAll(/[^\p{L}\p{N} .-]+/gu, "")
    .slice(0, 80)
    .trim()}.json`;
  link.click();
  // The browser takes the file in its own time.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
