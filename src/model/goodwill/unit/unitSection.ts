import type { Formula } from "../../../formula/Formula.ts";
import { allOf, isNumber } from "../../../formula/build.ts";
import type { UnitIdentity } from "../../../plan/UnitIdentity.ts";
import type { BookBuilder } from "../../../plan/BookBuilder.ts";
import { rows, type PlacedRows } from "../../../plan/rows.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import type { FreeOfErrors } from "../../checks/again/errorsAmong.ts";
import { breakEvenProofLength } from "../analysis/breakEvens/breakEvenProof.ts";
import { breakEvenLength, breakEvenTable, type BreakEvenTable } from "../analysis/breakEvens/breakEvenTable.ts";
import { frontier, frontierLength, frontierWorkingsLength } from "../analysis/frontier.ts";
import { growthPolynomial, growthPolynomialLength } from "../analysis/search/growthPolynomial.ts";
import { moves, movesLength } from "../analysis/moves.ts";
import { ratePowers, ratePowersLength } from "../analysis/search/ratePowers.ts";
import { roots, rootsLength } from "../analysis/search/roots.ts";
import { tornado, tornadoLength, tornadoWorkingsLength } from "../analysis/tornado.ts";
import { unitRefs, type UnitModel } from "../analysis/UnitModel.ts";
import { marginOf } from "../cashMargin.ts";
import { cashFlowLength, cashFlowModel } from "../cashFlowModel.ts";
import { column } from "./columns.ts";
import { gridTwinLength } from "../grid/gridLayout.ts";
import { sensitivityGrid, sensitivityLength } from "../grid/sensitivityGrid.ts";
import { inputTroubles, inputTroublesLayout, placedTroubles } from "../inputTroubles.ts";
import { unitAnswer, unitAnswerLength } from "./unitAnswer.ts";
import { blockLength, unitBlock, type BlockSources, type UnitBlock } from "./unitBlock.ts";
import { unitCells } from "./unitCells.ts";
import { unitMirror, unitMirrorLength } from "./unitMirror.ts";
import type { UnitInputs } from "./UnitInputs.ts";
import type { UnitWords } from "./UnitWords.ts";
import { valuation, valuationLength } from "../valuation.ts";
import * as unitSheetWords from "./unitSheetWords.ts";

/** Where something starts. */
export interface SheetPlace {
  readonly sheet: SheetBuilder;
  readonly row: number;
}

/** In reading order. */
export type UnitPart =
  | "answer"
  | "inputs"
  | "blockHeads"
  | "block"
  | "cashFlows"
  | "valueInUse"
  | "sensitivity"
  | "breakEvens"
  | "tornado"
  | "frontier"
  | "disclosure";

/** A unit on its sheet: its model, where its parts stand, and where its results do. */
export interface UnitSection extends UnitModel {
  readonly breakEvens: BreakEvenTable;
  readonly place: PlacedRows<UnitPart>;
  /** The first row of its workings, and the first free one below them. */
  readonly workingsTop: number;
  readonly workingsNext: number;
  /**
   * The first and the last row of workings that are borne out otherwise: what is wrong with the inputs, in words, and the
   * searches, whose roots the headroom that is left at them bears out.
   */
  readonly borneOut: readonly (readonly [first: number, last: number])[];
  /** Those of which none is an error while the unit has a headroom, and the analysis that they are for what it asks for. */
  readonly freeOfErrors: readonly FreeOfErrors[];
}

/** What a section is made of beside its place. */
export interface UnitSectionOptions<Inputs extends UnitInputs> {
  readonly unit: UnitIdentity;
  /** What its heads call things. */
  readonly words: UnitWords;
  /** The keys of the forecast years. */
  readonly years: readonly string[];
  /** What its block is filled from, and the rows that it takes above the block. */
  readonly inputs: { readonly length: number; readonly write: (top: number) => Inputs };
  /** Rows to leave free for the disclosure. */
  readonly disclosure?: number;
  /** While this does not hold nothing but the block shows a figure, and what is wrong with the inputs. */
  readonly onlyWhile?: Formula;
  /** Where its workings stand: at its foot, unless told. */
  readonly workings?: SheetPlace;
}

