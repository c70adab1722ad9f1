import { errorValue, isNumber, when } from "../../formula/build.ts";
import type { CellRef, Formula } from "../../formula/Formula.ts";

/** A setting's number; #N/A where it holds none, as a text that looks like one would be reckoned with. */
export const onlyNumber = (setting: CellRef): Formula => when(isNumber(setting), setting, errorValue("#N/A"));
