import type { Pack } from "../../src/filing/Pack.ts";
import disclosures from "./disclosures.json";
import pack from "./pack.json";
import tables from "./tables.json";
import ties from "./ties.json";
import units from "./units.json";

/**
 * A second issuer, made for tests and for trying things: no real company. Its figures are small whole numbers that a
 * reader can add up: US$ million, a year that ends in June, a restated column, two halves, a profit, one unit. It is not
 * in dist: `--pack tiny` names it.
 */
export const tiny = { ...pack, tables, ties, units, disclosures } as unknown as Pack;
