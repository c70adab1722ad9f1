import { decodeText } from "../text/decodeText.ts";

/** The text of a page: by the encoding it declares, else as any other text. */
export function decodeMarkup(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  const declared = /^<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']|<meta[^>]*charset\s*=\s*["']?([\w-]+)/i.exec(start);
  const label = (declared?.[1] ?? declared?.[2] ?? "utf-8").toLowerCase();
  // Pages that declare ASCII hold UTF-8 or nothing above 127; UTF-8 needs no declaration.
  if (/^(?:utf-?8|us-ascii|ascii)$/.test(label)) return decodeText(bytes);
  const decoder = decoderFor(label);
  return decoder === undefined ? decodeText(bytes) : decoder.decode(bytes);
}

/** Undefined for a label that no browser knows: the text then tells its encoding itself. */
function decoderFor(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
