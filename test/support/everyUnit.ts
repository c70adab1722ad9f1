/** Workbooks of which every unit takes one entry at a time, so that a recalculation tells of as many as there are units. */
import { builtInPack } from "../../packs/index.ts";
import { planWorkbook } from "../../src/model/planWorkbook.ts";
import type { SheetPlan, WorkbookPlan } from "../../src/plan/plan.ts";
import { unitSheetId } from "../../src/model/goodwill/unit/unitSheetName.ts";
import { builtInUnits } from "./builtInUnits.ts";
import { entriesOf, filledIn, type Entry, type FilledUnit } from "./everyInput.ts";
import { impairmentSheets } from "./impairmentSheets.ts";
import { planOwnUnit } from "./planOwnUnit.ts";

/** A workbook whose units are filled in, and entries that can be typed into it together, one a unit. */
export interface EveryUnit {
  readonly plan: WorkbookPlan;
  readonly runs: readonly (readonly Entry[])[];
}

/** The sheets of the impairment test, and those that it links to. */
const isNeeded = (id: string): boolean => impairmentSheets.includes(id) || id.startsWith(unitSheetId(""));

/** The sheet without its links to those that are not needed. */
function withoutJumps(sheet: SheetPlan): SheetPlan {
  const cells = sheet.cells.map((cell) => {
    const { link, ...rest } = cell;
    return link !== undefined && "sheet" in link && !isNeeded(link.sheet) ? rest : cell;
  });
  return { ...sheet, cells };
}

/** The values that a unit of the model starts from. */
const givenOf = ({ assumptions }: (typeof builtInUnits)[number]) =>
  Object.fromEntries(Object.entries(assumptions).map(([key, { values }]) => [key, values]));

/** The units of the model. @param copies how often each of them stands in the workbook. */
export function announcedUnits(copies = 1): EveryUnit {
  const numbers = Array.from({ length: copies }, (_, index) => index + 1);
  const called = <Text extends string>(text: Text, number: number): string =>
    number === 1 ? text : `${text}${number}`;
  const units = numbers.flatMap((number) =>
    builtInPack.units.flatMap((unit) => {
      const found = builtInUnits.find(({ id }) => id === unit.id);
      if (found === undefined) return number === 1 ? [unit] : [];
      const { id, title, blockName } = found;
      return [{ ...unit, id: called(id, number), name: called(title, number), blockName: called(blockName, number) }];
    }),
  );
  const whole = planWorkbook({ ...builtInPack, units });
  const plan: WorkbookPlan = {
    ...whole,
    sheets: whole.sheets.filter(({ id }) => isNeeded(id)).map(withoutJumps),
    names: whole.names.filter(({ area }) => isNeeded(area.sheet)),
  };
  const ofUnit = builtInUnits.map((unit) =>
    numbers.map((number) => ({
      plan,
      id: called(unit.id, number),
      blockName: called(unit.blockName, number),
      given: givenOf(unit),
    })),
  );
  return { plan, runs: runsOf(ofUnit) };
}

/** A unit of the user's own, filled in with the values of one of the model's. @param copies how many such units. */
export function ownUnits(copies = 1): EveryUnit {
  const [model] = builtInUnits;
  const { grossMarginAdjustment: _without, ...given } = model === undefined ? {} : givenOf(model);
  const plans = Array.from({ length: copies }, (_, index) =>
    filledIn(planOwnUnit(index + 1), `unit${index + 1}`, given),
  );
  const plan = plans.reduce((all, one) => ({
    ...all,
    sheets: [...all.sheets, ...one.sheets],
    names: [...all.names, ...one.names],
    analyses: [...all.analyses, ...one.analyses],
  }));
  const units = plans.map((_, index) => ({ plan, id: `unit${index + 1}`, blockName: `Unit_${index + 1}`, given }));
  return { plan, runs: runsOf([units]) };
}

/** Every entry of each unit once, shared out among its copies. */
function runsOf(units: readonly (readonly FilledUnit[])[]): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [];
  for (const copies of units) {
    const ofCopies = copies.map((copy) => entriesOf(copy));
    const [entries = []] = ofCopies;
    entries.forEach((_, index) => {
      const [run, copy] = [Math.floor(index / copies.length), index % copies.length];
      const entry = ofCopies[copy]?.[index];
      if (entry !== undefined) (runs[run] ??= []).push(entry);
    });
  }
  return runs;
}
