import { areaOf, call, equal, formulaOf, greater, joined, plus, when } from "../../formula/build.ts";
import { sumOf } from "../../formula/lists.ts";
import type { AreaRef, CellRef, Formula } from "../../formula/Formula.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import type { ConditionalFormatPlan } from "../../plan/plan.ts";
import { rows as rowsOf } from "../../plan/rows.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { masterCopyKey } from "../sheets/masterCopyKey.ts";
import { coverId, firstContentRow } from "../sheets/sheetHeader.ts";
import { addressOf, firstThatSays } from "./addressOf.ts";
import { column } from "./columns.ts";
import { besides, wrongs, type Beside, type Wrong } from "./Finding.ts";
import { changedByYou } from "./statuses.ts";
import * as checkWords from "./checkWords.ts";
import { typedOver } from "./typedOver.ts";
import * as termWords from "../termWords.ts";

/** The keys of the master check's cells: how much is wrong, how many breaks of it, the sentence, and where the first is. */
export const checksKeys = {
  wrong: "checks.wrong",
  breaks: "checks.breaks",
  typedOver: "checks.typedOver",
  onCover: "checks.onCover",
  master: "checks.master",
  first: "checks.first",
} as const;

/** How its sentence begins where nothing is wrong, and only there. */
export const allWell = "All ";
/** How it looks there: green only where the document was read without a doubt. */
export const lookOfAllWell = (doubts: number): "fine" | "explained" => (doubts === 0 ? "fine" : "explained");

/** The rows of the master check, with a blank one below. */
const layout = rowsOf({ master: 1, first: 1, wrong: 1, breaks: 1, typedOver: 1, blank: 1 });
const parts = ["master", "first", "wrong", "breaks", "typedOver"] as const;

/** What is said where the master check's own cells hold no formulas. */
export const { masterTypedOver } = checkWords;

/**
 * Whether one of the master check's own cells holds no formula: no count of its own could say so.
 *
 * @param beside a cell beside the one that says so.
 */
export function isTypedOver(book: BookBuilder, beside: CellRef): Formula {
  const cells = parts.map((key) => book.cell(checksKeys[key]));
  const [first, last] = [cells[0], cells.at(-1)] as [CellRef, CellRef];
  return greater(typedOver({ areas: [areaOf(first, last)], cells: parts.length }, beside), 0);
}

/** The first row below the master check. */
export const belowMasterCheck = layout.at(firstContentRow).next;

/** Gives the master check its place, so that sheets can refer to it that it looks at. */
export function placeMasterCheck(book: BookBuilder, sheet: SheetBuilder): void {
  const placed = layout.at(firstContentRow);
  for (const key of parts) book.register(checksKeys[key], sheet, { row: placed.row(key), column: column.status });
}

/** The areas of the list of checks that the master check counts. */
interface Listed {
  readonly names: AreaRef;
  readonly numbers: AreaRef;
  readonly found: AreaRef;
  readonly foundFrom: AreaRef;
  readonly statuses: AreaRef;
}

/**
 * Counts everything that is wrong, whatever its kind, says it in words, and leads to the first of it. What the user changed
 * and what is explained is said beside, and not counted; so is how the document was read where that is in doubt, but then
 * nothing is green.
 */
