import { posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { xmlTree, type XmlTree } from "./xmlTree.ts";

/** A chart as an .xlsx file has it, found as Excel finds it: from its sheet by way of the sheet's drawing. */
export interface PackagedChart {
  /** The tab's name. */
  readonly sheet: string;
  readonly name: string;
  /** The part's root, `<c:chartSpace>`. */
  readonly xml: XmlTree;
  /** Its anchor in the sheet's drawing. */
  readonly anchor: XmlTree;
}

/** The parts of a package as texts, by name. */
export function packageTexts(xlsx: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(xlsx)).map(([name, part]) => [name, strFromU8(part)]));
}

/** What a part of a package is related to, by the id of the relationship; outside addresses are left out. */
export function relationshipsOf(
  parts: ReadonlyMap<string, string>,
  part: string,
): ReadonlyMap<string, { readonly type: string; readonly part: string }> {
  const folder = posix.dirname(part);
  const xml = parts.get(posix.join(folder, "_rels", `${posix.basename(part)}.rels`));
  const all = xml === undefined ? [] : xmlTree(xml).all("Relationship");
  return new Map(
    all
      .filter(({ attributes }) => attributes["TargetMode"] !== "External")
      .map((relationship) => {
        const target = relationship.attribute("Target");
        const related = target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
        return [relationship.attribute("Id"), { type: relationship.attribute("Type"), part: related }] as const;
      }),
  );
}

/** The charts of every sheet, in the order of the sheets. Throws where a part on the way to one is missing. */
export function packagedCharts(xlsx: Uint8Array): readonly PackagedChart[] {
  const parts = packageTexts(xlsx);
  const root = (part: string): XmlTree => {
    const xml = parts.get(part);
    if (xml === undefined) throw new Error(`Expected a part ${part}`);
    return xmlTree(xml);
  };
  const follow = (part: string, id: string): string => {
    const related = relationshipsOf(parts, part).get(id);
    if (related === undefined) throw new Error(`${part}: expected a relationship ${id}`);
    return related.part;
  };
  const workbook = "xl/workbook.xml";
  return root(workbook)
    .at("sheets")
    .all("sheet")
    .flatMap((sheet) => {
      const sheetPart = follow(workbook, sheet.attribute("r:id"));
      return root(sheetPart)
        .all("drawing")
        .flatMap((drawing) => {
          const drawingPart = follow(sheetPart, drawing.attribute("r:id"));
          return root(drawingPart)
            .all("xdr:twoCellAnchor")
            .map((anchor) => {
              const frame = anchor.at("xdr:graphicFrame");
              const id = frame.at("a:graphic", "a:graphicData", "c:chart").attribute("r:id");
              return {
                sheet: sheet.attribute("name"),
                name: frame.at("xdr:nvGraphicFramePr", "xdr:cNvPr").attribute("name"),
                xml: root(follow(drawingPart, id)),
                anchor,
              };
            });
        });
    });
}

/** What the chart remembers of a column's cells: a text for each place, undefined where the cell shows nothing. */
export function rememberedCells(cache: XmlTree): readonly (string | undefined)[] {
  const points = new Map(cache.all("c:pt").map((point) => [Number(point.attribute("idx")), point.at("c:v").text]));
  return Array.from({ length: Number(cache.val("c:ptCount")) }, (_, index) => points.get(index));
}

/** The series of a chart of bars, columns or lines. */
export function seriesOf({ xml }: PackagedChart): readonly XmlTree[] {
  const area = xml.at("c:chart", "c:plotArea");
  return ["c:barChart", "c:lineChart"].flatMap((drawn) => area.all(drawn)).flatMap((drawn) => drawn.all("c:ser"));
}
