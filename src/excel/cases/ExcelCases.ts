import type { CasePlan } from "../../plan/CasesPlan.ts";
import { ModelHostError } from "../../host/Advice.ts";
import type { CaseContents, CaseState, CellState } from "../../host/ModelHost.ts";
import { missingSheetOf, missingSheets, notInPlan } from "../../host/sentences.ts";
import type { WorkbookPlan } from "../../plan/plan.ts";
import { switchWord } from "../../plan/inputs/switchWords.ts";
import type { LayoutMaps } from "../following/LayoutMaps.ts";
import { orMissing } from "../office/orMissing.ts";
import { readCells } from "../reading/readCells.ts";
import type { LastBuild } from "../remembering/LastBuild.ts";
import { writeCells, type ValuedCell } from "../writing/writeCells.ts";
import * as excelWords from "../excelWords.ts";

const blank: CellState = { value: null, text: "" };

/** The cases as the workbook's cells hold them. */
export class ExcelCases {
  constructor(
    private readonly plan: WorkbookPlan,
    private readonly build: LastBuild,
    private readonly maps: LayoutMaps,
  ) {}

  get #cases(): readonly CasePlan[] {
    return this.plan.cases?.cases ?? [];
  }

  /** Names and results of all cases; none where their sheet is gone. */
  read(): Promise<readonly CaseState[]> {
    return this.#surely(() => this.#read(), excelWords.readingTheCases);
  }

  /** What a case holds, by assumption id. */
  inputs(id: string): Promise<Readonly<Record<string, CellState>>> {
    return this.#surely(() => this.#inputs(id), excelWords.readingACase);
  }

  /** Writes a case whole: what it does not tell of becomes blank. Nothing is written where that cannot be. */
  write(id: string, contents: CaseContents): Promise<void> {
    return this.#surely(() => this.#write(id, contents), excelWords.writingACase);
  }

  /** @throws ModelHostError */
  async #surely<T>(done: () => Promise<T>, doing: string): Promise<T> {
    try {
      return await done();
    } catch (error) {
      throw orMissing(error, missingSheetOf(excelWords.theSheetOfTheCases), doing);
    }
  }

  async #read(): Promise<readonly CaseState[]> {
    const record = await this.build.current();
    const cells = this.#cases.flatMap(({ id, name, headrooms, reasons, calls }) => [
      { key: `${id} name`, ...name },
      ...Object.entries(headrooms).map(([unit, cell]) => ({ key: `${id} headroom ${unit}`, ...cell })),
      ...Object.entries(reasons).map(([unit, cell]) => ({ key: `${id} reason ${unit}`, ...cell })),
      ...Object.entries(calls).map(([unit, cell]) => ({ key: `${id} call ${unit}`, ...cell })),
    ]);
    const found = await readCells(cells, record, this.maps);
    return this.#cases.flatMap(({ id, headrooms, calls }): readonly CaseState[] => {
      const name = found[`${id} name`];
      if (name === undefined) return [];
      const of = (part: string, units: object): Record<string, CellState> =>
        Object.fromEntries(Object.keys(units).map((unit) => [unit, found[`${id} ${part} ${unit}`] ?? blank]));
      const [valued, reasons] = [of("headroom", headrooms), of("reason", headrooms)];
      return [{ id, name, headrooms: valued, reasons, calls: of("call", calls) }];
    });
  }

  async #inputs(id: string): Promise<Readonly<Record<string, CellState>>> {
    const cells = Object.entries(this.#find(id).inputs).map(([key, cell]) => ({ key, ...cell }));
    const found = await readCells(cells, await this.build.current(), this.maps);
    if (Object.keys(found).length < cells.length) throw new ModelHostError(missingSheets([this.#sheet]));
    return found;
  }

  async #write(id: string, { name, values, calls = {} }: CaseContents): Promise<void> {
    const found = this.#find(id);
    const inputs = Object.entries(found.inputs).map(([key, cell]): ValuedCell => {
      const value = values[key] ?? "";
      return { ...cell, title: key, value: typeof value === "boolean" ? switchWord(value) : value };
    });
    const named: ValuedCell = { ...found.name, title: excelWords.theName(found.label), value: name };
    const called = Object.entries(found.calls).map(([unit, cell]): ValuedCell => ({
      ...cell,
      title: excelWords.whatIsCalled(unit),
      value: calls[unit] ?? "",
    }));
    await writeCells([named, ...inputs, ...called], await this.build.current(), this.maps);
  }

  get #sheet(): string {
    const { top } = this.plan.cases ?? {};
    return this.plan.sheets.find(({ id }) => id === top?.sheet)?.name ?? "";
  }

  #find(id: string): CasePlan {
    const found = this.#cases.find((each) => each.id === id);
    if (found === undefined) throw new ModelHostError(notInPlan(`case ${id}`));
    return found;
  }
}
