import { unitSheetId } from "../../src/model/goodwill/unit/unitSheetName.ts";
import { builtInUnits } from "./builtInUnits.ts";

/** The sheets of the impairment test that comes with the add-in, and those that it links to. */
export const impairmentSheets: readonly string[] = [
  "assumptions",
  "financialPosition",
  "goodwill",
  ...builtInUnits.map(({ id }) => unitSheetId(id)),
  "notes",
  "workings",
];

/** The ids of the sheets that hold the functions and sentences of the impairment test. */
export const unitSheets: readonly string[] = builtInUnits.map(({ id }) => unitSheetId(id));
