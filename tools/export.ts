/**
 * npm run export -- FILE.xlsx: the model as a workbook that works without the add-in; of another pack with --pack NAME or
 * --pack FILE.json.
 */
import { parseArgs } from "node:util";
import { isUsageError } from "./isUsageError.ts";
import { isPackProblem, packArgument } from "./packArgument.ts";
import { checkTargetFile, TargetFileError, writeTargetFile } from "./targetFile.ts";

const USAGE = "Usage: npm run export -- FILE.xlsx [--pack NAME or FILE.json]";

async function exportTo(file: string, packNamed: string | undefined): Promise<string> {
  await checkTargetFile(file, ".xlsx");
  const pack = await packArgument(packNamed);
  // Loaded late, as the engine takes seconds and a refusal should not.
  await import("./plainUniver.ts");
  const { planWorkbook } = await import("../src/model/planWorkbook.ts");
  const { calculate } = await import("../src/xlsx/calculate.ts");
  const { writeXlsx } = await import("../src/xlsx/writeXlsx.ts");
  const plan = planWorkbook(pack);
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

/** Undefined where the command is called as it cannot be. */
function readArguments(): { readonly file: string; readonly pack: string | undefined } | undefined {
  try {
    const { positionals, values } = parseArgs({ options: { pack: { type: "string" } }, allowPositionals: true });
    const [file, ...others] = positionals;
    return file === undefined || others.length > 0 ? undefined : { file, pack: values.pack };
  } catch (error) {
    if (isUsageError(error)) return undefined;
    throw error;
  }
}

const given = readArguments();
if (given === undefined) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  try {
    console.log(await exportTo(given.file, given.pack));
  } catch (error) {
    // Where the plan itself is at fault, the developer wants the stack; the user of the command never sees one.
    console.error(error instanceof TargetFileError || isPackProblem(error) ? error.message : error);
    process.exitCode = 1;
  }
}
