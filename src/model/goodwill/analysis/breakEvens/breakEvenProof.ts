import { call, isError, isNumber, when } from "../../../../formula/build.ts";
import type { CellRef } from "../../../../formula/Formula.ts";
import { sumOf } from "../../../../formula/lists.ts";
import { rows } from "../../../../plan/rows.ts";
import { driverLines, none, type DriverLine } from "../driverLines.ts";
import type { Roots } from "../search/roots.ts";
import { isNil, unitRefs, type UnitModel } from "../UnitModel.ts";
import { proofColumn, solvedTo, type ProofColumn } from "./breakEvenLayout.ts";
import { residualLength, residuals } from "./residuals.ts";
import * as breakEvenWords from "./breakEvenWords.ts";

const layout = rows({ heads: 1, drivers: driverLines.length, unsolved: 1, below: 1, residuals: residualLength });

export const breakEvenProofLength = layout.length;

/** What the proof reads of a driver's break-even. */
export interface ProofSources {
  /** The cell of a driver's break-even shift, anchored. */
  readonly shiftOf: (driver: number) => CellRef;
  readonly rootsOf: (line: DriverLine) => Roots | undefined;
}

/**
 * What bears each break-even out: the headroom that the whole model leaves there, how many there are, and how it was
 * found.
 *
 * @param top the first row among the workings.
 * @returns a cell of a driver's row, by the driver's place among the drivers; and the cell that counts how many leave
 *   headroom.
 */
export function breakEvenProof(
  model: UnitModel,
  { shiftOf, rootsOf }: ProofSources,
  top: number,
): { readonly cell: (driver: number, of: ProofColumn) => CellRef; readonly unsolved: CellRef } {
  const { workings: sheet, words } = model;
  const place = layout.at(top);
  const heads = place.row("heads");
  sheet.heads(heads, proofColumn.driver, [breakEvenWords.breakEvensWhatIsLeft]);
  sheet.figureHeads(heads, proofColumn.residual, [breakEvenWords.headroomLeftThere(words.money), "Found, number"]);
  sheet.heads(heads, proofColumn.method, ["How"], { indent: 1 });
  const residualOf = residuals(model, shiftOf, place.row("residuals"));
  driverLines.forEach((line, index) => {
    const row = place.row("drivers", index);
    const shift = shiftOf(index);
    const found = rootsOf(line);
    sheet.text(row, proofColumn.driver, "label", line.driver);
    const left = when(isNumber(shift), residualOf(index), none);
    sheet.formula(row, proofColumn.residual, "formula", left, { format: "headroom" });
    const one = when(isNumber(shift), 1, 0);
    const count = found === undefined ? when(isError(shift), shift, one) : call("MAX", found.found, one);
    sheet.formula(row, proofColumn.roots, "formula", count, { format: "count" });
    const how = line.method === "roots" ? "searched for" : "solved for";
    sheet.text(row, proofColumn.method, "unit", how, { indent: 1 });
  });
  const row = place.row("unsolved");
  const refs = unitRefs(model);
  // A unit without a value has no break-even either.
  const missing = when(isNumber(refs.headroom), 1, 0);
  const unsolved = place.all("drivers").map((of, index) => {
    const left = sheet.cell(of, proofColumn.residual);
    const solved = when(isNumber(left), when(isNil(left, solvedTo, refs), 0, 1), 0);
    return when(isError(shiftOf(index)), missing, when(isError(left), 1, solved));
  });
  sheet.text(row, proofColumn.driver, "label", breakEvenWords.unsolved);
  sheet.formula(row, proofColumn.residual, "formula", sumOf(unsolved), { format: "count" });
  return {
    cell: (driver, of) => sheet.cell(place.row("drivers", driver), proofColumn[of], "both"),
    unsolved: sheet.cell(row, proofColumn.residual),
  };
}
