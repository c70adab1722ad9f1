import { forecastYears, type UnitIdentity } from "../assumptions/unitAssumptions.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { breakEvenLength, breakEvenTable, residualLength, type BreakEvenTable } from "./analysis/breakEvenTable.ts";
import { frontier, frontierLength, frontierWorkingsLength } from "./analysis/frontier.ts";
import { growthPolynomial, growthPolynomialLength } from "./analysis/growthPolynomial.ts";
import { moves, movesLength } from "./analysis/moves.ts";
import { noValueReason, noValueReasonLength, reasonRow } from "./analysis/noValueReason.ts";
import { ratePowers, ratePowersLength } from "./analysis/ratePowers.ts";
import { roots, rootsLength } from "./analysis/roots.ts";
import { tornado, tornadoLength, tornadoWorkingsLength } from "./analysis/tornado.ts";
import { unitRefs, type UnitModel } from "./analysis/UnitModel.ts";
import { cashFlowModel } from "./cashFlowModel.ts";
import { at, column, single } from "./columns.ts";
import { sensitivityGrid, sensitivityLength, sensitivityWorkingsLength } from "./sensitivityGrid.ts";
import { blockLength, linkedCells, unitBlock, type BlockCellWriter } from "./unitBlock.ts";
import type { UnitWords } from "./UnitWords.ts";
import { valuation, valuationLength } from "./valuation.ts";

/** Widths of the columns that a unit's section takes. */
export const sectionWidths: readonly number[] = [
  50,
  16,
  ...Array.from({ length: 5 }, () => 13),
  17,
  20,
  24,
  ...Array.from({ length: 7 }, () => 14),
];

/** A unit on the sheet: its model, where its parts start, and where its results stand. */
export interface UnitSection extends UnitModel {
  readonly top: number;
  readonly breakEvens: BreakEvenTable;
  /** The first row of each part. */
  readonly parts: Readonly<
    Record<"valueInUse" | "sensitivity" | "breakEvens" | "tornado" | "frontier" | "workings", number>
  >;
  /** The first of the rows left free between the analyses and the workings. */
  readonly insertion: number;
  /** The first free row below. */
  readonly next: number;
}

/**
 * A unit from its block to its analyses, their workings last. A writer of its own fills the block where Assumptions
 * does not.
 *
 * @param words what the unit's heads call things.
 * @param insertion rows to leave free between the analyses and the workings.
 */
export function unitSection(
  book: BookBuilder,
  sheet: SheetBuilder,
  unit: UnitIdentity,
  top: number,
  {
    writeCell = linkedCells(book, sheet, unit),
    insertion = 0,
    words = { title: unit.title, money: "RMB'000", years: forecastYears },
  }: { readonly writeCell?: BlockCellWriter; readonly insertion?: number; readonly words?: UnitWords } = {},
): UnitSection {
  sheet.text(top, column.label, "title", unit.title);
  sheet.entry(unit.title, top);
  book.register(`${unit.id}.section`, sheet, { row: top, column: column.label });
  const blockHeads = top + 1;
  sheet.heads(blockHeads, column.label, ["Unit block", ...forecastYears]);
  sheet.band(blockHeads, "columnHead", column.terminal, column.terminal);
  sheet.heads(blockHeads, column.unit, ["Unit"], { indent: 1 });
  const block = unitBlock(book, sheet, unit, blockHeads + 1, writeCell);
  sheet.text(
    blockHeads,
    column.remark,
    "remark",
    `named ${block.name}: =HEADROOM.CGUHEADROOM(${block.name}) works in any cell`,
  );
  const flows = cashFlowModel(sheet, block.rows, blockHeads + 1 + blockLength + 1);
  const valueInUse = flows.next + 1;

  const sensitivity = valueInUse + valuationLength + 1;
  const breakEvenTop = sensitivity + sensitivityLength + 1;
  const tornadoTop = breakEvenTop + breakEvenLength + 1;
  const frontierTop = tornadoTop + tornadoLength + 1;
  const inserted = frontierTop + frontierLength + 1;
  const workings = inserted + (insertion > 0 ? insertion + 1 : 0);
  const cashMargin = workings + 1;
  const reasonTop = cashMargin + 2;
  const reason = reasonRow(reasonTop);
  const values = valuation(book, sheet, unit, block, flows, valueInUse, single(reason));
  const model = { unit, words, block, flows, values, cashMargin, reason, yearHeads: blockHeads };
  workingsHead(sheet, model, workings);
  noValueReason(sheet, block, unitRefs(sheet, model).headroom, reasonTop);

  const sensitivityWorkings = reasonTop + noValueReasonLength + 1;
  const movesTop = sensitivityWorkings + sensitivityWorkingsLength + 1;
  const polynomialTop = movesTop + movesLength + 1;
  const ratePowersTop = polynomialTop + growthPolynomialLength + 1;
  const rootsTop = ratePowersTop + ratePowersLength + 1;
  const residuals = rootsTop + rootsLength + 1;
  const tornadoWorkings = residuals + residualLength + 1;
  const frontierWorkings = tornadoWorkings + tornadoWorkingsLength + 1;

  sensitivityGrid(book, sheet, model, sensitivity, sensitivityWorkings);
  const closed = moves(sheet, model, movesTop);
  const polynomial = growthPolynomial(sheet, model, closed, polynomialTop);
  const sums = { rate: ratePowers(sheet, model, ratePowersTop), growth: polynomial };
  const found = roots(sheet, model, sums, rootsTop);
  const breakEvens = breakEvenTable(book, sheet, model, { moves: closed, roots: found, residuals }, breakEvenTop);
  tornado(book, sheet, model, { moves: closed, polynomial, breakEvens, workings: tornadoWorkings }, tornadoTop);
  frontier(book, sheet, model, { breakEvens, workings: frontierWorkings }, frontierTop);
  return {
    ...model,
    top,
    breakEvens,
    parts: { valueInUse, sensitivity, breakEvens: breakEvenTop, tornado: tornadoTop, frontier: frontierTop, workings },
    insertion: inserted,
    next: frontierWorkings + frontierWorkingsLength,
  };
}

/** The cash margin of each year, which every native twin rests on. */
function workingsHead(sheet: SheetBuilder, { unit, block, cashMargin }: UnitModel, top: number): void {
  sheet.text(top, column.label, "heading", `${unit.title}: how the native twins are calculated`);
  sheet.band(top, "heading", column.firstYear, column.unit);
  sheet.text(cashMargin, column.label, "label", "Cash margin before working capital");
  for (let of: number = column.firstYear; of <= column.lastYear; of += 1) {
    const { grossMargin, operatingCosts, capitalExpenditure } = block.rows;
    sheet.formula(
      cashMargin,
      of,
      "formula",
      `${at(grossMargin, of)}-${at(operatingCosts, of)}-${at(capitalExpenditure, of)}`,
      { format: "percentage" },
    );
  }
  sheet.text(cashMargin, column.terminal, "unit", "% of revenue", { indent: 1 });
}
