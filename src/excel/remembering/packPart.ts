import * as excelWords from "../excelWords.ts";

/** The document that a model was made of, as a custom XML part of its workbook, so that it travels with it. */

/** By which the part is found among others'. */
const namespace = "https://headroom.example.com/pack/1";

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
const plain = new Map(Object.entries(escapes).map(([character, entity]) => [entity, character]));

/** The text as the content of an element: whatever was typed into it, no more than text. */
export const packXml = (text: string): string =>
  `<pack xmlns="${namespace}">${text.replaceAll(/[&<>]/g, (character) => escapes[character] ?? character)}</pack>`;

/** A part in our namespace that does not hold what packXml writes. */
export class UnreadablePackPartError extends Error {
  override readonly name = "UnreadablePackPartError";
  constructor(readonly found: string) {
    super(excelWords.packPartShould(namespace, found.slice(0, 60)));
  }
}

/** @throws UnreadablePackPartError */
export function packTextOf(xml: string): string {
  const [, content] = /^\s*(?:<\?xml[^>]*\?>\s*)?<pack\b[^>]*>([^<]*)<\/pack>\s*$/.exec(xml) ?? [];
  if (content === undefined) throw new UnreadablePackPartError(xml);
  return content.replaceAll(/&(?:amp|lt|gt|quot|apos);/g, (entity) => plain.get(entity) ?? entity);
}

/** Puts the text in the place of the one that the workbook holds. @throws What Excel throws. */
export async function keepPackText(text: string): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { customXmlParts } = context.workbook;
    const earlier = customXmlParts.getByNamespace(namespace).load("items/id");
    await context.sync();
    for (const part of earlier.items) part.delete();
    customXmlParts.add(packXml(text));
    await context.sync();
  });
}

/** The text that travels in the workbook, where there is one. @throws UnreadablePackPartError; what Excel throws. */
export async function readPackText(): Promise<string | undefined> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(namespace).load("items/id");
    await context.sync();
    const xml = parts.items.at(-1)?.getXml();
    await context.sync();
    return xml === undefined ? undefined : packTextOf(xml.value);
  });
}
