import type { CaseUnit } from "./CaseSheet.ts";
import { column, valued } from "./columns.ts";

/** The columns in which a unit is valued: a unit of the user's own has no base case. */
export const valuedOf = ({ starts }: Pick<CaseUnit, "starts">): readonly number[] =>
  starts === undefined ? valued.filter((of) => of !== column.base) : valued;
