import assert from "node:assert/strict";
import { checkData } from "../../src/filing/checkData.ts";
import { AnnouncementDataError, type DataFinding } from "../../src/filing/errors.ts";
import { filedData } from "../../src/filing/filedData.ts";

const soundTable = () => ({
  id: "income",
  title: "Income",
  sheet: "incomeStatement",
  section: "Financial Statements",
  unit: "RMB'000",
  basis: "year",
  columns: [
    { key: "2022", heading: "2022", year: 2022 },
    { key: "2023", heading: "2023", year: 2023 },
  ],
  rows: [
    { id: "income.heading", label: "Results" },
    { id: "income.revenue", label: "Revenue", figures: ["1,557,643", "1,751,045"] },
    { id: "income.costOfSales", label: "Cost of sales", figures: ["(1,050,565)", "(1,162,560)"] },
    {
      id: "income.grossProfit",
      label: "Gross profit",
      sumOf: ["income.revenue", "income.costOfSales"],
      figures: ["507,078", "588,485"],
    },
  ] as Record<string, unknown>[],
});
type Sample = ReturnType<typeof soundTable>;

const findingsAfter = (damage: (table: Sample) => void): readonly DataFinding[] => {
  const table = soundTable();
  damage(table);
  try {
    checkData([{ name: "incomeStatement.json", tables: [table] }]);
  } catch (error) {
    assert.ok(error instanceof AnnouncementDataError);
    for (const { file, row, field, expected, found } of error.findings) {
      assert.ok([file, row, field, expected, found].every((part) => error.message.includes(part)));
    }
    return error.findings;
  }
  return [];
};

const row = (table: Sample, index: number): Record<string, unknown> => {
  const found = table.rows[index];
  assert.ok(found);
  return found;
};

interface Case {
  readonly title: string;
  readonly damage: (table: Sample) => void;
  readonly row: string;
  readonly field: string;
  readonly expected: RegExp;
  readonly found: RegExp;
}