/** Each part with the blank row below it. */
const layoutWith = (inputs: number, disclosure: number) =>
  rows<UnitPart>({
    answer: unitAnswerLength + 1,
    inputs: inputs > 0 ? inputs + 1 : 0,
    blockHeads: 1,
    block: blockLength + 1,
    cashFlows: cashFlowLength + 1,
    valueInUse: valuationLength + 1,
    sensitivity: sensitivityLength + 1,
    breakEvens: breakEvenLength + 1,
    tornado: tornadoLength + 1,
    frontier: frontierLength + 1,
    disclosure: disclosure > 0 ? disclosure + 1 : 0,
  });

/** What the native figures are calculated from, likewise. */
const workingsLayout = (inputs: number, isApart: boolean) =>
  rows({
    title: 1,
    mirror: isApart ? unitMirrorLength + 1 : 0,
    cashMargin: 2,
    troubles: inputTroublesLayout(inputs).length + 1,
    sensitivity: gridTwinLength + 1,
    moves: movesLength + 1,
    growthPolynomial: growthPolynomialLength + 1,
    ratePowers: ratePowersLength + 1,
    roots: rootsLength + 1,
    proof: breakEvenProofLength + 1,
    tornado: tornadoWorkingsLength + 1,
    frontier: frontierWorkingsLength + 1,
  });
type WorkPlace = ReturnType<ReturnType<typeof workingsLayout>["at"]>;

/** A unit in reading order: the answer, what it rests on, the model by year, the analyses; and what these are made of. */
export function unitSection<Inputs extends UnitInputs>(
  book: BookBuilder,
  { sheet, row: top }: SheetPlace,
  options: UnitSectionOptions<Inputs>,
): { readonly section: UnitSection; readonly inputs: Inputs } {
  const { unit, words, years, disclosure = 0, onlyWhile } = options;
  const place = layoutWith(options.inputs.length, disclosure).at(top);
  const { workings = { sheet, row: place.next } } = options;
  const inputs = options.inputs.write(place.row("answer") + unitAnswerLength + 1);
  const work = workingsLayout(inputs.lines.length, workings.sheet !== sheet).at(workings.row);
  const troubles = placedTroubles(workings.sheet, { inputs, years }, work.row("troubles"));
  const block = blockUnderHeads(book, sheet, { unit, words, years, inputs, troubles }, place);
  const own = { sheet, workings: workings.sheet, unit, words, block, reason: troubles.reason };
  const section = sheet.onlyWhile(onlyWhile, () => {
    const model = unitModel(book, own, place, work);
    const { breakEvens, freeOfErrors } = analyses(book, model, place, work);
    unitAnswer(model, breakEvens, place.row("answer"));
    const borneOut = [
      [work.row("troubles"), work.last("troubles")],
      [work.row("growthPolynomial"), work.last("proof")],
    ] as const;
    return { ...model, breakEvens, place, workingsTop: work.top, workingsNext: work.next, borneOut, freeOfErrors };
  });
  const yearHeads = words.years.map((_, index) =>
    unitCells(sheet).fixed(place.row("blockHeads"), column.firstYear + index),
  );
  const sources = { unit, inputs, years, yearHeads };
  inputTroubles(book, workings.sheet, sources, unitRefs(section).headroom, work.row("troubles"));
  return { section, inputs };
}

