import { figuresOf } from "../../accounting/figuresOf.ts";
import { settleTie } from "../../accounting/settleTie.ts";
import type { TieOut } from "../../accounting/TieOut.ts";
import type { Filing } from "../../filing/Filing.ts";
import { allOf, atMost, call, equal, formulaOf, negated, when } from "../../formula/build.ts";
import type { CellRef, Formula } from "../../formula/Formula.ts";
import { readsOtherSheet } from "../../formula/printFormula.ts";
import { derivationFormula } from "../derivationFormula.ts";
import { figureKind } from "../numberKind.ts";
import { notAvailable } from "../sheets/crossCheck.ts";
import { differenceCell } from "./differenceCell.ts";
import type { TieRow } from "./checkRows.ts";
import type { CheckSheet } from "./CheckSheet.ts";
import { column } from "./columns.ts";
import { fine } from "./differenceKinds.ts";
import { jumpCell } from "./jumpCell.ts";

/** A tie-out as a row of live formulas: what is printed, what follows from other figures, and how they agree. */
export function tieRow(on: CheckSheet, { row, number, tie }: TieRow): void {
  const { sheet, filing } = on;
  const { expected: figure, found, explained } = tie;
  const format = figureKind(filing, figure.row, figure.column);
  const { expected, tolerance } = settleTie(filing, tie);
  sheet.number(row, column.number, "unit", String(number), {});
  sheet.text(row, column.name, "label", tie.name);
  sheet.text(row, column.group, "unit", tie.group, { indent: 1 });
  sheet.text(row, column.unit, "unit", filing.unit(figure.row, figure.column), { indent: 1 });
  if (tie.calculatedInSheet === true) {
    sheet.number(row, column.expected, "input", expected.toString(), { format, announced: expected.toString() });
  } else {
    const own = on.ownCell(figure);
    sheet.formula(row, column.expected, "link", tie.sign === -1 ? negated(own) : own, { format });
  }
  if (found === undefined) {
    sheet.text(row, column.found, "remark", notAvailable);
  } else {
    const formula = foundFormula(on, tie);
    const style = readsOtherSheet(formula, sheet.name) ? "link" : "formula";
    sheet.formula(row, column.found, style, formula, { format });
    differenceCell(sheet, row, format);
    const [first] = figuresOf(found);
    if (first !== undefined) jumpCell(sheet, { row, column: column.foundFrom }, on.printedPlace(first));
  }
  sheet.number(row, column.tolerance, "formula", tolerance.toString(), { format: fine(format) });
  const at = (of: number): CellRef => sheet.cell(row, of);
  const status = statusFormula(
    tie,
    { difference: at(column.difference), tolerance: at(column.tolerance) },
    termsOf(on, tie),
  );
  sheet.formula(row, column.status, "basis", status, { indent: 1 });
  jumpCell(sheet, { row, column: column.expectedIn }, on.ownPlace(figure));
  if (explained !== undefined) sheet.text(row, column.reason, "remark", explained, { indent: 1 });
  sheet.text(row, column.item, "key", tie.id, { indent: 1 });
}

function foundFormula(on: CheckSheet, tie: TieOut): Formula {
  const { row, column: key } = tie.expected;
  if (ownCellFinds(on.filing, tie)) return on.ownCell(tie.expected);
  const into = on.filing.measure(row, key);
  return (tie.found && derivationFormula(tie.found, on.look, { into })) ?? formulaOf(notAvailable);
}

/** True where the figure's own cell does the tie-out's arithmetic, so that the cell itself is what is found. */
function ownCellFinds(filing: Filing, { calculatedInSheet, expected, kind }: TieOut): boolean {
  const isRatio = filing.measure(expected.row, expected.column).kind === "ratio";
  // A share's cell is its amount over the total, whatever its row adds up.
  return calculatedInSheet === true && (!isRatio || kind === "share");
}

/** The cells of the figures that a tie-out compares. */
function termsOf(on: CheckSheet, { expected, found }: TieOut): readonly CellRef[] {
  const terms = found === undefined ? [] : figuresOf(found).map((figure) => on.printedPlace(figure));
  const places = [on.ownPlace(expected), ...terms];
  return places.map(({ sheet, place }) => sheet.cell(place.row, place.column));
}

/**
 * The tie-out's status from its difference and tolerance. A difference that is no number is a break, and so is a term: SUM
 * passes a text over, an addition takes one that looks like a number for it, and both a blank for nil.
 */
function statusFormula(
  { explained, found }: TieOut,
  { difference, tolerance }: { readonly difference: CellRef; readonly tolerance: CellRef },
  terms: readonly CellRef[],
): Formula {
  if (found === undefined) return formulaOf("explained");
  const areNumbers = equal(call("COUNT", ...terms), terms.length);
  const within = atMost(call("ABS", difference), tolerance);
  const agreeing = when(equal(difference, 0), "exact", "within rounding");
  if (explained === undefined) return when(call("IFERROR", allOf(areNumbers, within), false), agreeing, "break");
  return call("IFERROR", when(areNumbers, when(within, agreeing, "explained"), "break"), "break");
}
