import type { Pack } from "../src/filing/Pack.ts";
import { ainnovation2023 } from "./ainnovation-2023/index.ts";

/** The packs that come with the add-in, by name. */
export const packs: Readonly<Record<string, Pack>> = { "ainnovation-2023": ainnovation2023 };

/** The one that is built where nobody has opened a document. */
export const builtInPack: Pack = ainnovation2023;
