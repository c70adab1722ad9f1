import assert from "node:assert/strict";
import { columnsOfTable, packFromText, rowsOfTable } from "../support/openedPack.ts";

/** A page's text as it is copied with a value a line; strokes part the lines. */
const page = (...parts: readonly string[]): string => parts.join("/").split("/").join("\n");

describe("Heads of a statement with a value a line", () => {
  it("may have the unit under each year by itself", async () => {
    const pack = await packFromText(
      page(
        "CONSOLIDATED STATEMENT OF PROFIT OR LOSS/Year ended 31 December 2014/2014/HK$'000/2013/HK$'000",
        "Revenue/900/800",
        "Cost of sales/(500)/(450)",
        "Gross profit/400/350",
        "Administrative expenses/(150)/(140)",
        "Profit before tax/250/210",
      ),
      "result.txt",
    );
    assert.deepEqual(columnsOfTable(pack, "income"), ["2013: 2013", "2014: 2014"]);
    assert.deepEqual(rowsOfTable(pack, "income").slice(0, 2), ["Revenue | 800 | 900", "Cost of sales | (450) | (500)"]);
    assert.deepEqual(pack.doubts, []);
  });

  it("may be periods from their first day to their last", async () => {
    const pack = await packFromText(
      page(
        "Resultaträkning i sammandrag – koncernen/MSEK/2013-07-01 – 2014-06-30/2012-07-01 – 2013-06-30",
        "Nettoomsättning/900/800",
        "Kostnad för sålda varor/-500/-450",
        "Bruttoresultat/400/350",
        "Administrationskostnader/-150/-140",
        "Resultat före skatt/250/210",
      ),
      "resultat.txt",
    );
    assert.deepEqual(
      pack.periods.map(({ start, end, months }) => [start, end, months]),
      [
        ["2012-07-01", "2013-06-30", 12],
        ["2013-07-01", "2014-06-30", 12],
      ],
    );
    assert.deepEqual(rowsOfTable(pack, "income").slice(0, 2), [
      "Nettoomsättning | 800 | 900",
      "Kostnad för sålda varor | -450 | -500",
    ]);
    assert.deepEqual(pack.doubts, []);
  });
});
