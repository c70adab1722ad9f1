/** LibreOffice as a second opinion: what an .xlsx file's formulas come to when nothing is remembered of them. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { findProgram } from "../../tools/findProgram.ts";
import { cellValues, type SavedValues } from "./cellValues.ts";

/** The path of LibreOffice's program, where it is installed. */
export function findLibreOffice(): string | undefined {
  return findProgram(["soffice", "libreoffice"]);
}

/** Skips the running test, or every test of the running suite, with a printed reason where LibreOffice is missing. */
export function needLibreOffice(context: Mocha.Context): void {
  if (findLibreOffice() !== undefined) return;
  console.log("      skipped: LibreOffice is not installed (no soffice on PATH)");
  context.skip();
}

/**
 * The file without the calculated values of its formulas, and without what its charts remember of their cells, so that
 * a reader must calculate and look them up itself.
 */
export function stripCalculatedValues(xlsx: Uint8Array): Uint8Array {
  const parts = unzipSync(xlsx);
  for (const [name, content] of Object.entries(parts)) {
    if (/^xl\/charts\/[^/]+\.xml$/.test(name)) {
      parts[name] = strToU8(strFromU8(content).replace(/<c:(str|num)Cache>.*?<\/c:\1Cache>/gs, ""));
    }
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const stripped = strFromU8(content).replace(/<c\b[^>]*>(?:(?!<\/c>).)*<f\b(?:(?!<\/c>).)*<\/c>/gs, (cell) =>
      cell.replace(/<v>[^<]*<\/v>|<v\/>/, "").replace(/^<c\b[^>]*>/, (start) => start.replace(/ t="[^"]*"/, "")),
    );
    parts[name] = strToU8(stripped);
  }
  // Not packed: the file is read once.
  return zipSync(parts, { level: 0 });
}

/**
 * What LibreOffice makes of every cell, its formulas calculated from nothing.
 *
 * @param region whose regional settings it has, "de-DE"; those of the machine where left out.
 */
export function recalculate(xlsx: Uint8Array, region?: string): Promise<SavedValues> {
  const file = savedByLibreOffice(xlsx, region);
  const values = read.get(file) ?? file.then(cellValues);
  read.set(file, values);
  return values;
}

const read = new WeakMap<Promise<Uint8Array>, Promise<SavedValues>>();

const saved = new Map<string, Promise<Uint8Array>>();

/** The file as LibreOffice saves it again, its formulas calculated from nothing; the same file is given to it once. */
export function savedByLibreOffice(xlsx: Uint8Array, region?: string): Promise<Uint8Array> {
  const key = createHash("sha256")
    .update(xlsx)
    .update(region ?? "")
    .digest("hex");
  const saving = saved.get(key) ?? earlier.then(() => convert(key, stripCalculatedValues(xlsx), region));
  saved.set(key, saving);
  earlier = saving.then(nothing, nothing);
  return saving;
}

/** A second LibreOffice would hand its work to a first that has the same profile, and end: each waits its turn. */
let earlier: Promise<void> = Promise.resolve();
const nothing = (): void => undefined;

async function convert(name: string, xlsx: Uint8Array, region: string | undefined): Promise<Uint8Array> {
  const program = findLibreOffice();
  if (program === undefined) throw new Error("LibreOffice is not installed: no soffice on PATH");
  const { source, target, profile: own } = folders();
  const profile = region === undefined ? own : regionalProfile(own, region);
  const file = join(source, `${name}.xlsx`);
  writeFileSync(file, xlsx);
  await promisify(execFile)(program, [
    "--headless",
    "--norestore",
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    "--convert-to",
    "xlsx:Calc MS Excel 2007 XML",
    "--outdir",
    target,
    file,
  ]);
  return readFileSync(join(target, `${name}.xlsx`));
}

/** A profile beside the usual one whose regional settings are those of the region. */
function regionalProfile(own: string, region: string): string {
  const profile = `${own}-${region}`;
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(
    join(profile, "user", "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${region}</value></prop></item>
</oor:items>`,
  );
  return profile;
}

let made: { readonly source: string; readonly target: string; readonly profile: string } | undefined;

/** Of this process alone, the profile too, which LibreOffice makes at its first start. They go when the process does. */
function folders(): NonNullable<typeof made> {
  if (made !== undefined) return made;
  const folder = mkdtempSync(join(tmpdir(), "headroom-libreoffice-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const place = (name: string): string => join(folder, name);
  made = { source: place("source"), target: place("target"), profile: place("profile") };
  mkdirSync(made.source);
  return made;
}
