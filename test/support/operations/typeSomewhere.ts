import fc from "fast-check";
import { cellAddress } from "../../../src/formula/addresses.ts";
import { ownSheet, unitSheetIds, wholePlan, type LedgerCell } from "./Ledger.ts";
import type { Chance, PlaceKind } from "./Operation.ts";
import { typings } from "./Typing.ts";
import { cells, inputCell, type World } from "./World.ts";

const figures = new Set(wholePlan.figures.map(({ key }) => key));
const settings = new Set(wholePlan.analyses.flatMap((analysis) => analysis.settings.map(({ id }) => id)));
const assumptions = wholePlan.assumptions.flatMap(({ id }) => inputCell(id) ?? []);
const isOfUnit = ({ sheet }: LedgerCell): boolean => unitSheetIds.has(sheet.id);
const ofModel = cells.filter((cell) => !isOfUnit(cell));
const inputs = cells.filter(({ plan }) => plan?.inputKey !== undefined);

/** The cells that the plan leaves blank among those that it fills. */
const blanks: readonly LedgerCell[] = wholePlan.sheets
  .filter(({ id }) => id !== ownSheet.id && !unitSheetIds.has(id))
  .flatMap((sheet) => {
    const filled = new Set(sheet.cells.map(({ row, column }) => `${row} ${column}`));
    const columns = [...new Set(sheet.cells.map(({ column }) => column))];
    const rows = [...new Set(sheet.cells.map(({ row }) => row))];
    return rows.flatMap((row) =>
      columns.flatMap((column) => (filled.has(`${row} ${column}`) ? [] : [{ sheet, row, column }])),
    );
  });

const isFormula = ({ plan }: LedgerCell): boolean => plan?.content.kind === "formula" && plan.inputKey === undefined;

const candidates: Readonly<Record<PlaceKind, readonly LedgerCell[]>> = {
  assumption: assumptions,
  figure: inputs.filter(({ plan }) => figures.has(plan?.inputKey ?? "")),
  setting: inputs.filter((cell) => !isOfUnit(cell) && settings.has(cell.plan?.inputKey ?? "")),
  case: inputs.filter(({ sheet }) => sheet.id === "cases"),
  label: ofModel.filter(({ plan }) => plan?.content.kind === "text" && plan.inputKey === undefined),
  formula: ofModel.filter((cell) => isFormula(cell) && cell.plan?.withoutAddIn === undefined),
  function: ofModel.filter(({ plan }) => plan?.withoutAddIn !== undefined),
  blank: blanks,
  own: [0, 1, 2].map((row) => ({ sheet: ownSheet, row, column: 0 })),
  unit: inputs.filter(isOfUnit),
};

/** Types something into a cell of the kind, as a person does. @returns what was typed where, or why nothing was. */
export async function typeSomewhere(world: World, kind: PlaceKind, { pick, seed }: Chance): Promise<string> {
  const { ledger, workbench } = world;
  if (kind === "unit" && !ledger.hasUnit) return "no unit to type into";
  const among = candidates[kind];
  const cell = among[pick % among.length];
  if (cell === undefined) return `no ${kind}`;
  const held = ledger.contentOf(cell);
  const [typing] = fc.sample(typings(held.kind === "number" ? Number(held.value) : undefined), { numRuns: 1, seed });
  if (typing === undefined) return "nothing to type";
  // A cell of the user's own refers to none of them: they would go round in a circle.
  const { entry, content } =
    kind === "own" && typing.content.kind === "formula" ? { entry: 7, content: seven } : typing;
  await workbench.write(cell.sheet.name, cellAddress(cell), [[entry]]);
  ledger.type(cell, content);
  return `${JSON.stringify(entry)} typed into the ${kind} ${cell.sheet.name}!${cellAddress(cell)}`;
}

const seven = { kind: "number", value: "7" } as const;
