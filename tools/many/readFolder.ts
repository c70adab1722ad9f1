import { mkdir, readdir, readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join, relative, resolve, sep } from "node:path";
import type { Pack } from "../../src/filing/Pack.ts";
import { counted } from "../counted.ts";
import { TargetFileError, writeTargetFile } from "../targetFile.ts";
import { figureRows, type FigureRow } from "./figureRows.ts";
import { readerVersion } from "./readerVersion.ts";
import type { Answer, Reading } from "./Reading.ts";
import { addReading, readingsBefore } from "./readings.ts";
import { readSideBySide } from "./readSideBySide.ts";
import { writeFigures } from "./writeFigures.ts";

/** How a folder is read, where it is not as by default. */
export interface FolderOptions {
  /** Threads; one for each core by default. */
  readonly workers?: number;
  /** Seconds that one file may take. */
  readonly limit?: number;
}

/**
 * Reads every file of a folder and below: a pack for each in `out`/packs, what came of each in readings.jsonl and
 * refused.csv, all figures in figures.parquet. What was read before, and has not changed since, is kept.
 *
 * @param say gets a line for each file and the summary
 * @throws UnreadableFolderError where the folder cannot be listed
 * @throws EmptyFolderError where there is no file in it
 * @throws TargetFileError where nothing can be written to `out`
 */
export async function readFolder(
  folder: string,
  out: string,
  { workers = availableParallelism(), limit = 120 }: FolderOptions,
  say: (line: string) => void,
): Promise<void> {
  const start = performance.now();
  const files = await filesBelow(folder, out);
  if (files.length === 0) throw new EmptyFolderError(folder);
  await makeFolder(out);
  const log = join(out, "readings.jsonl");
  const [before, reader] = await Promise.all([readingsBefore(log), readerVersion()]);
  const packOf = (file: string): string => join(out, "packs", `${file}.json`);
  const tasks = files.map((file) => {
    const known = before.get(file);
    return { file, path: join(folder, file), pack: packOf(file), reader, ...(known && { before: known }) };
  });
  const answers = new Map<string, Answer>();
  await readSideBySide(tasks, { workers, milliseconds: limit * 1000 }, async (answer) => {
    answers.set(answer.reading.file, answer);
    if (!answer.kept) await addReading(log, answer.reading);
    say(lineOf(answer));
  });
  const all = files.flatMap((file) => answers.get(file) ?? []);
  await writeTargetFile(join(out, "refused.csv"), new TextEncoder().encode(refusedCsv(all)));
  const read = all.flatMap(({ reading }) => (reading.outcome === "read" ? [reading.file] : []));
  const figures = await writeFigures(join(out, "figures.parquet"), figuresOf(read, packOf));
  say(summary(all, figures, (performance.now() - start) / 1000));
  say(`Wrote ${counted(figures, "figure")} to ${join(out, "figures.parquet")}`);
}

/** In the order of their names; hidden ones, and what is written to a folder within, left out. */
async function filesBelow(folder: string, out: string): Promise<readonly string[]> {
  const written = resolve(out);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new UnreadableFolderError(folder, { cause });
  });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !resolve(path).startsWith(written + sep))
    .map((path) => relative(folder, path).split(sep))
    .filter((parts) => !parts.some((part) => part.startsWith(".")))
    .map((parts) => parts.join("/"))
    .sort();
}

/** A folder, or one below it, may not be listed. */
export class UnreadableFolderError extends Error {
  override readonly name = "UnreadableFolderError";
  constructor(
    readonly folder: string,
    options: ErrorOptions,
  ) {
    super(`${folder}: The folder, or one below it, may not be listed. Name one that may.`, options);
  }
}

/** A folder without a file to read. */
export class EmptyFolderError extends Error {
  override readonly name = "EmptyFolderError";
  constructor(readonly folder: string) {
    super(`${folder}: There is no file in the folder, nor in one below it. Name one that holds filings.`);
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new TargetFileError(folder, "the folder cannot be made", "Choose another.", { cause });
  }
}

async function* figuresOf(
  files: readonly string[],
  packOf: (file: string) => string,
): AsyncGenerator<readonly FigureRow[]> {
  for (const file of files) yield figureRows(JSON.parse(await readFile(packOf(file), "utf8")) as Pack, file);
}

function lineOf({ reading, kept }: Answer): string {
  const { file, outcome, reason, figures = 0, doubts = 0, milliseconds } = reading;
  const what = outcome === "read" ? `${counted(figures, "figure")}, ${counted(doubts, "doubt")}` : (reason ?? "");
  return `${outcome} ${file}: ${what}${kept ? " (as before)" : `, ${(milliseconds / 1000).toFixed(1)} s`}`;
}

function summary(answers: readonly Answer[], figures: number, seconds: number): string {
  const of = (outcome: Reading["outcome"]): number =>
    answers.filter(({ reading }) => reading.outcome === outcome).length;
  const kept = answers.filter((answer) => answer.kept).length;
  return (
    `${counted(answers.length, "file")}: ${of("read")} read, ${of("refused")} refused, ${of("failed")} failed; ` +
    `${kept} of them as before; ${counted(figures, "figure")}; ${seconds.toFixed(1)} s.`
  );
}

const refusedCsv = (answers: readonly Answer[]): string =>
  [
    ["file", "outcome", "reason", "sha256"],
    ...answers
      .filter(({ reading }) => reading.outcome !== "read")
      .map(({ reading: { file, outcome, reason = "", sha256 = "" } }) => [file, outcome, reason, sha256]),
  ]
    .map((cells) => `${cells.map(csvCell).join(",")}\n`)
    .join("");

/** A text that a spreadsheet would take for a formula is none. */
const csvCell = (text: string): string => `"${(/^[=+\-@]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
