import { unzipSync, type UnzipFileInfo } from "fflate";
import { RefusedFileError } from "../RefusedFileError.ts";
import type { ReadingLimits } from "../limits.ts";
import * as readingWords from "../readingWords.ts";

/** The files of a zip by their paths. */
export type Unfolded = ReadonlyMap<string, Uint8Array>;

/** Entries smaller than this may be folded as well as they like: a blank sheet folds to nearly nothing. */
const HARMLESS_BYTES = 10 * 1024 * 1024;

/**
 * Unfolds those files of a zip that are wanted. What they will unfold to is looked at first: fflate gives each no more
 * room than its head declares, so a head that lies ends in "damaged", not in memory.
 *
 * @throws RefusedFileError bomb or damaged
 */
export function unfold(
  bytes: Uint8Array,
  {
    name,
    limits,
    wanted,
  }: { readonly name: string; readonly limits: ReadingLimits; readonly wanted: (path: string) => boolean },
): Unfolded {
  const count = { entries: 0, bytes: 0 };
  const filter = (file: UnzipFileInfo) => {
    count.entries += 1;
    count.bytes += file.originalSize;
    const ratio = file.originalSize / Math.max(1, file.size);
    if (count.entries > limits.entries) throw bomb(name, readingWords.moreThanFiles(limits.entries));
    if (count.bytes > limits.unfoldedBytes)
      throw bomb(name, readingWords.moreThanMB(limits.unfoldedBytes / 1024 / 1024));
    if (file.originalSize > HARMLESS_BYTES && ratio > limits.zipRatio) {
      throw bomb(name, readingWords.aFileTimesAsLarge(Math.round(ratio), file.name));
    }
    return wanted(file.name);
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (error) {
    if (error instanceof RefusedFileError) throw error;
    const found = error instanceof Error ? error.message : String(error);
    throw new RefusedFileError(
      "damaged",
      name,
      readingWords.thisZipFileIsDamaged(found),
      readingWords.downloadTheFileAgain,
    );
  }
}

function bomb(name: string, holds: string): RefusedFileError {
  return new RefusedFileError("bomb", name, readingWords.thisFileWouldUnfold(holds), readingWords.openTheFiling);
}

/** The paths of a zip, without unfolding any of it. */
export function pathsOf(bytes: Uint8Array, name: string, limits: ReadingLimits): readonly string[] {
  const paths: string[] = [];
  unfold(bytes, {
    name,
    limits,
    wanted: (path) => {
      paths.push(path);
      return false;
    },
  });
  return paths;
}
