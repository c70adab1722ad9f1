import { minus } from "../../formula/build.ts";
import type { Formula } from "../../formula/Formula.ts";
import { phrase } from "../../formula/phrase.ts";
import type { UnitIdentity } from "../../plan/UnitIdentity.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import { rows } from "../../plan/rows.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { breakEvenLength, breakEvenTable, type BreakEvenTable } from "./analysis/breakEvens/breakEvenTable.ts";
import { frontier, frontierLength, frontierWorkingsLength } from "./analysis/frontier.ts";
import { growthPolynomial, growthPolynomialLength } from "./analysis/search/growthPolynomial.ts";
import { moves, movesLength } from "./analysis/moves.ts";
import { ratePowers, ratePowersLength } from "./analysis/search/ratePowers.ts";
import { residualLength } from "./analysis/breakEvens/residuals.ts";
import { roots, rootsLength } from "./analysis/search/roots.ts";
import { tornado, tornadoLength, tornadoWorkingsLength } from "./analysis/tornado.ts";
import { unitRefs, type UnitModel } from "./analysis/UnitModel.ts";
import { cashFlowLength, cashFlowModel } from "./cashFlowModel.ts";
import { column } from "./columns.ts";
import { gridTwinLength } from "./gridTwin.ts";
import { sensitivityGrid, sensitivityLength } from "./sensitivityGrid.ts";
import { inputTroubles, inputTroublesLayout, placedTroubles } from "./inputTroubles.ts";
import { blockLength, unitBlock } from "./unitBlock.ts";
import { unitCells } from "./unitCells.ts";
import { announcedInputs, type UnitInputs } from "./UnitInputs.ts";
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
  > & {
    /** The first of the rows left free between the analyses and the workings; absent where none are. */
    readonly disclosure?: number;
  };
  /** The first free row below. */
  readonly next: number;
}

/** What a section is made of beside the sheet. */
export interface UnitSectionOptions {
  readonly unit: UnitIdentity;
  /** What its heads call things. */
  readonly words: UnitWords;
  /** The keys of the forecast years. */
  readonly years: readonly string[];
  /** What its block is filled from; Assumptions, unless told. */
  readonly inputs?: UnitInputs;
  /** Rows to leave free between the analyses and the workings. */
  readonly insertion?: number;
  /** While this does not hold nothing below the block shows a figure, but what is wrong with the inputs. */
  readonly onlyWhile?: Formula;
}

/** Each part with the blank row below it. */
const layoutWith = (insertion: number, inputs: number) =>
  rows({
    title: 1,
    blockHeads: 1,
    block: blockLength + 1,
    cashFlows: cashFlowLength + 1,
    valueInUse: valuationLength + 1,
    sensitivity: sensitivityLength + 1,
    breakEvens: breakEvenLength + 1,
    tornado: tornadoLength + 1,
    frontier: frontierLength + 1,
    insertion: insertion > 0 ? insertion + 1 : 0,
    workings: 1,
    cashMargin: 2,
    troubles: inputTroublesLayout(inputs).length + 1,
    sensitivityWorkings: gridTwinLength + 1,
    moves: movesLength + 1,
    growthPolynomial: growthPolynomialLength + 1,
    ratePowers: ratePowersLength + 1,
    roots: rootsLength + 1,
    residuals: residualLength + 1,
    tornadoWorkings: tornadoWorkingsLength + 1,
    frontierWorkings: frontierWorkingsLength,
  });
type Place = ReturnType<ReturnType<typeof layoutWith>["at"]>;

