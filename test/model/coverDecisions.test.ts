import assert from "node:assert/strict";
import type { Decision } from "../../src/filing/Pack.ts";
import { planWorkbook } from "../../src/model/planWorkbook.ts";
import type { CellPlan } from "../../src/plan/plan.ts";
import { kauriPack } from "./kauriPack.ts";

const textOf = ({ content }: CellPlan): string => (content.kind === "text" ? content.text : "");

/** What Cover says of decisions, a row each: what it is called, and what it says. */
function onCover(decisions: readonly Decision[]): readonly (readonly unknown[])[] {
  const cover = planWorkbook({ ...kauriPack, decisions }).sheets.find(({ id }) => id === "cover") ?? assert.fail();
  const said = (row: number, column: number): string => {
    const cell = cover.cells.find((each) => each.row === row && each.column === column);
    return cell === undefined ? "" : textOf(cell);
  };
  const rows = cover.cells.flatMap((cell) =>
    cell.column === 0 && ["Confirmed", "Decided"].includes(textOf(cell)) ? [cell.row] : [],
  );
  return rows.map((row) => [said(row, 0), said(row, 1)]);
}

describe("what a person decided of a filing, on Cover", () => {
  it("is said with days in words, as everywhere, whatever form the pack keeps them in", () => {
    const decisions: readonly Decision[] = [
      { about: "money", decided: "in NZD × 1000" },
      { about: "periods", decided: "6 months to 2031-06-30; 2030-12-31" },
      { about: "restated", decided: "none" },
    ];
    assert.deepEqual(onCover(decisions), [
      ["Confirmed", "money in NZD × 1,000; periods 6 months to 30 June 2031; 31 December 2030; restated none"],
    ]);
  });

  it("names a row that was given a role by its label, and says where no row has it", () => {
    const [row = assert.fail()] = kauriPack.tables.flatMap(({ rows }) => rows);
    assert.deepEqual(onCover([{ about: "role", row: row.id, decided: `revenue: ${row.id}` }]), [
      ["Decided", `${row.label}: its role is revenue`],
    ]);
    assert.deepEqual(onCover([{ about: "role", decided: "costOfSales: none" }]), [
      ["Decided", "no row has the role cost of sales"],
    ]);
  });
});
