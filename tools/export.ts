/** npm run export -- FILE.xlsx: the model as a workbook that works without the add-in. */
import { builtInPack } from "../packs/index.ts";
import { checkTargetFile, TargetFileError, writeTargetFile } from "./targetFile.ts";

const USAGE = "Usage: npm run export -- FILE.xlsx";

async function exportTo(file: string): Promise<string> {
  await checkTargetFile(file, ".xlsx");
  // Loaded late, as the engine takes seconds and a refusal should not.
  const { planWorkbook } = await import("../src/model/planWorkbook.ts");
  const { calculate } = await import("../src/xlsx/calculate.ts");
  const { writeXlsx } = await import("../src/xlsx/writeXlsx.ts");
  const plan = planWorkbook(builtInPack);
  const calculated = await calculate(plan);
  const bytes = await writeXlsx(plan, calculated, { date: new Date() });
  await writeTargetFile(file, bytes);
  const cells = plan.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  const formulas = [...calculated.values()].reduce((sum, values) => sum + values.size, 0);
  return (
    `Wrote ${file}: ${plan.sheets.length} sheets, ${cells.toLocaleString("en")} cells, ` +
    `${formulas.toLocaleString("en")} of them formulas, ${Math.ceil(bytes.length / 1024).toLocaleString("en")} KB`
  );
}

const [file, ...others] = process.argv.slice(2);
if (file === undefined || others.length > 0) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  try {
    console.log(await exportTo(file));
  } catch (error) {
    // Where the plan itself is at fault, the developer wants the stack; the user of the command never sees one.
    console.error(error instanceof TargetFileError ? error.message : error);
    process.exitCode = 1;
  }
}
