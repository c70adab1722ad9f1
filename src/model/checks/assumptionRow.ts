import { figuresOf } from "../../accounting/figuresOf.ts";
import { filedLook } from "../../derivation/filedLook.ts";
import { settle } from "../../derivation/settle.ts";
import { equal, formulaOf, isNumber, when } from "../../formula/build.ts";
import type { Formula } from "../../formula/Formula.ts";
import { derivationFormula } from "../derivationFormula.ts";
import { numberKind } from "../numberKind.ts";
import { notAvailable } from "../sheets/crossCheck.ts";
import type { AssumptionCheck } from "./assumptionChecks.ts";
import type { AssumptionRow } from "./checkRows.ts";
import type { CheckSheet } from "./CheckSheet.ts";
import { column } from "./columns.ts";
import { differenceCell } from "./differenceCell.ts";
import { fine } from "./differenceKinds.ts";
import { jumpCell } from "./jumpCell.ts";
import { assumptionsGroup, changedByYou, noNumber } from "./statuses.ts";

/**
 * An assumption against the announced figure that it repeats. Where the user has changed the assumption there is no copy
 * to check, which is no break; where the announced figure was changed and the assumption was not, it is one.
 */
export function assumptionRow(on: CheckSheet, { row, number, check }: AssumptionRow): void {
  const { book, sheet, filing } = on;
  const { from, assumption, measure } = check;
  const [figure] = figuresOf(from);
  const into = settle(from, filedLook(filing))?.measure ?? measure;
  const format = numberKind(into);
  sheet.number(row, column.number, "unit", String(number), {});
  sheet.text(row, column.name, "label", check.name);
  sheet.text(row, column.group, "unit", assumptionsGroup, { indent: 1 });
  sheet.text(row, column.unit, "unit", figure === undefined ? "" : filing.unit(figure.row, figure.column), {
    indent: 1,
  });
  const expected = derivationFormula(from, on.look) ?? formulaOf(notAvailable);
  sheet.formula(row, column.expected, "link", expected, { format });
  const look = { ...on.look, line: () => ({ formula: book.cell(assumption), measure }) };
  const found = derivationFormula({ line: assumption, column: "" }, look, { into }) ?? formulaOf(notAvailable);
  sheet.formula(row, column.found, "link", found, { format });
  differenceCell(sheet, row, format);
  sheet.number(row, column.tolerance, "formula", "0", { format: fine(format) });
  sheet.formula(row, column.status, "basis", statusFormula(on, row, check), { indent: 1 });
  if (figure !== undefined) jumpCell(sheet, { row, column: column.expectedIn }, on.ownPlace(figure));
  jumpCell(sheet, { row, column: column.foundFrom }, book.find(assumption));
  sheet.text(row, column.item, "key", check.id, { indent: 1 });
}

function statusFormula({ book, sheet }: CheckSheet, row: number, { assumption, start }: AssumptionCheck): Formula {
  const difference = sheet.cell(row, column.difference);
  const compared = when(isNumber(difference), when(equal(difference, 0), "exact", "break"), "break");
  const cell = book.cell(assumption);
  return when(isNumber(cell), when(equal(cell, start), compared, changedByYou), noNumber);
}
