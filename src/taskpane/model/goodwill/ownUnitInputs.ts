import { sameLabel } from "../../../impairment/unit/sameLabel.ts";
import { assumptionLines, blockLines, type LineKey, type UnitLine } from "../../../impairment/unit/lines.ts";
import type { BlockState, CellState, OwnUnit } from "../../../host/ModelHost.ts";
import { switchChoices, switchValue } from "../../../plan/inputs/switchWords.ts";
import { periodsInWords } from "../periodsInWords.ts";
import type { InputsFound, UnitInputs } from "./inputsFound.ts";
import * as unitWords from "./unitWords.ts";

/** What stands in the way of calculating a unit of the user's own. */
interface Faults {
  /** Of lines and cells that hold something else than they should. */
  readonly wrong: string[];
  /** Lines with blank cells: "Gross margin 2031, 2032". */
  readonly blank: string[];
  numbers: number;
  missing: number;
}

/** The inputs of a unit of the user's own as its block has them, or what is missing there and what to do. */
export function ownUnitInputs(unit: OwnUnit): InputsFound {
  const { block, tab, lostNames } = unit;
  if (block === undefined)
    return { kind: "missing", sentences: [lostBlock(lostNames[0] ?? unit.id, tab)], brief: unitWords.inputsNotFound };
  const faults: Faults = { wrong: [], blank: [], numbers: 0, missing: 0 };
  const inputs = Object.fromEntries(
    assumptionLines.map((line) => [line.key, readLine(line, block, tab, faults)] as const),
  ) as Record<LineKey, UnitInputs[LineKey]>;
  const { wrong, blank, numbers, missing } = faults;
  if (wrong.length === 0 && missing === 0) return { kind: "inputs", inputs };
  const [first = "", ...others] = wrong;
  const brief = missing > 0 ? unitWords.notFilledInYet : unitWords.andMore(first.replace(/\.$/, ""), others.length);
  const sentences = [...wrong, ...(missing > 0 ? [fillIn(tab, numbers, missing, blank)] : [])];
  return { kind: "missing", sentences, brief };
}

function lostBlock(name: string, tab: string): string {
  return unitWords.nameGone({ name, tab, first: blockLines[0]?.label ?? "", last: blockLines.at(-1)?.label ?? "" });
}

function fillIn(tab: string, numbers: number, missing: number, blank: readonly string[]): string {
  const start = unitWords.fillIn(tab);
  if (missing === numbers) return unitWords.allMissing(start, numbers);
  return unitWords.someMissing({ start, missing, numbers, blank: blank.join("; ") });
}

function readLine(line: UnitLine, block: BlockState, tab: string, faults: Faults): readonly (number | boolean)[] {
  // The block has the line that it is added to.
  if (line.addsTo !== undefined) return [];
  const { byDefault, leftOut } = line;
  const [found, second] = block.lines.filter(({ label }) => sameLabel(label, line.label));
  if (second !== undefined) faults.wrong.push(unitWords.lineTwice(tab, line.label));
  if (found === undefined) {
    if (byDefault !== undefined) return [byDefault];
    if (leftOut !== undefined) return [];
    faults.wrong.push(unitWords.noLine(tab, line.label));
    return [];
  }
  if (byDefault !== undefined) return [readSwitch(line.label, found.cells[0], faults)];
  return readNumbers(line, line.holds === "yearly" ? found.cells : found.cells.slice(0, 1), block.periods, faults);
}

function readNumbers(
  line: UnitLine,
  cells: readonly CellState[],
  periods: readonly string[],
  faults: Faults,
): readonly number[] {
  const { label } = line;
  const yearly = line.holds === "yearly";
  const period = (index: number): string => periods[index] || `year ${index + 1}`;
  const blank: string[] = [];
  const numbers = cells.map((cell, index) => {
    faults.numbers += 1;
    if (typeof cell.value === "number") return cell.value;
    if (cell.error === undefined && cell.value === null) {
      faults.missing += 1;
      blank.push(period(index));
    } else faults.wrong.push(unitWords.noNumber(yearly ? `${label} ${period(index)}` : label, holds(cell)));
    return NaN;
  });
  if (blank.length > 0) faults.blank.push(yearly ? `${label} ${periodsInWords(blank)}` : label);
  return numbers;
}

/** As the sheet takes it: nothing but the words of a switch, TRUE and FALSE has a value. */
function readSwitch(label: string, cell: CellState | undefined, faults: Faults): boolean {
  const said = switchValue(cell?.value);
  if (said !== undefined) return said;
  faults.wrong.push(
    unitWords.noSwitch(label, cell === undefined ? unitWords.isMissing : holds(cell), switchChoices.join(" or ")),
  );
  return false;
}

function holds({ value, error }: CellState): string {
  if (error === undefined && value === null) return unitWords.isBlank;
  return error === undefined ? unitWords.holdsValue(String(value)) : unitWords.holdsTheError(error);
}
