import type { CharacterMaps } from "../../reading/pdf/CharacterMaps.ts";

/** Character maps from the folder beside the script: the add-in's own origin. */
export const hostedCharacterMaps =
  (script: string): CharacterMaps =>
  async (name) => {
    const response = await fetch(new URL(`cmaps/${name}.bcmap`, script));
    if (!response.ok) throw new Error(`The server answered ${response.status} for the character map ${name}.`);
    return new Uint8Array(await response.arrayBuffer());
  };
