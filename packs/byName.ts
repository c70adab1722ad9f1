import type { Pack } from "../src/filing/Pack.ts";
import { packs } from "./index.ts";
import { tiny } from "./tiny/index.ts";

/** Every pack, by the name that `--pack` takes: those that come with the add-in, and those that are for tests and tools. */
export const packsByName: Readonly<Record<string, Pack>> = { ...packs, tiny };
