import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { UnexpectedPartError } from "./UnexpectedPartError.ts";
import { attributes } from "./xml.ts";

/** A date for every part of the package, as the file format has no "none": its earliest. */
const NO_DATE = new Date(1980, 0, 1);
const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** "../charts/chart1.xml" from the folder of a part to another. */
function relativePath(from: readonly string[], to: readonly string[]): string {
  const differs = from.findIndex((name, index) => name !== to[index]);
  const shared = differs === -1 ? from.length : differs;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** The XML parts of a written .xlsx, to add to. A part's name, "xl/workbook.xml", has no "/" in front. */
export class PackageParts {
  readonly #parts: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.#parts = unzipSync(bytes);
  }

  /** @throws UnexpectedPartError where the part is missing. */
  text(part: string): string {
    const found = this.#parts[part];
    if (found === undefined) throw new UnexpectedPartError(part, "to be in the package");
    return strFromU8(found);
  }

  /** @throws UnexpectedPartError where the part is missing. */
  edit(part: string, change: (xml: string) => string): void {
    this.#parts[part] = strToU8(change(this.text(part)));
  }

  /**
   * Puts XML in front of the first place that matches.
   *
   * @throws UnexpectedPartError where the part is missing, or no place matches.
   */
  insert(part: string, place: RegExp, insertion: string): void {
    this.edit(part, (xml) => {
      const at = xml.search(place);
      if (at < 0) throw new UnexpectedPartError(part, `an element ${place.source}`);
      return xml.slice(0, at) + insertion + xml.slice(at);
    });
  }

  /** @throws UnexpectedPartError where the part is there already. */
  add(part: string, contentType: string, xml: string): void {
    if (part in this.#parts) throw new UnexpectedPartError(part, "not to be in the package");
    this.#parts[part] = strToU8(xml);
    const override = attributes({ PartName: `/${part}`, ContentType: contentType });
    this.insert("[Content_Types].xml", /<\/Types>/, `<Override ${override}/>`);
  }

  /** Relates a part to another, and gives the id under which its XML refers to that. */
  relate(part: string, type: string, target: string): string {
    const folder = part.split("/").slice(0, -1);
    const relationships = [...folder, "_rels", `${part.split("/").at(-1) ?? ""}.rels`].join("/");
    this.#parts[relationships] ??= strToU8(NO_RELATIONSHIPS);
    const taken = [...this.text(relationships).matchAll(/\bId="rId(\d+)"/g)].map(([, id]) => Number(id));
    const id = `rId${Math.max(0, ...taken) + 1}`;
    const relationship = attributes({ Id: id, Type: type, Target: relativePath(folder, target.split("/")) });
    this.insert(relationships, /<\/Relationships>/, `<Relationship ${relationship}/>`);
    return id;
  }

  /** The package's bytes; the same parts give the same bytes. */
  bytes(): Uint8Array {
    const zippable: Zippable = {};
    for (const [name, content] of Object.entries(this.#parts)) zippable[name] = [content, { mtime: NO_DATE }];
    return zipSync(zippable, { level: 6 });
  }
}
