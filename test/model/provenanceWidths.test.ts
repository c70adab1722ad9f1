import assert from "node:assert/strict";
import type { Table } from "../../src/filing/Filing.ts";
import { provenanceWidths } from "../../src/model/sheets/tables/provenanceWidths.ts";

describe("the room of sources and conditions", () => {
  const row = (label: string, repair: string): Table["rows"][number] => ({
    id: label,
    label,
    level: 0,
    kind: "figure",
    source: { table: "Balance sheet", row: label },
    figures: { now: { printed: "1", condition: repair === "" ? "asPrinted" : "repaired", repair } },
  });
  const table = (label: string, repair: string): Pick<Table, "rows" | "columns"> => ({
    columns: [{ key: "now", heading: "Now", about: "now" }],
    rows: [row(label, repair)],
  });
  const word = (length: number): string => "x".repeat(length);

  it("is a page's, whatever stands in them", () => {
    for (const [label, repair] of [
      ["a", ""],
      [word(150), ""],
      ["a", word(300)],
    ] as const) {
      const { source, condition } = provenanceWidths([table(label, repair)]);
      assert.equal(source + condition, 151);
    }
  });

  it("leaves it to the sources where every condition is short", () => {
    assert.deepEqual(provenanceWidths([table(word(100), "")]), { source: 115, condition: 36 });
  });

  it("gives a long condition beside short sources as much as makes its lines fewest", () => {
    // 200 letters are 190 digits wide: seven lines of 30, three of 64, which leaves 87 for a source of 30 letters.
    const { condition } = provenanceWidths([table("Goodwill", word(190))]);
    assert.ok(condition >= 64 && condition < 81, String(condition));
  });
});
