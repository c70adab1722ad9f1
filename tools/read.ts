/**
 * npm run read -- FILE [--out PACK.json]: reads a filing, says what was found and what is open, and writes the pack.
 * npm run read -- FOLDER --out FOLDER [--workers N] [--limit SECONDS]: reads every file below, see docs/many.md.
 * Ends with 0 where it was read, 2 where it was refused (a folder: where it cannot be listed, or holds no file), 1 where the command was
 * called as it cannot be.
 */
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { isRefusal } from "./isRefusal.ts";
import { isUsageError } from "./isUsageError.ts";
import { EmptyFolderError, readFolder, UnreadableFolderError, type FolderOptions } from "./many/readFolder.ts";
import { checkTargetFile, TargetFileError, writeTargetFile } from "./targetFile.ts";

const USAGE = [
  "Usage: npm run read -- FILE [--out PACK.json]",
  "       npm run read -- FOLDER --out FOLDER [--workers N] [--limit SECONDS]",
].join("\n");

async function read(file: string, out: string | undefined): Promise<string> {
  if (out !== undefined) await checkTargetFile(out, ".json");
  const bytes = await bytesOf(file);
  // Loaded late: those who are told how to call the command need no reader, and a folder's threads load their own.
  const { openFiling } = await import("../src/opening/openFiling.ts");
  const { nodeCharacterMaps } = await import("../src/reading/pdf/nodeCharacterMaps.ts");
  const { readingReport } = await import("./readingReport.ts");
  const opened = await openFiling(bytes, { name: basename(file), characterMaps: nodeCharacterMaps });
  if (out !== undefined) {
    await writeTargetFile(out, new TextEncoder().encode(`${JSON.stringify(opened.pack, null, 1)}\n`));
  }
  return readingReport(opened, out);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    throw new UnreadableFileError(file, { cause: error });
  }
}

/** There is no such file, or it may not be read. */
class UnreadableFileError extends Error {
  override readonly name = "UnreadableFileError";
  constructor(
    readonly file: string,
    options: ErrorOptions,
  ) {
    super(`${file}: There is no such file, or it may not be read. Name one that there is.`, options);
  }
}

/** What the command is called with. */
interface Given {
  readonly file: string;
  readonly out: string | undefined;
  readonly folder: FolderOptions;
}

/** Undefined where the command is called as it cannot be. */
function readArguments(): Given | undefined {
  try {
    const { positionals, values } = parseArgs({
      options: { out: { type: "string" }, workers: { type: "string" }, limit: { type: "string" } },
      allowPositionals: true,
    });
    const [file, ...others] = positionals;
    const counts = [values.workers, values.limit].filter((value) => value !== undefined);
    if (file === undefined || others.length > 0 || !counts.every((value) => /^[1-9]\d{0,5}$/.test(value)))
      return undefined;
    const { workers, limit } = values;
    const folder = {
      ...(workers !== undefined && { workers: Number(workers) }),
      ...(limit !== undefined && { limit: Number(limit) }),
    };
    return { file, out: values.out, folder };
  } catch (error) {
    if (isUsageError(error)) return undefined;
    throw error;
  }
}

async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
  } catch (error) {
    throw new UnreadableFileError(file, { cause: error });
  }
}

async function run({ file, out, folder }: Given): Promise<void> {
  if (!(await isFolder(file))) console.log(await read(file, out));
  else if (out === undefined) endWithUsage();
  else
    await readFolder(file, out, folder, (line) => {
      console.log(line);
    });
}

function endWithUsage(): void {
  console.error(USAGE);
  process.exitCode = 1;
}

const given = readArguments();
if (given === undefined) endWithUsage();
else {
  try {
    await run(given);
  } catch (error) {
    const refused =
      isRefusal(error) ||
      error instanceof UnreadableFileError ||
      error instanceof UnreadableFolderError ||
      error instanceof EmptyFolderError;
    console.error(refused || error instanceof TargetFileError ? error.message.replaceAll("\n", " ") : error);
    process.exitCode = refused ? 2 : 1;
  }
}