const cases: readonly Case[] = [
  {
    title: "a figure that is none",
    damage: (t) => (row(t, 1)["figures"] = ["1,557,643", "1,751,O45"]),
    row: "income.revenue",
    field: "figures[1]",
    expected: /printed figure/,
    found: /1,751,O45/,
  },
  {
    title: "a figure that is a number instead of its printed text",
    damage: (t) => (row(t, 1)["figures"] = [1557643, "1,751,045"]),
    row: "income.revenue",
    field: "figures[0]",
    expected: /string/,
    found: /1557643/,
  },
  {
    title: "a figure too few",
    damage: (t) => (row(t, 2)["figures"] = ["(1,162,560)"]),
    row: "income.costOfSales",
    field: "figures",
    expected: /^2, .*2022, 2023/,
    found: /^1$/,
  },
  {
    title: "a repaired figure without its reason",
    damage: (t) => (row(t, 2)["figures"] = ["(1)", { printed: "(2)", condition: "repaired" }]),
    row: "income.costOfSales",
    field: "figures[1].repair",
    expected: /repair/,
    found: /undefined/,
  },
  {
    title: "an id that another row has",
    damage: (t) => (row(t, 0)["id"] = "income.revenue"),
    row: "income.revenue",
    field: "id",
    expected: /no other row/,
    found: /income\.revenue/,
  },
  {
    title: "an id that is none",
    damage: (t) => (row(t, 2)["id"] = "Cost of sales"),
    row: "table 1, row 3",
    field: "id",
    expected: /income\.revenue/,
    found: /Cost of sales/,
  },
  {
    title: "a row without a label",
    damage: (t) => delete row(t, 1)["label"],
    row: "income.revenue",
    field: "label",
    expected: /label/,
    found: /undefined/,
  },
  {
    title: "a unit that is none",
    damage: (t) => (t.unit = "RMB thousand"),
    row: "income",
    field: "unit",
    expected: /RMB'000/,
    found: /RMB thousand/,
  },
  {
    title: "a field that rows do not have",
    damage: (t) => (row(t, 1)["lable"] = "Revenue"),
    row: "income.revenue",
    field: "lable",
    expected: /never/,
    found: /lable/,
  },
  {
    title: "a total of a row that there is not",
    damage: (t) => (row(t, 3)["sumOf"] = ["income.revenue", "income.cost"]),
    row: "income.grossProfit",
    field: "sumOf",
    expected: /ids of rows/,
    found: /income\.cost/,
  },
  {
    title: "a total of a heading",
    damage: (t) => (row(t, 3)["sumOf"] = ["income.revenue", "-income.heading"]),
    row: "income.grossProfit",
    field: "sumOf",
    expected: /with figures/,
    found: /income\.heading/,
  },
  {
    title: "a total of itself",
    damage: (t) => (row(t, 3)["sumOf"] = ["income.grossProfit"]),
    row: "income.grossProfit",
    field: "sumOf",
    expected: /other rows/,
    found: /income\.grossProfit/,
  },
  {
    title: "a total without figures",
    damage: (t) => delete row(t, 3)["figures"],
    row: "income.grossProfit",
    field: "figures",
    expected: /figures/,
    found: /none/,
  },
  {
    title: "years that descend",
    damage: (t) => t.columns.reverse(),
    row: "income",
    field: "columns[1].year",
    expected: /2023 or later/,
    found: /2022/,
  },
  {
    title: "two columns of one key",
    damage: (t) => t.columns.forEach((column) => (column.key = "2023")),
    row: "income",
    field: "columns[1].key",
    expected: /no other column/,
    found: /2023/,
  },
  {
    title: "a column that adds up one that there is not",
    damage: (t) => Object.assign(t.columns[1] ?? {}, { sumOf: ["2021"] }),
    row: "income",
    field: "columns[1].sumOf",
    expected: /2022, 2023/,
    found: /2021/,
  },
  {
    title: "a year that is none",
    damage: (t) => Object.assign(t.columns[0] ?? {}, { year: 23.5 }),
    row: "income",
    field: "columns[0].year",
    expected: /1900 to 2200/,
    found: /23\.5/,
  },
  {
    title: "a table without rows",
    damage: (t) => (t.rows = []),
    row: "income",
    field: "rows",
    expected: /at least one row/,
    found: /0/,
  },
];

describe("A damaged data file", () => {
  it("is none when nothing is wrong", () => {
    assert.deepEqual(
      findingsAfter(() => undefined),
      [],
    );
  });

  for (const { title, damage, ...expected } of cases) {
    it(`with ${title} is refused, naming file, row and field, what was expected and what was found`, () => {
      const [first, ...others] = findingsAfter(damage);
      assert.ok(first, "nothing was found");
      assert.deepEqual(others, []);
      assert.deepEqual([first.file, first.row, first.field], ["incomeStatement.json", expected.row, expected.field]);
      assert.match(first.expected, expected.expected);
      assert.match(first.found, expected.found);
    });
  }

  it("that is no list of tables at all is refused", () => {
    assert.throws(
      () => checkData([{ name: "note12.json", tables: "gone" }]),
      (error) =>
        error instanceof AnnouncementDataError &&
        error.findings[0]?.file === "note12.json" &&
        error.findings[0].row === "the file",
    );
  });

  it("has all its findings named at once", () => {
    const fields = findingsAfter((table) => {
      row(table, 1)["figures"] = ["x", "y"];
      row(table, 3)["sumOf"] = ["gone"];
    }).map(({ field }) => field);
    assert.deepEqual(fields, ["figures[0]", "figures[1]", "sumOf"]);
  });

  it("repeats an id of another file: both files are named", () => {
    const [first] = filedData;
    assert.ok(first);
    assert.throws(
      () => checkData([first, { name: "copy.json", tables: first.tables }]),
      (error) =>
        error instanceof AnnouncementDataError &&
        error.findings[0]?.file === "copy.json" &&
        error.findings[0].found.includes(first.name),
    );
  });
});
