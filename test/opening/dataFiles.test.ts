import assert from "node:assert/strict";
import { columnsOfTable, openedPack, packFromText, rowsOfTable } from "../support/openedPack.ts";

const labels = [
  "Revenue",
  "Cost of sales",
  "Gross profit",
  "Profit before tax",
  "Income tax expense",
  "Profit for the year",
];
const years = ["2022-12-31", "2021-12-31"] as const;
const figures = [
  [900, -500, 400, 400, -80, 320],
  [800, -450, 350, 350, -70, 280],
] as const;
const read = ["Revenue | 800 | 900", "Cost of sales | -450 | -500"];

describe("A data file with a figure a row", () => {
  const row = (at: number, of: number) =>
    `"Sample plc",Income statement,${years[at] ?? ""},${labels[of] ?? ""},${figures[at]?.[of] ?? ""},USD thousands`;
  const rows = years.flatMap((_, at) => labels.map((_label, of) => row(at, of)));
  const head = "issuer,statement,period,item,value,unit";

  it("is read as the statements that its rows name, each figure under its period, in their unit", async () => {
    const pack = await packFromText([head, ...rows].join("\n"), "facts.csv");
    assert.deepEqual(
      pack.tables.map(({ kind, title }) => [kind, title]),
      [["income statement", "Income statement"]],
    );
    assert.deepEqual(columnsOfTable(pack, "income"), ["2021: 2021", "2022: 2022"]);
    assert.deepEqual(rowsOfTable(pack, "income").slice(0, 2), read);
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["USD", 1000]);
    const [revenue] = pack.tables[0]?.rows[0]?.figures ?? [];
    assert.deepEqual(typeof revenue === "object" ? revenue?.place : undefined, { line: 8 });
  });

  it("is no statement where it tells a figure twice, or is about several issuers", async () => {
    for (const last of [row(0, 0), row(0, 0).replace("Sample", "Other")])
      await assert.rejects(packFromText([head, ...rows, last].join("\n"), "facts.csv"), /neither a statement/u);
  });
});

describe("A data file with a period a row", () => {
  it("is read as a statement with its items below each other, in the currency that its rows name", async () => {
    const lines = years.map((year, at) =>
      ["SMPL", "7", "USD", year.slice(0, 4), "FY", year, ...(figures[at] ?? [])].join(";"),
    );
    const head = ["Ticker", "Sample Id", "Currency", "Fiscal Year", "Fiscal Period", "Report Date", ...labels].join(
      ";",
    );
    const pack = await packFromText([head, ...lines].join("\n"), "income.csv");
    assert.deepEqual(rowsOfTable(pack, "income").slice(0, 2), read);
    assert.equal(rowsOfTable(pack, "income").length, labels.length);
    assert.deepEqual(
      pack.periods.map(({ end, months }) => [end, months]),
      [
        ["2021-12-31", 12],
        ["2022-12-31", 12],
      ],
    );
    assert.equal(pack.money?.currency, "USD");
  });

  it("is no statement where several rows have one period", async () => {
    const lines = ["A", "B"].map((ticker) => [ticker, years[0], ...figures[0]].join(","));
    await assert.rejects(
      packFromText([["Ticker", "Date", ...labels].join(","), ...lines].join("\n"), "two.csv"),
      /neither a statement/u,
    );
  });
});

describe("A data file in an encoding of its own", () => {
  it("is read with tabs and quotes in UTF-16, as Excel saves text", async () => {
    const rows = labels.map((label, of) => `${label}\t"${figures[0][of]?.toFixed(0) ?? ""}"\t${figures[1][of] ?? ""}`);
    const text = ["Income statement (in thousands of US dollars)", "Year ended 31 December\t2022\t2021", ...rows].join(
      "\r\n",
    );
    const bytes = new Uint8Array(Buffer.from(`\ufeff${text}\r\n`, "utf16le"));
    const pack = await openedPack(bytes, "income.csv");
    assert.deepEqual(rowsOfTable(pack, "income").slice(0, 2), read);
  });
});

describe("The figures of a data file", () => {
  const opened = (rows: readonly string[], parted = ";") =>
    packFromText(["Income statement", ["EUR billion", "2022", "2021"].join(parted), ...rows].join("\n"), "income.csv");

  it("have commas before their decimals where a zero stands in front of three of them", async () => {
    const pack = await opened([
      "Revenue;9,250;8,750",
      "Cost of sales;-8,750;-8,300",
      "Gross profit;0,500;0,450",
      "Income tax expense;-0,100;-0,090",
      "Profit for the year;0,400;0,360",
    ]);
    assert.deepEqual(rowsOfTable(pack, "income").slice(0, 3), [
      "Revenue | 8.750 | 9.250",
      "Cost of sales | -8.300 | -8.750",
      "Gross profit | 0.450 | 0.500",
    ]);
  });

  it("stand under their own columns though a comma stands in a label without quotes", async () => {
    const pack = await opened(["Revenue,900,800", "Other income, net,50,40", "Gross profit,950,840"], ",");
    assert.deepEqual(rowsOfTable(pack, "income")[1], "Other income, net | 40 | 50");
  });

  it("are asked for where a sheet shortened them to a power of ten", async () => {
    const pack = await opened([
      "Revenue;9.25E+09;8.75E+09",
      "Cost of sales;-5E+09;-4E+09",
      "Gross profit;4.25E+09;4.75E+09",
    ]);
    assert.deepEqual(
      pack.doubts?.filter(({ row }) => row === "income.revenue").map(({ reason }) => reason),
      ['Printed "8.75E+09", which is no figure.', 'Printed "9.25E+09", which is no figure.'],
    );
  });
});
