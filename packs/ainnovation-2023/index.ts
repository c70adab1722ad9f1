import type { Pack } from "../../src/filing/Pack.ts";
import disclosures from "./disclosures.json";
import { ainnovation2023Figures } from "./figures.ts";
import presentation from "./presentation.json";
import ties from "./ties.json";
import units from "./units.json";

/** The annual results announcement for 2023 of HKEX 2121. A test holds it to the schema, so that no bundle needs one. */
export const ainnovation2023 = { ...ainnovation2023Figures, ties, units, disclosures, presentation } as unknown as Pack;
