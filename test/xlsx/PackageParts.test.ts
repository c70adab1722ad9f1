import assert from "node:assert/strict";
import { strToU8, zipSync } from "fflate";
import { PackageParts } from "../../src/xlsx/PackageParts.ts";
import { UnexpectedPartError } from "../../src/xlsx/UnexpectedPartError.ts";
import { packageTexts, relationshipsOf } from "../support/packagedCharts.ts";

const relationships = (inside: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;

/** A package of two sheets, the first of which has notes. */
function packageOfTwo(): PackageParts {
  return new PackageParts(
    zipSync({
      "[Content_Types].xml": strToU8('<Types><Default Extension="xml" ContentType="application/xml"/></Types>'),
      "xl/worksheets/sheet1.xml": strToU8("<worksheet><sheetData/></worksheet>"),
      "xl/worksheets/sheet2.xml": strToU8("<worksheet><sheetData/></worksheet>"),
      "xl/worksheets/_rels/sheet1.xml.rels": strToU8(
        relationships('<Relationship Id="rId2" Type="notes" Target="../comments1.xml"/>'),
      ),
    }),
  );
}

describe("PackageParts", () => {
  it("relates a part to others under ids that are free, relative to its folder", () => {
    const parts = packageOfTwo();
    const ids = [1, 1, 2].map((sheet) =>
      parts.relate(`xl/worksheets/sheet${sheet}.xml`, "drawing", "xl/drawings/drawing1.xml"),
    );
    assert.deepEqual(ids, ["rId3", "rId4", "rId1"]);
    const texts = packageTexts(parts.bytes());
    assert.match(texts.get("xl/worksheets/_rels/sheet2.xml.rels") ?? "", /Target="\.\.\/drawings\/drawing1\.xml"/);
    assert.deepEqual(
      [...relationshipsOf(texts, "xl/worksheets/sheet1.xml")],
      [
        ["rId2", { type: "notes", part: "xl/comments1.xml" }],
        ["rId3", { type: "drawing", part: "xl/drawings/drawing1.xml" }],
        ["rId4", { type: "drawing", part: "xl/drawings/drawing1.xml" }],
      ],
    );
  });

  it("says of an added part what it is", () => {
    const parts = packageOfTwo();
    parts.add("xl/charts/chart1.xml", "a chart", "<chart/>");
    const texts = packageTexts(parts.bytes());
    assert.equal(texts.get("xl/charts/chart1.xml"), "<chart/>");
    assert.match(
      texts.get("[Content_Types].xml") ?? "",
      /<Override PartName="\/xl\/charts\/chart1\.xml" ContentType="a chart"\/><\/Types>$/,
    );
  });

  it("refuses a part that is there already, one that is missing, and a place that is not in it", () => {
    const parts = packageOfTwo();
    const sheet = "xl/worksheets/sheet1.xml";
    for (const [act, message] of [
      [() => parts.add(sheet, "a sheet", "<x/>"), /sheet1\.xml: expected not to be in the package/],
      [() => parts.text("xl/styles.xml"), /styles\.xml: expected to be in the package/],
      [() => parts.edit("xl/styles.xml", String), /styles\.xml: expected to be in the package/],
      [() => parts.insert(sheet, /<drawing/, "<x/>"), /sheet1\.xml: expected an element <drawing/],
    ] as const) {
      assert.throws(act, (error: unknown) => {
        assert.ok(error instanceof UnexpectedPartError);
        assert.match(error.message, message);
        return true;
      });
    }
  });
});
