import assert from "node:assert/strict";
import type { Pack, PackRow, PackTable } from "../../src/filing/Pack.ts";
import { planWorkbook } from "../../src/model/planWorkbook.ts";
import type { CellPlan, SheetPlan } from "../../src/plan/plan.ts";
import { lookOfCell } from "../../src/plan/styles.ts";
import { packFromText } from "../support/openedPack.ts";
import { statement } from "../support/printedStatement.ts";

/** A profit in one year and a loss in the other, and notes of one year beside one of three classes. */
const document = [
  statement("Consolidated income statement", ["For the year ended 31 December 2014"], "2014 £'000 | 2013 £'000", [
    "Revenue | 5,210 | 4,830",
    "Cost of sales | (3,127) | (2,954)",
    "Gross profit | 2,083 | 1,876",
    "Administrative expenses | (2,248) | (988)",
    "(Loss)/profit for the year | (165) | 888",
  ]),
  statement("7. Employees", [], "2014 £'000 | 2013 £'000", [
    "Wages | 411 | 398",
    "Pensions | 62 | 59",
    "Total | 473 | 457",
  ]),
  statement("8. Property", [], "Land £'000 | Plant £'000 | Vehicles £'000 | Total £'000", [
    "At 1 January 2014 | 10 | 20 | 30 | 60",
    "Additions | 1 | 2 | 3 | 6",
    "At 31 December 2014 | 11 | 22 | 33 | 66",
  ]),
].join("\n\n");

const textOf = ({ content }: CellPlan): string => (content.kind === "text" ? content.text : "");

