import * as readingWords from "../readingWords.ts";

/**
 * Gives the bytes of one of pdf.js's character maps by its name ("ETen-B5-H"): the file NAME.bcmap of pdfjs-dist/cmaps.
 * Chinese fonts name such a map instead of carrying their own; without it their text cannot be read.
 */
export type CharacterMaps = (name: string) => Promise<Uint8Array>;

/** What pdf.js asks for the maps: it makes the object itself, and wants a class. */
export interface CharacterMapFactory {
  fetch(asked: { readonly name: string }): Promise<{ readonly cMapData: Uint8Array; readonly isCompressed: true }>;
}

/** A map that could not be had. pdf.js would go on without the text of that font, so the reading ends instead. */
export class CharacterMapError extends Error {
  override readonly name = "CharacterMapError";
  constructor(
    readonly map: string,
    cause: unknown,
  ) {
    super(readingWords.theDocumentsFontsNeed(map), { cause });
  }
}

/** The class for pdf.js, and the failures of its objects, to be looked at when the text is read. */
export function characterMapFactory(maps: CharacterMaps | undefined) {
  const failures: CharacterMapError[] = [];
  class Factory implements CharacterMapFactory {
    async fetch({ name }: { readonly name: string }) {
      try {
        if (maps === undefined) throw new Error("No characterMaps were given to readDocument.");
        return { cMapData: await maps(name), isCompressed: true as const };
      } catch (cause) {
        const failure = new CharacterMapError(name, cause);
        failures.push(failure);
        throw failure;
      }
    }
  }
  return { Factory, failures };
}
