import { builtInPack } from "../packs/index.ts";
import { unzipSync, zipSync } from "fflate";
import { planWorkbook } from "../src/model/planWorkbook.ts";
import { calculate } from "../src/xlsx/calculate.ts";
import { writeXlsx } from "../src/xlsx/writeXlsx.ts";
import type { Comparison } from "./comparison.ts";
import { functionRows } from "./functionRows.ts";
import { paneRows } from "./paneRows.ts";
import { sensitivityRows } from "./sensitivityRows.ts";
import { wholeColumnRows } from "./wholeColumnRows.ts";

/** Every row of the table, in the order it is printed. */
export async function comparisons(): Promise<readonly Comparison[]> {
  return [
    ...(await sensitivityRows()),
    ...functionRows(),
    ...wholeColumnRows(),
    ...(await workbookRows()),
    ...(await paneRows()),
  ];
}

async function workbookRows(): Promise<readonly Comparison[]> {
  const plan = planWorkbook(builtInPack);
  const calculated = await calculate(plan);
  const date = new Date(0);
  const parts = unzipSync(await writeXlsx(plan, calculated, { date }));
  return [
    {
      name: "Planning the workbook",
      ours: { name: "planWorkbook", async: false, run: () => planWorkbook(builtInPack) },
      other: { name: "copying the finished plan", async: false, run: () => structuredClone(plan) },
    },
    {
      name: "Writing the .xlsx",
      ours: { name: "writeXlsx", async: true, run: () => writeXlsx(plan, calculated, { date }) },
      other: { name: "compressing its parts", async: false, run: () => zipSync(parts) },
    },
    {
      name: "Values for the .xlsx",
      ours: { name: "calculate", async: true, run: () => calculate(plan) },
      other: { name: "writeXlsx", async: true, run: () => writeXlsx(plan, calculated, { date }) },
      slow: true,
    },
  ];
}
