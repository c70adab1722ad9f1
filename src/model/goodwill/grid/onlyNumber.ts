import { errorValue, when } from "../../../formula/build.ts";
import type { CellRef, Formula } from "../../../formula/Formula.ts";
import { isOnlyNumber } from "../../assumptions/inputTrouble.ts";

/** A setting's number; #N/A where it holds none, as a text that looks like one would be reckoned with. */
export const onlyNumber = (setting: CellRef): Formula => when(isOnlyNumber(setting), setting, errorValue("#N/A"));