/** A unit from its block to its analyses, their workings last. */
export function unitSection(
  book: BookBuilder,
  sheet: SheetBuilder,
  { unit, words, years, inputs = announcedInputs(book, unit), insertion = 0, onlyWhile }: UnitSectionOptions,
  top: number,
): UnitSection {
  const place = layoutWith(insertion, inputs.lines.length).at(top);
  sheet.say(top, column.label, "title", words.title);
  sheet.entry(unit.title, top);
  book.register(`${unit.id}.section`, sheet, { row: top, column: column.label });
  const heads = place.row("blockHeads");
  sheet.heads(heads, column.label, ["Unit block"]);
  sheet.yearHeads(heads, column.firstYear, words.years);
  sheet.band(heads, "columnHead", column.terminal, column.terminal);
  sheet.heads(heads, column.unit, ["Unit"], { indent: 1 });
  const troubles = placedTroubles(sheet, { inputs, years }, place.row("troubles"));
  const block = unitBlock(book, sheet, { unit, words, years, inputs, troubles }, place.row("block"));
  const remark = `named ${block.name}: =HEADROOM.CGUHEADROOM(${block.name}) works in any cell`;
  sheet.text(heads, column.remark, "remark", remark);
  const { reason, wrongInputs } = troubles;
  const section = sheet.onlyWhile(onlyWhile, () => {
    const model = unitModel(book, sheet, { unit, words, block, reason, wrongInputs }, place);
    const breakEvens = analyses(book, sheet, model, place);
    return {
      ...model,
      top,
      breakEvens,
      parts: {
        valueInUse: place.row("valueInUse"),
        sensitivity: place.row("sensitivity"),
        breakEvens: place.row("breakEvens"),
        tornado: place.row("tornado"),
        frontier: place.row("frontier"),
        workings: place.row("workings"),
        ...(insertion > 0 && { disclosure: place.row("insertion") }),
      },
      next: place.next,
    };
  });
  const sources = { unit, inputs, years, yearHeads: heads };
  inputTroubles(book, sheet, sources, unitRefs(sheet, section).headroom, place.row("troubles"));
  return section;
}

/** From the block to headroom. */
function unitModel(
  book: BookBuilder,
  sheet: SheetBuilder,
  { unit, words, block, reason, wrongInputs }: Pick<UnitModel, "unit" | "words" | "block" | "reason" | "wrongInputs">,
  place: Place,
): UnitModel {
  const flows = cashFlowModel(sheet, words, block.rows, place.row("cashFlows"));
  const sources = { unit, words, block, flows, reason: unitCells(sheet).single(reason) };
  const values = valuation(book, sheet, sources, place.row("valueInUse"));
  const cashMargin = place.row("cashMargin");
  const yearHeads = place.row("blockHeads");
  const model = { unit, words, block, flows, values, cashMargin, reason, wrongInputs, yearHeads };
  workingsHead(sheet, model, place.row("workings"));
  return model;
}

/** What moves headroom, and how far it may. */
function analyses(book: BookBuilder, sheet: SheetBuilder, model: UnitModel, place: Place): BreakEvenTable {
  const grid = { top: place.row("sensitivity"), workings: place.row("sensitivityWorkings") };
  sensitivityGrid(book, sheet, model, grid);
  const closed = moves(sheet, model, place.row("moves"));
  const polynomial = growthPolynomial(sheet, model, closed, place.row("growthPolynomial"));
  const sums = { rate: ratePowers(sheet, model, place.row("ratePowers")), growth: polynomial };
  const found = roots(sheet, model, sums, place.row("roots"));
  const residuals = place.row("residuals");
  const sources = { moves: closed, roots: found, residuals };
  const breakEvens = breakEvenTable(book, sheet, model, sources, place.row("breakEvens"));
  const workings = place.row("tornadoWorkings");
  tornado(book, sheet, model, { moves: closed, polynomial, breakEvens, workings }, place.row("tornado"));
  frontier(book, sheet, model, { breakEvens, workings: place.row("frontierWorkings") }, place.row("frontier"));
  return breakEvens;
}

/** The cash margin of each year, which every native twin rests on. */
function workingsHead(sheet: SheetBuilder, { words, block, cashMargin }: UnitModel, top: number): void {
  const { at } = unitCells(sheet);
  sheet.say(top, column.label, "heading", phrase(words.title, ": how the native twins are calculated"));
  sheet.band(top, "heading", column.firstYear, column.unit);
  sheet.text(cashMargin, column.label, "label", "Cash margin before working capital");
  const { grossMargin, operatingCosts, capitalExpenditure } = block.rows;
  for (let of: number = column.firstYear; of <= column.lastYear; of += 1) {
    const margin = minus(at(grossMargin, of), at(operatingCosts, of), at(capitalExpenditure, of));
    sheet.formula(cashMargin, of, "formula", margin, { format: "percentage" });
  }
  sheet.text(cashMargin, column.terminal, "unit", "% of revenue", { indent: 1 });
}
