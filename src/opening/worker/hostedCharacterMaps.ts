import type { CharacterMaps } from "../../reading/pdf/CharacterMaps.ts";
import * as openingWords from "../openingWords.ts";

/** Character maps from the folder beside the script: the add-in's own origin. */
export const hostedCharacterMaps =
  (script: string): CharacterMaps =>
  async (name) => {
    const response = await fetch(new URL(`cmaps/${name}.bcmap`, script));
    if (!response.ok) throw new Error(openingWords.mapRefused(response.status, name));
    return new Uint8Array(await response.arrayBuffer());
  };
