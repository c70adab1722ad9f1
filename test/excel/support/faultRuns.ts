/** What is done to the model while things go wrong, on which workbook, and whether it came out whole or as before. */
import assert from "node:assert/strict";
import { createExcelHost } from "../../../src/excel/createExcelHost.ts";
import { ModelHostError } from "../../../src/host/Advice.ts";
import type { ModelHost } from "../../../src/host/ModelHost.ts";
import type { ModelSource } from "../../../src/host/ModelSource.ts";
import type { WorkbookPlan } from "../../../src/plan/plan.ts";
import { inWords, play, type Fault } from "./faults.ts";
import { sheetNamed } from "./contentsOf.ts";
import { smallModel, smallPlan } from "./smallModel.ts";
import { startExcel, type StartedExcel } from "./startExcel.ts";
import { wholeState, type WholeState } from "./wholeState.ts";

const area = (row: number, column: number, rows: number, columns = 1) => ({ row, column, rows, columns });

function withChart(plan: WorkbookPlan): WorkbookPlan {
  const chart = {
    name: "Headroom: revenue",
    kind: "columns" as const,
    title: "Revenue",
    unit: "RMB'000",
    categories: area(3, 0, 2),
    series: [{ name: "2022", values: area(3, 1, 2) }],
    place: area(10, 5, 8, 4),
  };
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => (sheet.id === "inputs" ? { ...sheet, charts: [chart] } : sheet)),
  };
}

const source = (version = "1"): ModelSource => ({
  ...smallModel,
  plan: (taken) => withChart(smallPlan(taken, version)),
});

/** With a second input that the pane writes. */
const twoInputs: ModelSource = {
  ...smallModel,
  plan: (taken) => {
    const plan = withChart(smallPlan(taken));
    const [rate] = plan.assumptions;
    assert.ok(rate);
    const revenue = { ...rate, id: "revenue@2022", name: "Revenue_2022", cell: { ...rate.cell, row: 3 } };
    const name = { name: revenue.name, area: revenue.cell, comment: "Revenue" };
    return { ...plan, names: [...plan.names, name], assumptions: [...plan.assumptions, revenue] };
  },
};

/** Another layout: a row less on the cover. */
const newer: ModelSource = {
  ...smallModel,
  plan: (taken) => {
    const plan = withChart(smallPlan(taken, "2"));
    const isCover = (id: string): boolean => id === "cover";
    return {
      ...plan,
      sheets: plan.sheets.map((sheet) =>
        isCover(sheet.id) ? { ...sheet, cells: sheet.cells.filter(({ row }) => row < 2) } : sheet,
      ),
    };
  },
};

const cell = (sheet: string, row: number, column: number) => ({ sheet, row, column, rows: 1, columns: 1 });

/** A model with what a person did to it: inputs, notes beside it, looks and widths of their own. */
async function lived({ workbook }: StartedExcel, from = source()): Promise<void> {
  await createExcelHost(from).build();
  const inputs = sheetNamed(workbook, "Inputs");
  workbook.write(cell(inputs, 3, 1), [[1250]]);
  workbook.write(cell(inputs, 20, 1), [["note to self"]]);
  workbook.setFormat([cell(inputs, 4, 2)], { fill: "#00FF00" });
  workbook.setColumnWidth(inputs, 2, 1, 200);
  workbook.setConditionalFormat({
    id: "{00000000-0000-0000-0000-000000000900}",
    sheet: inputs,
    areas: [cell(inputs, 20, 1)],
    formula: '=B21="x"',
    format: { fill: "#FFFF00" },
    stopIfTrue: false,
    priority: 9,
  });
}

export interface Occasion {
  readonly title: string;
  prepare(excel: StartedExcel): Promise<void>;
  run(host: ModelHost): Promise<unknown>;
  readonly source: ModelSource;
}

const rebuild = (title: string, prepare: (excel: StartedExcel) => void, from = source()): Occasion => ({
  title,
  prepare: async (excel) => {
    await lived(excel);
    prepare(excel);
  },
  run: (host) => host.build(),
  source: from,
});

export const occasions: readonly Occasion[] = [
  { title: "the first build", prepare: () => Promise.resolve(), run: (host) => host.build(), source: source() },
  rebuild("a build again", () => undefined),
  rebuild("a build after a row was deleted", ({ workbook }) =>
    workbook.deleteRows(sheetNamed(workbook, "Inputs"), 4, 1),
  ),
  rebuild("a build after two rows and a column were deleted", ({ workbook }) => {
    workbook.deleteRows(sheetNamed(workbook, "Inputs"), 6, 1);
    workbook.deleteRows(sheetNamed(workbook, "Inputs"), 4, 1);
    workbook.deleteColumns(sheetNamed(workbook, "Inputs"), 2, 1);
  }),
  rebuild("a build after a sheet was deleted", ({ workbook }) => workbook.deleteSheet(sheetNamed(workbook, "Model"))),
  rebuild("a build from an older layout", () => undefined, newer),
  rebuild("a build over a formula that a person typed over", ({ workbook }) =>
    workbook.write(cell(sheetNamed(workbook, "Inputs"), 5, 1), [[77]]),
  ),
  { title: "New unit", prepare: lived, run: (host) => host.addUnit(), source: source() },
  {
    title: "a write of the pane",
    prepare: lived,
    run: (host) => host.setAssumption("rate@2022", 0.2),
    source: source(),
  },
  {
    title: "Restore",
    prepare: lived,
    run: (host) => host.restoreFigures(["revenue@2022"]),
    source: source(),
  },
  {
    title: "a write of several inputs of the pane",
    prepare: (excel) => lived(excel, twoInputs),
    run: (host) => host.setAssumptions({ "rate@2022": 0.2, "revenue@2022": 1300 }),
    source: twoInputs,
  },
  {
    title: "Restore of several figures",
    prepare: async (excel) => {
      await lived(excel);
      const { workbook } = excel;
      workbook.write(cell(sheetNamed(workbook, "Inputs"), 4, 2), [["=-800-5"]]);
    },
    run: (host) => host.restoreFigures(["revenue@2022", "costOfSales@2023"]),
    source: source(),
  },
];

