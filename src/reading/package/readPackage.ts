import { RefusedFileError } from "../RefusedFileError.ts";
import type { ReadingLimits } from "../limits.ts";
import { readMarkup, type ReadMarkup } from "../markup/readMarkup.ts";
import { oneLanguage } from "./oneLanguage.ts";
import { unfold } from "./unfold.ts";
import * as readingWords from "../readingWords.ts";

/**
 * Reads the reports of a package: an ESEF report package, or any zip that holds web pages. Where some pages are tagged,
 * those are the report, and the rest is what comes with it.
 *
 * @throws RefusedFileError unknownFormat where it holds no page, bomb, damaged, factsWithoutContexts
 */
export function readPackage(bytes: Uint8Array, name: string, limits: ReadingLimits): ReadMarkup {
  const wanted = (path: string) => /\.(?:xhtml|html?)$/i.test(path) && !/(?:^|\/)(?:META-INF|__MACOSX)\//.test(path);
  const files = [...unfold(bytes, { name, limits, wanted })].map(([path, content]) => ({ name: path, bytes: content }));
  if (files.length === 0) {
    throw new RefusedFileError(
      "unknownFormat",
      name,
      readingWords.thisZipFileHoldsNeither,
      readingWords.unpackItAndOpen,
    );
  }
  const tagged = files.filter((file) => isTagged(file.bytes));
  return readMarkup(tagged.length > 0 ? oneLanguage(tagged) : files, name);
}

function isTagged(bytes: Uint8Array): boolean {
  return /\/inlineXBRL["']/.test(new TextDecoder().decode(bytes.subarray(0, 20_000)));
}