describe("The sheets of a filing that was read", () => {
  const sheets = new Map<string, SheetPlan>();
  let read: Pack;
  before(async () => {
    const money = { currency: "GBP", scale: 1000, printed: "£'000", symbol: "£" };
    read = { ...(await packFromText(document, "sheets.md")), money };
    for (const sheet of planWorkbook(read).sheets) sheets.set(sheet.name, sheet);
  });
  const sheet = (name: string): SheetPlan => {
    const found = sheets.get(name);
    assert.ok(found, `${name} among ${[...sheets.keys()].join(", ")}`);
    return found;
  };
  const cellOf = (name: string, text: string): CellPlan => {
    const found = sheet(name).cells.find((cell) => textOf(cell) === text);
    assert.ok(found, `${text} among ${sheet(name).cells.map(textOf).join("; ")}`);
    return found;
  };

  it("speak of a net margin where the result is a profit in one year and a loss in the other", () => {
    assert.ok(cellOf("Summary", "Profit or loss"));
    assert.ok(cellOf("Summary", "Net margin"));
  });

  it("calculate a total from its columns where a row stands in these alone, and down its rows where it does not", () => {
    const closing = (additions: PackRow["figures"]): string => {
      const tables = read.tables.map((table): PackTable => {
        if (!table.title.includes("Property")) return table;
        const [land, plant, vehicles, total] = table.columns.map(({ key, heading }) => ({ key, heading }));
        assert.ok(land && plant && vehicles && total);
        const sumOf = [land.key, plant.key, vehicles.key];
        const rows = table.rows.map((row) => (row.label === "Additions" ? { ...row, figures: additions ?? [] } : row));
        return { ...table, columns: [land, plant, vehicles, { ...total, sumOf }], rows };
      });
      const notes = planWorkbook({ ...read, tables }).sheets.find(({ name }) => name === "Notes 7–8");
      const { row = -1 } = notes?.cells.find((cell) => textOf(cell) === "At 31 December 2014") ?? {};
      const total = notes?.cells.filter((cell) => cell.row === row && cell.content.kind === "formula").at(3);
      return total?.content.kind === "formula" ? total.content.formula : "";
    };
    assert.match(closing(["1", "2", "3", "6"]), /^=(IF\(COUNT\(G\d+\)=1,)?G\d+\+G\d+/);
    assert.match(closing(["1", "2", "3", null]), /^=D(\d+)\+E\1\+F\1$/);
  });

  it("say once that receivable days rest on nothing printed, broken into the lines of its column, which stands on the page of the sources too", () => {
    const said = cellOf(
      "Summary",
      "These financial statements print no single balance-sheet line for trade receivables, so there are no receivable days.",
    );
    assert.equal(lookOfCell(said).wrap, true);
  });

  it("say of a row whose columns have units of their own those, not the money of the document", () => {
    const unitsOf = (own: readonly (string | undefined)[]): string => {
      const tables = read.tables.map((table) => ({
        ...table,
        columns: table.columns.map((column, index) => {
          const unit = table.title.includes("Employees") ? own[index] : undefined;
          return unit === undefined ? column : { ...column, unit };
        }),
      }));
      const unitWords = { ...read.unitWords, people: { kind: "count", of: "people", scale: 1 } } as const;
      const notes = planWorkbook({ ...read, unitWords, tables }).sheets.find(({ name }) => name === "Notes 7–8");
      const { row = -1 } = notes?.cells.find((cell) => textOf(cell) === "Wages") ?? {};
      return (
        notes?.cells
          .filter((cell) => cell.row === row && cell.style === "unit")
          .map(textOf)
          .join() ?? ""
      );
    };
    assert.equal(unitsOf(["people", "people"]), "people");
    assert.equal(unitsOf(["people", "%"]), "people; %");
    assert.equal(unitsOf(["%", undefined]), "£'000");
  });

  it("are as wide as long heads need for two lines, where all columns of figures stay in sight", () => {
    const widthOf = (heading: string): number | undefined => {
      const tables = read.tables.map((table) => ({
        ...table,
        columns: table.columns.map((column) => (table.title.includes("Property") ? { ...column, heading } : column)),
      }));
      return planWorkbook({ ...read, tables }).sheets.find(({ name }) => name === "Notes 7–8")?.columnWidths[3];
    };
    assert.equal(widthOf("Land"), 11);
    assert.equal(widthOf("Land and buildings held here £'000"), 18);
    // Four columns of figures: no wider than a column of a sheet may be.
    assert.equal(widthOf("Land and buildings held under leases for more than fifty years £'000"), 18);
  });

  it("have columns as wide as a page allows where they are too many to stay in sight", () => {
    const heading = "Attributable to the owners: reserve for options on shares £'000";
    const widthOf = (columns: number): number | undefined => {
      const extra = Array.from({ length: columns }, (_, index) => ({ key: `extra${index}`, heading, about: "2014" }));
      const tables = read.tables.map((table) =>
        table.title.includes("Property") ? { ...table, columns: [...extra] } : table,
      );
      const { columnWidths } = planWorkbook({ ...read, tables }).sheets.find(({ name }) => name === "Notes 7–8") ?? {};
      return columnWidths?.[3];
    };
    // A4 at seven points holds 189 digits, of which labels, notes and units take 63; a longer word has its letters' room.
    assert.equal(widthOf(7), "Attributable".length);
    assert.equal(widthOf(9), 126 / 9);
    assert.equal(widthOf(12), "Attributable".length);
  });

  it("keep the heads of a lone table in sight and on every page, also where its columns are no periods", () => {
    const tables = read.tables.map((table) =>
      table.title.includes("Property") ? { ...table, kind: "changes in equity" as const } : table,
    );
    const equity = planWorkbook({ ...read, tables }).sheets.find(({ name }) => name === "Changes in equity");
    const first = equity?.cells.find((cell) => textOf(cell) === "At 1 January 2014")?.row;
    assert.equal(equity?.freeze.rows, first ?? assert.fail());
  });

  it("end the heads of a table with its own columns, and have its sources where those of every table stand", () => {
    const { cells } = sheet("Notes 7–8");
    const headsOf = (first: string): readonly string[] => {
      const { row } = cellOf("Notes 7–8", first);
      const head = cells.filter(({ style, row: at }) => style === "columnHead" && at === row - 1);
      return head.map((cell) => `${cell.column} ${textOf(cell)}`);
    };
    assert.deepEqual(headsOf("Wages").slice(-4), ["4 2014 £'000", "7 Source", "8 Condition", "9 Item"]);
    assert.deepEqual(headsOf("At 1 January 2014").slice(-4), ["6 Total £'000", "7 Source", "8 Condition", "9 Item"]);
  });

  it("keep each short note with its heading on one page, as the cover keeps each group of its contents", () => {
    const notes = sheet("Notes 7–8");
    const heading = cellOf("Notes 7–8", "Note 8: Property").row;
    assert.ok(
      notes.print?.whole?.some(
        ({ row, rows }) => row === heading && rows === cellOf("Notes 7–8", "Additions").row + 2 - heading,
      ),
    );
    const proof = cellOf("Cover", "Proof").row;
    assert.ok(sheet("Cover").print?.whole?.some(({ row, rows }) => row === proof && rows === 2));
  });
});
