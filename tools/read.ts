/**
 * npm run read -- FILE [--out PACK.json]: reads a filing, says what was found and what is open, and writes the pack.
 * Ends with 0 where it was read, 2 where it was refused, 1 where the command was called as it cannot be.
 */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { openFiling } from "../src/opening/openFiling.ts";
import { NoStatementError } from "../src/opening/NoStatementError.ts";
import { nodeCharacterMaps } from "../src/reading/pdf/nodeCharacterMaps.ts";
import { RefusedFileError } from "../src/reading/RefusedFileError.ts";
import { isUsageError } from "./isUsageError.ts";
import { readingReport } from "./readingReport.ts";
import { checkTargetFile, TargetFileError, writeTargetFile } from "./targetFile.ts";

const USAGE = "Usage: npm run read -- FILE [--out PACK.json]";

async function read(file: string, out: string | undefined): Promise<string> {
  if (out !== undefined) await checkTargetFile(out, ".json");
  const opened = await openFiling(await bytesOf(file), { name: basename(file), characterMaps: nodeCharacterMaps });
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

/** Undefined where the command is called as it cannot be. */
function readArguments(): { readonly file: string; readonly out: string | undefined } | undefined {
  try {
    const { positionals, values } = parseArgs({ options: { out: { type: "string" } }, allowPositionals: true });
    const [file, ...others] = positionals;
    return file === undefined || others.length > 0 ? undefined : { file, out: values.out };
  } catch (error) {
    if (isUsageError(error)) return undefined;
    throw error;
  }
}

const isRefusal = (error: unknown): error is Error =>
  error instanceof RefusedFileError || error instanceof NoStatementError || error instanceof UnreadableFileError;

const given = readArguments();
if (given === undefined) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  try {
    console.log(await read(given.file, given.out));
  } catch (error) {
    const refused = isRefusal(error);
    console.error(refused || error instanceof TargetFileError ? error.message.replaceAll("\n", " ") : error);
    process.exitCode = refused ? 2 : 1;
  }
}