/** Of each request its actions at which a fault differs. */
type Requests = readonly (readonly number[])[];

async function prepared(occasion: Occasion): Promise<StartedExcel> {
  const excel = await startExcel({ sheets: ["Mine"] });
  excel.workbook.setName({ name: "Own", formula: "=Mine!$A$1", comment: "", visible: true });
  await occasion.prepare(excel);
  return excel;
}

/** What it is like without a fault, and of each of its requests the actions at which a fault differs. */
export async function undisturbed(
  occasion: Occasion,
): Promise<{ readonly whole: WholeState; readonly requests: Requests }> {
  const excel = await prepared(occasion);
  try {
    const { stop, requests } = play(excel);
    await occasion.run(createExcelHost(occasion.source));
    stop();
    return { whole: wholeState(excel.workbook), requests };
  } finally {
    excel.stop();
  }
}

/** Every fault of an occasion: each request refused or its answer lost, each action; the undo goes well, fails once, or for good. */
export function faultsOf(requests: Requests): Fault[] {
  return requests.flatMap((actions, request) =>
    [0, 1, 30].flatMap((then): Fault[] => [
      { request, then },
      { request, then, lost: true },
      ...actions.map((action) => ({ request, action, then })),
    ]),
  );
}

type Outcome = "whole" | "whole but for looks" | "as before" | "to be undone" | "not known";

function codesOf(result: unknown): readonly string[] {
  const advice = (result as { advice?: readonly { code: string }[] } | undefined)?.advice;
  return advice?.map(({ code }) => code) ?? [];
}

/** Each cell of each sheet with what it holds, each name, each setting and each look. */
const linesOf = ({ contents, looks }: WholeState): readonly string[] =>
  [contents, looks].flatMap((part) => JSON.stringify(part, null, 1).split("\n"));

/** A workbook on which the occasion is about to take place. */
interface Prepared {
  readonly excel: StartedExcel;
  readonly before: WholeState;
}

/** Plays faults of an occasion, one after the other, on the same workbook as long as each leaves it as before. */
export class FaultRun {
  #asBefore: Prepared | undefined;

  constructor(
    private readonly occasion: Occasion,
    private readonly whole: WholeState,
  ) {}

  /** @throws AssertionError where the workbook is neither, or is not what was said. */
  async suffer(fault: Fault): Promise<Outcome> {
    const on = this.#asBefore ?? (await this.#prepared());
    this.#asBefore = undefined;
    let outcome: Outcome | undefined;
    try {
      outcome = await this.#suffer(fault, on);
      return outcome;
    } finally {
      if (outcome === "as before") this.#asBefore = on;
      else on.excel.stop();
    }
  }

  end(): void {
    this.#asBefore?.excel.stop();
    this.#asBefore = undefined;
  }

  async #prepared(): Promise<Prepared> {
    const excel = await prepared(this.occasion);
    return { excel, before: wholeState(excel.workbook) };
  }

  async #suffer(fault: Fault, { excel, before }: Prepared): Promise<Outcome> {
    const { occasion, whole } = this;
    const said = `${occasion.title}: ${inWords(fault)}`;
    excel.traffic.reset();
    const host = createExcelHost(occasion.source);
    const faults = play(excel, fault);
    const result: unknown = await occasion.run(host).catch((error: unknown) => error);
    faults.stop();
    const now = wholeState(excel.workbook);
    if (!(result instanceof Error)) {
      assert.deepEqual(now.contents, whole.contents, said);
      if (codesOf(result).includes("leftOut")) return "whole but for looks";
      assert.deepEqual(now, whole, said);
      return "whole";
    }
    assert.ok(result instanceof ModelHostError, `${said}: ${result.stack ?? ""}`);
    if (/not known whether/.test(result.message)) {
      // Of several cells a part may be written, where Excel does not answer from then on.
      const either = new Set([before, whole].flatMap((state) => linesOf(state)));
      assert.deepEqual(
        linesOf(now).filter((line) => !either.has(line)),
        [],
        said,
      );
      return "not known";
    }
    if (!/failed too/.test(result.message)) {
      assert.deepEqual(now, before, said);
      return "as before";
    }
    // What could not be undone is, once Excel answers again.
    if (occasion.title === "New unit") {
      // That is for the person to delete; another is added beside it.
      await occasion.run(host);
    } else {
      await host.build();
      assert.deepEqual(wholeState(excel.workbook), whole, said);
    }
    return "to be undone";
  }
}

/** Runs an action with what goes wrong on purpose kept from the console. */
export async function quietly<T>(action: () => Promise<T>): Promise<T> {
  const { error, log, group, groupCollapsed } = console;
  console.error = console.group = console.groupCollapsed = () => undefined;
  try {
    return await action();
  } finally {
    Object.assign(console, { error, log, group, groupCollapsed });
  }
}
