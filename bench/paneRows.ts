import { builtInPack } from "../packs/index.ts";
import { createExcelHost } from "../src/excel/createExcelHost.ts";
import { nameOfPack } from "../src/filing/nameOfPack.ts";
import { unitPlanner } from "../src/model/newUnit/unitPlanner.ts";
import { plannerOf } from "../src/model/plannerOf.ts";
import { startingState } from "../src/taskpane/model/PaneState.ts";
import { Pane } from "../src/taskpane/run/Pane.ts";
import { loadPreferences } from "../src/taskpane/run/preferences.ts";
import { startExcel } from "../test/excel/support/startExcel.ts";
import type { Comparison } from "./comparison.ts";

/** The longest that the add-in may take of a change in the pane, in milliseconds. */
const OWN_PART = 50;

/**
 * A change in the pane to rest, over Office.js and a workbook in memory, which calculates nothing: what the add-in itself
 * takes to write the cell, to read the model again and to bring the pane's state up to it; drawing apart. What its
 * functions take is measured by rows of their own.
 */
export async function paneRows(): Promise<readonly Comparison[]> {
  const excel = await startExcel();
  const plan = plannerOf(builtInPack);
  const source = { pack: nameOfPack(builtInPack), plan, planUnit: unitPlanner(builtInPack) };
  const host = createExcelHost(source);
  await host.build();
  const pane = new Pane(host, startingState(plan(), loadPreferences(undefined)), {
    log: (error) => {
      throw error;
    },
  });
  await pane.start();
  const changed = plan().assumptions.find(({ id }) => id.endsWith(".discountRate"));
  if (changed === undefined) throw new Error("The model has no discount rate to change.");
  const { sheet, row, column } = changed.cell;
  const tab = plan().sheets.find(({ id }) => id === sheet)?.name ?? sheet;
  let turn = 0;
  const next = (): number => 0.15 + (turn++ % 50) / 1_000;
  return [
    {
      name: "A change in the pane to rest: the add-in's own part",
      ours: {
        name: "the pane, writing, reading and taking in",
        async: true,
        run: async () => {
          await host.setAssumption(changed.id, next());
          await pane.refresh();
        },
      },
      other: {
        name: "Office.js, writing the cell alone",
        async: true,
        run: () =>
          excel.Excel.run(async (context) => {
            context.workbook.worksheets.getItem(tab).getCell(row, column).values = [[next()]];
            await context.sync();
          }),
      },
      within: OWN_PART,
    },
  ];
}