/** The block with its years, and where its values come from. */
function blockUnderHeads(
  book: BookBuilder,
  sheet: SheetBuilder,
  sources: BlockSources,
  place: PlacedRows<UnitPart>,
): UnitBlock {
  const heads = place.row("blockHeads");
  sheet.heads(heads, column.label, [unitSheetWords.whatItRests]);
  sheet.yearHeads(heads, column.firstYear, sources.words.years);
  if (sources.inputs.basis === undefined) sheet.band(heads, "columnHead", column.terminal, column.terminal);
  else sheet.heads(heads, column.terminal, ["Basis"], { indent: 1 });
  sheet.heads(heads, column.unit, ["Unit"], { indent: 1 });
  const block = unitBlock(book, sheet, sources, place.row("block"));
  sheet.text(heads, column.remark, "remark", unitSheetWords.inFormulas(block.name), { indent: 1 });
  return block;
}

/** From the block to headroom. */
function unitModel(
  book: BookBuilder,
  own: Pick<UnitModel, "sheet" | "workings" | "unit" | "words" | "block" | "reason">,
  place: PlacedRows<UnitPart>,
  work: WorkPlace,
): UnitModel {
  const { sheet, words, block } = own;
  const flows = cashFlowModel(sheet, words, block.rows, place.row("cashFlows"));
  const values = valuation(book, sheet, { ...own, flows }, place.row("valueInUse"));
  return { ...own, flows, values, cashMargin: work.row("cashMargin"), yearHeads: place.row("blockHeads") };
}

/** What moves headroom, and how far it may. */
function analyses(
  book: BookBuilder,
  model: UnitModel,
  place: PlacedRows<UnitPart>,
  work: WorkPlace,
): Pick<UnitSection, "breakEvens" | "freeOfErrors"> {
  const { workings } = model;
  workings.say(work.row("title"), column.label, "title", unitSheetWords.workings(model.words.title));
  const worked = workings === model.sheet ? model : unitMirror(model, work.row("mirror"));
  cashMargins(worked);
  const ofGrid = sensitivityGrid(book, model, {
    top: place.row("sensitivity"),
    worked,
    workings: work.row("sensitivity"),
  });
  const closed = moves(worked, work.row("moves"));
  const polynomial = growthPolynomial(workings, worked, closed, work.row("growthPolynomial"));
  const sums = { rate: ratePowers(workings, worked, work.row("ratePowers")), growth: polynomial };
  const found = roots(workings, worked, sums, work.row("roots"));
  const proven = { worked, row: work.row("proof") };
  const breakEvens = breakEvenTable(book, model, { moves: closed, roots: found, proven }, place.row("breakEvens"));
  const ofTornado = { worked, moves: closed, polynomial, breakEvens, workings: work.row("tornado") };
  const inTornado = tornado(book, model, ofTornado, place.row("tornado"));
  const ofFrontier = { worked, breakEvens, workings: work.row("frontier") };
  const inFrontier = frontier(book, model, ofFrontier, place.row("frontier"));
  const hasValue = isNumber(unitRefs(model).headroom);
  const freeOfErrors: readonly FreeOfErrors[] = [
    { rows: [work.top, work.last("cashMargin")], holds: hasValue },
    { rows: [work.row("sensitivity"), work.last("sensitivity")], holds: allOf(hasValue, ofGrid) },
    { rows: [work.row("moves"), work.last("moves")], holds: hasValue },
    { rows: [work.row("tornado"), work.last("tornado")], holds: allOf(hasValue, inTornado) },
    { rows: [work.row("frontier"), work.last("frontier")], holds: allOf(hasValue, inFrontier) },
  ];
  return { breakEvens, freeOfErrors };
}

/** The cash margin of each year, which every native twin rests on. */
function cashMargins({ workings: sheet, block, cashMargin }: UnitModel): void {
  const { at } = unitCells(sheet);
  sheet.text(cashMargin, column.label, "label", unitSheetWords.cashMarginBeforeWorkingCapital);
  for (let of: number = column.firstYear; of <= column.lastYear; of += 1) {
    const margin = marginOf((key) => at(block.rows[key], of));
    sheet.formula(cashMargin, of, "formula", margin, { format: "percentage" });
  }
  sheet.text(cashMargin, column.terminal, "unit", "% of revenue", { indent: 1 });
}
