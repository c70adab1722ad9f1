import { open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";

/** A file that cannot be written where the user asked; `remedy` says what to do. */
export class TargetFileError extends Error {
  override readonly name = "TargetFileError";
  constructor(
    readonly file: string,
    readonly problem: string,
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(`${file}: ${problem}. ${remedy}`, options);
  }
}

/** Refuses, before any work is done, a file that could not be written in the end. Throws TargetFileError. */
export async function checkTargetFile(file: string, extension: string): Promise<void> {
  if (extname(file).toLowerCase() !== extension) {
    const found = extname(file) === "" ? "has no extension" : `ends in "${extname(file)}"`;
    throw new TargetFileError(
      file,
      `the file name ${found}, expected "${extension}"`,
      `Name it like Model${extension}.`,
    );
  }
  const folder = dirname(file);
  if (!(await isFolder(folder))) {
    throw new TargetFileError(file, `there is no folder "${folder}"`, "Make the folder first, or choose another.");
  }
  if (await isFolder(file)) {
    throw new TargetFileError(file, "a folder has this name", "Choose another file name.");
  }
  // Excel and LibreOffice leave these beside a document for as long as they have it open.
  for (const lock of [`~$${basename(file)}`, `.~lock.${basename(file)}#`]) {
    if (await exists(join(folder, lock))) {
      throw new TargetFileError(
        file,
        `the file is open in another program, which left "${lock}" beside it`,
        "Close it there, or choose another file name.",
      );
    }
  }
  try {
    if (await exists(file)) await (await open(file, "r+")).close();
    await (await open(temporaryName(file), "wx")).close();
    await rm(temporaryName(file));
  } catch (cause) {
    throw new TargetFileError(file, problemOf(cause), "Close it there, or choose another file or folder.", { cause });
  }
}

/**
 * Writes the whole file or nothing: under a temporary name beside it first, so that what was there stays until the
 * new file is complete. Throws TargetFileError.
 */
export async function writeTargetFile(file: string, bytes: Uint8Array): Promise<void> {
  const temporary = temporaryName(file);
  try {
    const handle = await open(temporary, "wx");
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw new TargetFileError(file, problemOf(cause), "Nothing was written; what was there before is unchanged.", {
      cause,
    });
  }
}

function temporaryName(file: string): string {
  return join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
}

function problemOf(cause: unknown): string {
  switch (codeOf(cause)) {
    case "EBUSY":
    case "EPERM":
    case "EACCES":
    case "ETXTBSY":
      return "the file is open in another program, or it or its folder may not be written";
    case "ENOSPC":
    case "EDQUOT":
      return "there is no space left";
    case "EROFS":
      return "the disk is read-only";
    default:
      return `the file could not be written (${cause instanceof Error ? cause.message : String(cause)})`;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

async function exists(path: string): Promise<boolean> {
  return (await statOf(path)) !== undefined;
}

async function isFolder(path: string): Promise<boolean> {
  return (await statOf(path))?.isDirectory() ?? false;
}

async function statOf(path: string): Promise<Awaited<ReturnType<typeof stat>> | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return undefined;
    throw error;
  }
}
