/**
 * npm run pictures: every sheet on the screen at 1,440 pixels with the pane open, and every page on paper, as pictures in
 * build/pictures, for looking at; of the two packs, or of those named: npm run pictures -- tiny mine.json.
 */
import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { packsByName } from "../packs/byName.ts";
import type { Pack } from "../src/filing/Pack.ts";
import { openWorkbench } from "../test/support/browser.ts";
import { endShared } from "../test/support/sharedBrowser.ts";
import { findProgram } from "./findProgram.ts";
import { isPackProblem, packArgument } from "./packArgument.ts";
import "./plainUniver.ts";

const run = promisify(execFile);
const DOTS_AN_INCH = "80";

/** "03-Income statement.png": in the workbook's order, whatever a name's letters are. */
const pictureName = (index: number, name: string): string =>
  `${String(index + 1).padStart(2, "0")}-${name.replaceAll(/[^\p{L}\p{N} ]/gu, "_")}.png`;

async function onScreen(pack: Pack, folder: string): Promise<number> {
  const workbench = await openWorkbench({ pack });
  const names = await workbench.sheetNames();
  for (const [index, name] of names.entries()) {
    await workbench.show(name);
    await workbench.page.screenshot({ path: join(folder, pictureName(index, name)) });
  }
  await workbench.close();
  return names.length;
}

/** The pages that LibreOffice makes of the export; undefined where a program for it is missing. */
async function onPaper(pack: Pack, folder: string): Promise<string> {
  const [office, pages] = [findProgram(["soffice", "libreoffice"]), findProgram(["pdftoppm"])];
  if (office === undefined || pages === undefined) return "no pages: LibreOffice or pdftoppm (poppler) is missing";
  const { planWorkbook } = await import("../src/model/planWorkbook.ts");
  const { calculate } = await import("../src/xlsx/calculate.ts");
  const { writeXlsx } = await import("../src/xlsx/writeXlsx.ts");
  const plan = planWorkbook(pack);
  writeFileSync(join(folder, "model.xlsx"), await writeXlsx(plan, await calculate(plan), { date: new Date() }));
  const profile = join(tmpdir(), `headroom-pictures-${process.pid}`);
  try {
    const options = ["--headless", "--norestore", `-env:UserInstallation=${pathToFileURL(profile).href}`];
    await run(office, [...options, "--convert-to", "pdf", "--outdir", folder, join(folder, "model.xlsx")]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  await run(pages, ["-r", DOTS_AN_INCH, "-png", join(folder, "model.pdf"), join(folder, "page")]);
  return "its pages";
}

const named = process.argv.slice(2);
try {
  for (const name of named.length > 0 ? named : Object.keys(packsByName)) {
    const pack = await packArgument(name);
    const folder = join("build", "pictures", basename(name, ".json"));
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(folder, "screen"), { recursive: true });
    mkdirSync(join(folder, "paper"));
    const paper = await onPaper(pack, join(folder, "paper"));
    console.log(`${folder}: ${await onScreen(pack, join(folder, "screen"))} sheets and ${paper}`);
  }
} catch (error) {
  if (!isPackProblem(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await endShared();
}