export function masterCheck(
  book: BookBuilder,
  sheet: SheetBuilder,
  checks: {
    readonly first: number;
    readonly last: number;
    readonly changes: AreaRef | undefined;
    /** How many of the cells that count were typed over. */
    readonly counting: Formula;
    /** How many doubts of how the document was read nobody settled. */
    readonly doubts: number;
  },
): void {
  const area = (of: number): AreaRef =>
    areaOf(sheet.cell(checks.first, of, "both"), sheet.cell(checks.last, of, "both"));
  const listed: Listed = {
    names: area(column.name),
    numbers: area(column.number),
    found: area(column.found),
    foundFrom: area(column.foundFrom),
    statuses: area(column.status),
  };
  const [master, first, wrong, breaks, typed] = parts.map((key) => book.cell(checksKeys[key])) as [
    CellRef,
    CellRef,
    CellRef,
    CellRef,
    CellRef,
  ];
  const kinds = (Object.keys(wrongs) as Wrong[]).filter((kind) => kind !== "typedOver");
  const counts = [...kinds.map((kind) => countOf(listed, kind)), breaks, typed];
  const line = (cell: CellRef, label: string, style: "total" | "subtotal", formula: Formula): void => {
    sheet.text(cell.row, column.name, style === "total" ? "subtotal" : "label", label);
    sheet.formula(cell.row, cell.column, style, formula, style === "total" ? { format: "count" } : { format: "text" });
  };
  line(master, termWords.masterCheck, "subtotal", sentence({ wrong, breaks, typed }, listed, checks));
  line(first, checkWords.theFirstThatIsWrong, "subtotal", when(equal(wrong, 0), "", firstOf(listed, typed)));
  line(wrong, checkWords.wrongOfEveryKind, "total", sumOf(counts));
  line(breaks, checkWords.breaksThatAreNotExplained, "total", call("COUNTIF", listed.statuses, "break"));
  line(typed, checkWords.cellsTypedOver, "total", plus(countOf(listed, "typedOver"), checks.counting));
  marks(sheet, checks, { wrong, breaks, typed, master, first });
  addMeasures(book, sheet);
}

const countOf = ({ statuses, found }: Listed, kind: Wrong | Beside): Formula =>
  call("SUMIF", statuses, { ...wrongs, ...besides }[kind], found);

/** "2 results have no value; 1 input is out of bounds; 3 breaks in 406 checks; 1 assumption changed by you; 4 doubts open" */
function sentence(
  { wrong, breaks, typed }: Pick<MasterCells, "wrong" | "breaks" | "typed">,
  listed: Listed,
  { changes, doubts }: { readonly changes: AreaRef | undefined; readonly doubts: number },
): Formula {
  const { statuses, numbers } = listed;
  const counted = (status: string): Formula => call("COUNTIF", statuses, status);
  const checks = call("COUNT", numbers);
  const part = (count: Formula, said: (count: Formula) => Formula): Formula => when(equal(count, 0), "", said(count));
  // Lines of Assumptions: a line that two checks compare is changed once, and so is one that is changed in every year.
  const changedLines = changes === undefined ? formulaOf(0) : call("COUNTIF", changes, "?*");
  const changed = joined(
    part(changedLines, checkWords.assumptionsChanged),
    part(countOf(listed, "changed"), checkWords.figuresChanged),
    part(countOf(listed, "yours"), checkWords.sumsWithYours),
    ...(doubts > 0 ? [checkWords.doubtsOpen(doubts)] : []),
  );
  const said = joined(
    part(typed, (count) => checkWords.typedOver(count, firstTypedOver(listed, typed))),
    part(countOf(listed, "noValue"), checkWords.withoutValue),
    part(countOf(listed, "noNumber"), checkWords.noNumbers),
    part(countOf(listed, "outOfBounds"), checkWords.beyondBounds),
    part(breaks, (count) => checkWords.breaks(count, checks)),
    part(countOf(listed, "differs"), checkWords.differing),
  );
  return when(
    equal(wrong, 0),
    checkWords.checksTieOutExplained({ allWell, checks, counted: counted("explained"), changed }),
    joined(call("MID", said, 3, 1_000), changed),
  );
}

/** Where the first that is wrong stands: a cause before what follows from it. */
function firstOf(listed: Listed, typed: CellRef): Formula {
  const { statuses, foundFrom, names } = listed;
  const leads = (status: string): Formula => call("INDEX", foundFrom, call("MATCH", status, statuses, 0));
  const order: readonly Wrong[] = ["noNumber", "outOfBounds", "noValue"];
  const ofBreak = firstThatSays(statuses, "break", names.first);
  const found = [...order.map((kind) => leads(wrongs[kind])), ofBreak, leads(wrongs.differs)];
  const others = found.reduceRight<Formula>((rest, each) => call("IFERROR", each, rest), formulaOf(""));
  return when(greater(typed, 0), firstTypedOver(listed, typed), others);
}

