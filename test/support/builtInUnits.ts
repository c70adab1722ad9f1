import { builtInPack } from "../../packs/index.ts";
import { filingOf } from "../../src/filing/filingOf.ts";
import { assumed } from "../../src/model/assumptions/assumed.ts";

/** The units of the pack that comes with the add-in, and the years they are forecast for. */
export const { units: builtInUnits, years: forecastYears } = assumed(filingOf(builtInPack));
