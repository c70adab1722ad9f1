import { decodeText } from "./text/decodeText.ts";

/**
 * What a submission to a regulator holds that keeps all its documents in one file, each in an envelope of tags
 * ("<DOCUMENT> <TYPE>EX-99.1 … <TEXT> … </TEXT>"): its web pages one behind the other, the first alone where it is tagged,
 * else its text, with everything around it blank and on its own line. Any other file is answered as it is.
 */
export function withoutEnvelope(bytes: Uint8Array): Uint8Array {
  if (!envelope.test(String.fromCharCode(...bytes.subarray(0, 400)))) return bytes;
  const text = decodeText(bytes);
  const bodies = [...text.matchAll(document)].filter(([, head = ""]) => !noText.test(head));
  const pages = bodies.map(([, , body = ""]) => body.replace(inner, "")).filter((body) => page.test(body));
  const [first] = pages;
  if (first === undefined) return new TextEncoder().encode(blankAround(text, bodies));
  return new TextEncoder().encode(tagged.test(first.slice(0, 20_000)) ? first : pages.join("\n"));
}

const envelope = /^\s*(?:<SEC-DOCUMENT>|<DOCUMENT>|-----BEGIN PRIVACY-ENHANCED MESSAGE-----)/;
const document = /<DOCUMENT>([\s\S]*?)<TEXT>([\s\S]*?)<\/TEXT>/gi;

/** Pictures, archives and the files of the tags themselves. */
const noText = /<TYPE>\s*(?:GRAPHIC|ZIP|EXCEL|PDF|XML|JSON|EX-10[14])/i;
const inner = /^\s*<(?:XBRL|HTML-?DOC)>\s*|\s*<\/XBRL>\s*$/gi;
const page = /^\s*(?:<\?xml|<!doctype|<html)/i;
const tagged = /xmlns:[\w-]+\s*=\s*["'][^"']*\/inlineXBRL["']/;

function blankAround(text: string, bodies: readonly RegExpExecArray[]): string {
  let blank = "";
  let end = 0;
  for (const { 0: whole, 2: body = "", index } of bodies) {
    const from = index + whole.length - "</TEXT>".length - body.length;
    blank += text.slice(end, from).replace(/[^\n]+/g, "") + (end === 0 ? "" : "\f") + body;
    end = from + body.length;
  }
  return blank;
}