/** Where the first cell was typed over; where it is one of the formulas that count, where their number stands. */
const firstTypedOver = ({ statuses, foundFrom }: Listed, typed: CellRef): Formula =>
  call("IFERROR", call("INDEX", foundFrom, call("MATCH", wrongs.typedOver, statuses, 0)), addressOf(typed));

interface MasterCells {
  readonly wrong: CellRef;
  readonly breaks: CellRef;
  readonly typed: CellRef;
  readonly master: CellRef;
  readonly first: CellRef;
}

function marks(
  sheet: SheetBuilder,
  checks: { readonly first: number; readonly last: number; readonly doubts: number },
  { wrong, breaks, typed, master, first }: MasterCells,
): void {
  const isWrong = greater({ ...wrong, anchor: "both" }, 0);
  for (const cell of [wrong, master, first]) mark(sheet, { ...cell, rows: 1 }, isWrong, "break");
  for (const cell of [breaks, typed])
    mark(sheet, { ...cell, rows: 1 }, greater({ ...cell, anchor: "both" }, 0), "break");
  mark(sheet, { ...master, rows: 1 }, equal({ ...wrong, anchor: "both" }, 0), lookOfAllWell(checks.doubts));
  for (const [said, look] of [
    ["break", "break"],
    ...Object.values(wrongs).map((word) => [word, "break"] as const),
    ["explained", "explained"],
    ...[changedByYou, ...Object.values(besides)].map((word) => [word, "explained"] as const),
  ] as const) {
    const status = sheet.cell(checks.first, column.status, "column");
    mark(sheet, { ...status, rows: checks.last - checks.first + 1 }, equal(status, said), look);
  }
}

function mark(
  sheet: SheetBuilder,
  { row, column: first, rows }: { readonly row: number; readonly column: number; readonly rows: number },
  condition: Formula,
  look: ConditionalFormatPlan["look"],
): void {
  const area = { row, column: first, rows, columns: 1 };
  sheet.conditionalFormat({ area, formula: condition, look });
}

/** What the pane reads of the master check. */
const measured = [
  { key: "wrong", name: "Checks_Wrong", label: checkWords.wrongOfEveryKind, kind: "count", unit: "" },
  { key: "breaks", name: "Checks_Breaks", label: checkWords.breaksThatAreNotExplained, kind: "count", unit: "checks" },
  {
    key: "typedOver",
    name: "Checks_TypedOver",
    label: checkWords.cellsTypedOver,
    kind: "count",
    unit: "cells",
  },
  { key: "master", name: "Checks_Master", label: termWords.masterCheck, kind: "text", unit: "" },
  { key: "first", name: "Checks_First", label: checkWords.theFirstThatIsWrong, kind: "text", unit: "" },
] as const;

function addMeasures(book: BookBuilder, sheet: SheetBuilder): void {
  addCoverMeasure(book);
  for (const { key, name, label, kind, unit } of measured) {
    const { place } = book.find(checksKeys[key]);
    const cell = { sheet: sheet.id, ...place, rows: 1, columns: 1 };
    book.addMeasure({
      id: checksKeys[key],
      name: book.addName(name, cell, checkWords.ofTheModelsChecks(label)),
      label,
      group: "Checks",
      cell,
      kind,
      unit,
    });
  }
}

/** What Cover says, which differs from the master check only where one of the two was typed over. */
function addCoverMeasure(book: BookBuilder): void {
  const key = masterCopyKey({ id: coverId });
  if (!book.has(key)) return;
  const { sheet, place } = book.find(key);
  const cell = { sheet: sheet.id, ...place, rows: 1, columns: 1 };
  book.addMeasure({
    id: checksKeys.onCover,
    name: book.addName("Checks_OnCover", cell, checkWords.whatCoverSays),
    label: checkWords.onCover,
    group: "Checks",
    cell,
    kind: "text",
    unit: "",
  });
}
