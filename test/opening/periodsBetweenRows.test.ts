import assert from "node:assert/strict";
import type { Pack } from "../../src/filing/Pack.ts";
import { packFromText, rowsOfTable } from "../support/openedPack.ts";

const html = (rows: readonly (readonly string[])[], span = 0): string =>
  `<table>${rows
    .map((cells) =>
      cells.length === 1 && span > 0
        ? `<tr><td colspan="${span}">${cells[0] ?? ""}</td></tr>`
        : `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`,
    )
    .join("")}</table>`;

const statement = [
  "# Statement of Comprehensive Income",
  "For the year ended 31 December 2014",
  "",
  html([
    ["", "2014 RM'000", "2013 RM'000"],
    ["Revenue", "8,000", "7,000"],
    ["Cost of sales", "(5,000)", "(4,500)"],
    ["Gross profit", "3,000", "2,500"],
  ]),
  "",
];

const namesIn = (pack: Pack): readonly string[] => pack.tables.slice(1).map(({ title }) => title);

describe("A note whose periods stand between its rows", () => {
  it("says whose figures they are, where the group's stand above the company's", async () => {
    const blank = ["", "", ""];
    const note = html([
      ["", "Less than 1 year RM'000", "More than 1 year RM'000", "Total RM'000"],
      ["Group", ...blank],
      ["2014", ...blank],
      ["Payables", "1,157", "286", "1,443"],
      ["2013", ...blank],
      ["Payables", "1,016", "229", "1,245"],
      ["Company", ...blank],
      ["2014", ...blank],
      ["Payables", "16", "2", "18"],
      ["2013", ...blank],
      ["Payables", "8", "3", "11"],
    ]);
    const pack = await packFromText([...statement, "# 2 LIQUIDITY RISK", "", note].join("\n"), "entities.md");
    assert.deepEqual(namesIn(pack), [
      "2 Liquidity Risk: Group: 2014",
      "2 Liquidity Risk: Group: 2013",
      "2 Liquidity Risk: Company: 2014",
      "2 Liquidity Risk: Company: 2013",
    ]);
    assert.deepEqual(
      pack.tables.slice(1).map(({ id }) => rowsOfTable(pack, id)),
      [
        ["Payables | 1,157 | 286 | 1,443"],
        ["Payables | 1,016 | 229 | 1,245"],
        ["Payables | 16 | 2 | 18"],
        ["Payables | 8 | 3 | 11"],
      ],
    );
  });

  it("keeps its columns' names over the periods that stand in tables of their own below", async () => {
    const first = html(
      [
        ["", "Buildings RM'000", "Plant RM'000", "Total RM'000"],
        ["At 30 September 2012"],
        ["Cost", "260", "480", "740"],
        ["Year ended 30 September 2013"],
        ["Additions", "10", "30", "40"],
      ],
      4,
    );
    const second = html([["At 30 September 2013"], ["Cost", "270", "510", "780"]], 4);
    const pack = await packFromText([...statement, "# 5 PLANT", "", first, "", second].join("\n"), "bands.md");
    const last = pack.tables.at(-1);
    assert.deepEqual(
      last?.columns.map(({ heading }) => heading.replace(/^.*2013 ?/u, "")),
      ["Buildings RM'000", "Plant RM'000", "Total RM'000"],
    );
    assert.deepEqual(rowsOfTable(pack, last?.id ?? ""), ["Cost | 270 | 510 | 780"]);
  });
});
