import assert from "node:assert/strict";
import { tiny } from "../../../packs/tiny/index.ts";
import type { Pack, PackRow, PackTable } from "../../../src/filing/Pack.ts";
import { offeredAssumptions } from "../../../src/taskpane/model/goodwill/offeredAssumptions.ts";
import { fillingsOf } from "../../../src/taskpane/model/goodwill/fillingsOf.ts";

const figure = (printed: string): { printed: string; condition: "asPrinted" } => ({ printed, condition: "asPrinted" });

const row = (id: string, label: string, figures: readonly string[], page = 7): PackRow => ({
  id,
  label,
  unit: "%",
  figures: figures.map(figure),
  place: { page },
});

const periods: Pack["periods"] = [
  { key: "2030", start: "2030-01-01", end: "2030-12-31", months: 12 },
  { key: "2031", start: "2031-01-01", end: "2031-12-31", months: 12 },
];

const packOf = (...tables: readonly PackTable[]): Pack => ({
  ...tiny,
  issuer: { name: "Meadow Example Limited" },
  periods,
  tables,
  units: [],
});

const unitsInRows: PackTable = {
  id: "assumptions",
  title: "Key assumptions",
  kind: "key assumptions",
  columns: [
    { key: "2030.rate", heading: "2030 Discount rate", period: "2030" },
    { key: "2031.margin", heading: "2031 Operating margin", period: "2031" },
    { key: "2031.growth", heading: "2031 Terminal growth rate", period: "2031" },
    { key: "2031.rate", heading: "2031 Discount rate", period: "2031" },
  ],
  rows: [row("assumptions.north", "– North", ["9%", "22%", "3%", "10%"])],
};

const unitsInColumns: PackTable = {
  id: "assumptions",
  title: "Key assumptions",
  kind: "key assumptions",
  columns: [
    { key: "south.low", heading: "2031 South low", period: "2031" },
    { key: "south.high", heading: "2031 South high", period: "2031" },
  ],
  rows: [
    row("assumptions.growth", "Revenue (% annual growth rate)", ["2.2%", "32.8%"]),
    row("assumptions.margin", "Budgeted gross margin (%)", ["45.0", "45.0"]),
    row("assumptions.rate", "Post-tax discount rate (%)", ["12.1%", "12.1%"]),
  ],
};

const said = (pack: Pack): unknown =>
  offeredAssumptions(pack).map(({ name, values }) => [
    name,
    values.map(({ line, words, value, remark }) => [line?.label ?? null, words, value, remark]),
  ]);

describe("What a document prints for a unit of the user's own", () => {
  it("is of the latest period, by unit, where units are rows and assumptions columns", () => {
    assert.deepEqual(said(packOf(unitsInRows)), [
      [
        "North",
        [
          [null, "Operating margin", 0.22, "No line of the unit holds this margin."],
          ["Terminal growth", "Terminal growth rate", 0.03, ""],
          ["Pre-tax discount rate", "Discount rate", 0.1, "Whether it is before tax, these words do not say."],
        ],
      ],
    ]);
  });

  it("is both ends of a range, and one value where they are one, where units are columns", () => {
    assert.deepEqual(said(packOf(unitsInColumns)), [
      [
        "South",
        [
          ["Revenue growth", "Revenue (% annual growth rate)", 0.022, ""],
          ["Revenue growth", "Revenue (% annual growth rate)", 0.328, ""],
          ["Gross margin", "Budgeted gross margin (%)", 0.45, ""],
          [null, "Post-tax discount rate (%)", 0.121, "After tax: the unit’s rate is before tax."],
        ],
      ],
    ]);
  });

  it("names issuer, table, row, column and page as its source", () => {
    const [unit] = offeredAssumptions(packOf(unitsInRows));
    assert.equal(
      unit?.values[2]?.source,
      "Meadow Example Limited, Key assumptions, – North, 2031 Discount rate, page 7",
    );
  });

  it("is the goodwill of its units, too, with their assumptions or alone", () => {
    const goodwill: PackTable = {
      id: "note18",
      title: "Goodwill",
      kind: "note",
      columns: [{ key: "2031", heading: "2031", period: "2031" }],
      rows: [
        { id: "note18.north", label: "North", figures: [figure("1,130")], place: { page: 6 } },
        { id: "note18.west", label: "West", figures: [figure("500")], place: { page: 6 } },
      ],
    };
    const unit = (id: string, name: string): Pack["units"][number] => ({
      id,
      name,
      goodwill: { figure: `note18.${id}`, column: "2031" },
    });
    const pack = { ...packOf(unitsInRows, goodwill), units: [unit("north", "Services, North"), unit("west", "West")] };
    assert.deepEqual(
      offeredAssumptions(pack).map(({ name, values }) => [name, values[0]?.words, values[0]?.value, values.length]),
      [
        ["North", "Goodwill", 1_130, 4],
        ["West", "Goodwill", 500, 1],
      ],
    );
  });

  it("is nothing where no table prints any", () => {
    assert.deepEqual(offeredAssumptions(packOf()), []);
  });

  it("goes into the lines of a block of these labels, wherever they stand", () => {
    const line = (label: string) => ({ label, cells: [] });
    const place = { sheet: "a", row: 9, column: 0, rows: 2, columns: 6 };
    const block = { place, periods: [], lines: [line("Pre-tax discount rate"), line("TERMINAL GROWTH")] };
    const { fillings } = fillingsOf(block, offeredAssumptions(packOf(unitsInRows))[0]?.values ?? []);
    assert.deepEqual(
      fillings.map((each) => [each.line, each.yearly, each.value]),
      [
        [1, false, 0.03],
        [0, false, 0.1],
      ],
    );
  });
});
