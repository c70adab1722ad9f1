import { call, isError, isNumber, when } from "../../../../formula/build.ts";
import type { CellRef } from "../../../../formula/Formula.ts";
import { rows } from "../../../../plan/rows.ts";
import { driverLines, none, type DriverLine } from "../driverLines.ts";
import type { Roots } from "../search/roots.ts";
import type { UnitModel } from "../UnitModel.ts";
import { proofColumn, type ProofColumn } from "./breakEvenLayout.ts";
import { residualLength, residuals } from "./residuals.ts";
import * as breakEvenWords from "./breakEvenWords.ts";

const layout = rows({ heads: 1, drivers: driverLines.length, below: 1, residuals: residualLength });

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
 * @returns a cell of a driver's row, by the driver's place among the drivers.
 */
export function breakEvenProof(
  model: UnitModel,
  { shiftOf, rootsOf }: ProofSources,
  top: number,
): (driver: number, of: ProofColumn) => CellRef {
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
  return (driver, of) => sheet.cell(place.row("drivers", driver), proofColumn[of], "both");
}
