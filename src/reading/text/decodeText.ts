import { wideEncoding } from "./wideEncoding.ts";

/**
 * The text of a file: by its byte order mark or the two bytes that its characters take, else as UTF-8 where it is valid, else in whichever of the Chinese
 * encodings gives the more usual glyphs, else as Western European.
 */
export function decodeText(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  if (utf8Mark.every((byte, index) => bytes[index] === byte)) return new TextDecoder("utf-8").decode(bytes);
  return decoded(bytes, "utf-8") ?? chinese(bytes) ?? new TextDecoder("windows-1252").decode(bytes);
}

/** It says the encoding, also where some bytes are damaged. */
const utf8Mark = [0xef, 0xbb, 0xbf];

/** Undefined where the bytes are not valid in the encoding: the next one is tried. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Glyphs that any filing holds many of, in both scripts. */
const usual = /[的年月日元收入合計计資资產产損损益表附註注及司公期]/gu;

function chinese(bytes: Uint8Array): string | undefined {
  const readings = ["gb18030", "big5"].flatMap((encoding) => {
    const text = decoded(bytes, encoding);
    return text === undefined ? [] : [{ text, count: text.match(usual)?.length ?? 0 }];
  });
  return readings.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)[0]?.text;
}
