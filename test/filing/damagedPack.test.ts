import assert from "node:assert/strict";
import { builtInPack, packs } from "../../packs/index.ts";
import { checkPack } from "../../src/filing/check/checkPack.ts";
import { PackDataError, type PackFinding } from "../../src/filing/errors.ts";

const soundTable = () => ({
  id: "income",
  title: "Income",
  kind: "income statement",
  unit: undefined as string | undefined,
  columns: [
    { key: "2022", heading: "2022", period: "2022" },
    { key: "2023", heading: "2023", period: "2023" },
  ] as Record<string, unknown>[],
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

const soundDisclosures = () => ({
  where: "note 3",
  keyAssumptions: [
    {
      period: "2023",
      rows: {
        revenueGrowth: "income.revenue",
        grossMargin: "income.grossProfit",
        preTaxDiscountRate: "income.costOfSales",
      },
      units: { one: { low: "2022", high: "2023" } } as Record<string, unknown>,
    },
  ],
  card: { recoverableAmount: { status: "announced", what: "value in use", where: "note 3" } },
});

const soundPack = () => ({
  issuer: { name: "Sample Limited" } as Record<string, unknown>,
  document: { title: "Results", kind: "annual report", language: "en" },
  money: { currency: "CNY", scale: 1000, printed: "RMB'000", symbol: "RMB" } as Record<string, unknown> | null,
  unitWords: { "RMB per share": { kind: "money", currency: "CNY", scale: 1, per: "share" } },
  periods: [
    { key: "2022", start: "2022-01-01", end: "2022-12-31", months: 12 },
    { key: "2023", start: "2023-01-01", end: "2023-12-31", months: 12 },
  ] as Record<string, unknown>[],
  tables: [soundTable()],
  roles: { revenue: "income.revenue" } as Record<string, unknown>,
  ties: [
    {
      id: "repeated",
      name: "Cost of sales",
      kind: "repeat",
      foundBy: "rule",
      expected: { row: "income.costOfSales" },
      found: {
        sum: [
          { figure: "income.costOfSales" },
          { less: { product: [{ constant: "0" }, { figure: "income.revenue", before: true }] } },
        ],
      },
    },
  ] as Record<string, unknown>[],
  doubts: [{ row: "income.revenue", column: "2023", reason: "a total does not bear it out" }] as Record<
    string,
    unknown
  >[],
  decisions: [] as Record<string, unknown>[],
  units: [
    {
      id: "one",
      name: "One",
      goodwill: { role: "revenue" },
      assumptions: {
        terminalGrowth: { values: [0.02], basis: "illustrative", reasoning: "low", source: "none", from: [null] },
      },
    },
  ] as Record<string, unknown>[],
  disclosures: undefined as ReturnType<typeof soundDisclosures> | undefined,
});
type SamplePack = ReturnType<typeof soundPack>;

const findingsIn = (pack: unknown): readonly PackFinding[] => {
  try {
    // As it comes from a file.
    checkPack(JSON.parse(JSON.stringify(pack)), "sample.json");
  } catch (error) {
    assert.ok(error instanceof PackDataError);
    for (const { file, row, field, expected, found } of error.findings) {
      assert.ok([file, row, field, expected, found].every((part) => error.message.includes(part)));
    }
    return error.findings;
  }
  return [];
};

const findingsAfter = (damage: (table: Sample, pack: SamplePack) => void): readonly PackFinding[] => {
  const pack = soundPack();
  const [table] = pack.tables;
  assert.ok(table);
  damage(table, pack);
  return findingsIn(pack);
};

/** One of the things that a list of a pack holds. */
const item = (list: readonly Record<string, unknown>[], index = 0): Record<string, unknown> => {
  const found = list[index];
  assert.ok(found);
  return found;
};

const row = (table: Sample, index: number): Record<string, unknown> => {
  const found = table.rows[index];
  assert.ok(found);
  return found;
};

interface Case {
  readonly title: string;
  readonly damage: (table: Sample, pack: SamplePack) => void;
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
    title: "a unit that it does not explain",
    damage: (t) => (t.unit = "RMB thousand"),
    row: "income",
    field: "unit",
    expected: /RMB'000, RMB per share, %, or things counted/,
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
    title: "periods that descend",
    damage: (t) => t.columns.reverse(),
    row: "income",
    field: "columns[1].period",
    expected: /2023 or later/,
    found: /2022/,
  },
  {
    title: "two columns of one key",
    damage: (t) => t.columns.forEach((column) => (column["key"] = "2023")),
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
    title: "a column of a period that there is not",
    damage: (t) => (item(t.columns)["period"] = "2021"),
    row: "income",
    field: "columns[0].period",
    expected: /2022, 2023/,
    found: /2021/,
  },
  {
    title: "a column about one that there is not",
    damage: (t) => Object.assign(item(t.columns, 1), { period: undefined, of: "2021" }),
    row: "income",
    field: "columns[1].of",
    expected: /another column \(2022, 2023\)/,
    found: /2021/,
  },
  {
    title: "shares of nothing",
    damage: (t) => (item(t.columns, 1)["share"] = true),
    row: "income",
    field: "columns[1].of",
    expected: /whose shares/,
    found: /none/,
  },
  {
    title: "a row that repeats none that there is",
    damage: (t) => (row(t, 1)["repeats"] = "summary.revenue"),
    row: "income.revenue",
    field: "repeats",
    expected: /ids of rows/,
    found: /summary\.revenue/,
  },
  {
    title: "a kind of table that there is not",
    damage: (t) => (t.kind = "income"),
    row: "income",
    field: "kind",
    expected: /income statement/,
    found: /income/,
  },
  {
    title: "a table without rows",
    damage: (t) => (t.rows = []),
    row: "income",
    field: "rows",
    expected: /at least one row/,
    found: /0/,
  },
  {
    title: "two periods of one key",
    damage: (_, p) => p.periods.push({ ...item(p.periods, 1) }),
    row: "the pack",
    field: "periods[2].key",
    expected: /no other period/,
    found: /2023/,
  },
  {
    title: "a period that ends before it starts",
    damage: (_, p) => (item(p.periods, 1)["start"] = "2024-01-01"),
    row: "the pack",
    field: "periods[1].end",
    expected: /2024-01-01 or later/,
    found: /2023-12-31/,
  },
  {
    title: "a period with one end",
    damage: (_, p) => delete item(p.periods, 1)["start"],
    row: "the pack",
    field: "periods[1].start",
    expected: /both its ends/,
    found: /none/,
  },
  {
    title: "a currency that is no code",
    damage: (_, p) => (p.money = { ...p.money, currency: "yuan" }),
    row: "the pack",
    field: "money.currency",
    expected: /three letters/,
    found: /yuan/,
  },
  {
    title: "a currency that there is not",
    damage: (_, p) => (p.money = { ...p.money, currency: "XYZ" }),
    row: "the pack",
    field: "money.currency",
    expected: /three letters/,
    found: /XYZ/,
  },
  {
    title: "an issuer without a name",
    damage: (_, p) => delete p.issuer["name"],
    row: "the pack",
    field: "issuer.name",
    expected: /name/,
    found: /undefined/,
  },
  {
    title: "a role of a row that there is not",
    damage: (_, p) => (p.roles["grossProfit"] = "income.grossProft"),
    row: "the pack",
    field: "roles.grossProfit",
    expected: /nearest: income\.grossProfit/,
    found: /income\.grossProft/,
  },
  {
    title: "a role that there is not",
    damage: (_, p) => (p.roles["turnover"] = "income.revenue"),
    row: "the pack",
    field: "roles.turnover",
    expected: /never/,
    found: /turnover/,
  },
  {
    title: "a role of a heading",
    damage: (_, p) => (p.roles["adjustments"] = ["income.heading"]),
    row: "the pack",
    field: "roles.adjustments",
    expected: /with figures/,
    found: /the heading income\.heading/,
  },
  {
    title: "a tie to a column that there is not",
    damage: (_, p) => (item(p.ties)["expected"] = { row: "income.revenue", column: "2021" }),
    row: "repeated",
    field: "expected.column",
    expected: /2022/,
    found: /2021/,
  },
  {
    title: "a tie to a row that there is not, deep in its derivation",
    damage: (_, p) =>
      (item(p.ties)["found"] = {
        sum: [{ numerator: { figure: "income.revenue" }, denominator: { figure: "sales" } }],
      }),
    row: "repeated",
    field: "found.sum[0].denominator.row",
    expected: /a row that there is/,
    found: /sales/,
  },
  {
    title: "a derivation that is none, deep in another",
    damage: (_, p) => (item(p.ties)["found"] = { sum: [{ product: [{ figure: 7 }] }] }),
    row: "repeated",
    field: "found.sum[0].product[0].figure",
    expected: /string/,
    found: /7/,
  },
  {
    title: "a doubt about a column that there is not",
    damage: (_, p) => (item(p.doubts)["column"] = "2021"),
    row: "the pack",
    field: "doubts[0].column",
    expected: /2022/,
    found: /2021/,
  },
  {
    title: "a unit whose goodwill has no role",
    damage: (_, p) => (item(p.units)["goodwill"] = { role: "goodwill" }),
    row: "one",
    field: "goodwill.role",
    expected: /revenue/,
    found: /goodwill/,
  },
  {
    title: "key assumptions of a unit that there is not",
    damage: (_, p) => {
      p.disclosures = soundDisclosures();
      item(p.disclosures.keyAssumptions).units = { two: { low: "2022", high: "2023" } };
    },
    row: "the pack",
    field: "disclosures.keyAssumptions[0].units",
    expected: /one/,
    found: /two/,
  },
  {
    title: "key assumptions of a period that there is not",
    damage: (_, p) => {
      p.disclosures = soundDisclosures();
      item(p.disclosures.keyAssumptions).period = "2024";
    },
    row: "the pack",
    field: "disclosures.keyAssumptions[0].period",
    expected: /2023/,
    found: /2024/,
  },
  {
    title: "a disclosure of a status that there is not",
    damage: (_, p) => {
      p.disclosures = soundDisclosures();
      p.disclosures.card.recoverableAmount.status = "perhaps";
    },
    row: "the pack",
    field: "disclosures.card.recoverableAmount.status",
    expected: /announced/,
    found: /perhaps/,
  },
];

describe("A damaged pack", () => {
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
      assert.deepEqual([first.file, first.row, first.field], ["sample.json", expected.row, expected.field]);
      assert.match(first.expected, expected.expected);
      assert.match(first.found, expected.found);
    });
  }

  it("that is no pack at all is refused", () => {
    const [first] = findingsIn("gone");
    assert.deepEqual([first?.file, first?.row, first?.field], ["sample.json", "the pack", "(itself)"]);
  });

  it("has all its findings named at once", () => {
    const fields = findingsAfter((table) => {
      row(table, 1)["figures"] = ["x", "y"];
      row(table, 3)["sumOf"] = ["gone"];
    }).map(({ field }) => field);
    assert.deepEqual(fields, ["figures[0]", "figures[1]", "sumOf"]);
  });

  it("repeats an id of another table: both tables are named", () => {
    const findings = findingsAfter((table, pack) => pack.tables.push({ ...table, id: "again" }));
    assert.deepEqual(
      findings.map(({ row: id, found }) => [id, found]),
      ["income.heading", "income.revenue", "income.costOfSales", "income.grossProfit"].map((id) => [
        id,
        `${id}, also in income`,
      ]),
    );
  });

  it("without a money that anybody has said is sound: what builds it asks", () => {
    assert.deepEqual(
      findingsAfter((_, pack) => {
        pack.money = null;
      }),
      [],
    );
  });
});

describe("The packs that come with the add-in", () => {
  for (const [name, pack] of Object.entries(packs)) {
    it(`are as the schema has it, to the last field: ${name}`, () => {
      assert.deepEqual(checkPack(pack, name), pack);
    });
  }

  it("have the one among them that is built where nobody has opened a document", () => {
    assert.ok(Object.values(packs).includes(builtInPack));
  });
});
