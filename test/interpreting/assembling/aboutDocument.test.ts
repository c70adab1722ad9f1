import assert from "node:assert/strict";
import { aboutDocument } from "../../../src/interpreting/assembling/aboutDocument.ts";
import { readDocument } from "../../../src/reading/read.ts";
import { packFromText } from "../../support/openedPack.ts";
import { smallResult, statement } from "../../support/printedStatement.ts";

const text = statement(
  "Income statement",
  ["For the year ended 31 December 2014"],
  "2014 | 2013",
  smallResult("£'000 "),
);
const titleOf = async (name: string): Promise<string> => (await packFromText(text, name)).document.title;

describe("What a document is called that prints no title", () => {
  it("is the file's name where a person wrote that in words, and else what the document is", async () => {
    assert.equal(await titleOf("Accounts of Meadow 2014.md"), "Accounts of Meadow 2014");
    assert.equal(await titleOf("mdw-0042-ar2014-fs.md"), "Financial statements");
  });

  it("is the form's name where the filing's own data say which form it is", () => {
    const cells = (...texts: readonly string[]) => ({ cells: texts.map((each) => ({ text: each })) });
    const lines = [cells("Cover"), cells("Document Type", "10-Q"), cells("Entity Registrant Name", "Meadow Inc.")];
    const document = { format: "xlsx", pages: [{ lines, furniture: [] }], facts: [] };
    const { document: said } = aboutDocument(document as never, { name: "Financial_Report.xlsx" });
    assert.deepEqual([said.title, said.kind], ["Form 10-Q", "10-Q"]);
  });
});

const aboutSheet = async (lines: readonly string[]) => {
  const read = await readDocument(new TextEncoder().encode(lines.join("\n")), { name: "accounts.csv" });
  return aboutDocument(read, { name: "accounts.csv" });
};

describe("Whose document it is that names no company", () => {
  const issuerOf = async (lines: readonly string[]): Promise<string> => (await aboutSheet(lines)).issuer.name;

  it("is told by its file's name: rows, statements, units and days are no company's, in whatever language", async () => {
    const rows = ["Cost of sales;(50);(45)", "Gross profit;50;45", "Tax;(10);(9)", "Profit for the year;40;36"];
    const named = [
      ["Umsatzerlöse;2031;2030", "Umsatzerlöse;100;90", "Herstellungskosten;(50);(45)", "Bruttoergebnis;50;45"],
      ["Konzernumsatzerlöse;100;90", "in TEUR;2031;2030", "Ertragsteuern;(10);(9)", "Bruttoergebnis;50;45"],
      ["LOANS TO HOLDING COMPANY;2031;2030", "LOANS TO HOLDING COMPANY;100;90", ...rows],
      ["PROFIT ATTRIBUTABLE TO OWNERS OF THE COMPANY;2031;2030", ...rows],
      ["BALANCE SHEET OF THE COMPANY;2031;2030", ...rows],
    ];
    for (const lines of named) assert.equal(await issuerOf(lines), "accounts", lines[0]);
  });

  it("is the company's where a line names one", async () => {
    const rows = ["2031;2030", "Revenue;100;90", "Costs;(50);(45)", "Profit for the year;50;45"];
    assert.equal(await issuerOf(["Wiesenhof SE;;", ...rows]), "Wiesenhof SE");
    assert.equal(await issuerOf(["Interest Rate Holdings plc;;", ...rows]), "Interest Rate Holdings plc");
  });

  it("is the public limited company's on a line of its own, a bank's too", async () => {
    const rows = ["Interest income;50;45", "Profit before tax;40;36"];
    assert.equal(await issuerOf(["Meadow Savings Bank plc", "Annual results", ...rows]), "Meadow Savings Bank plc");
    assert.equal(await issuerOf(["Meadow Foods p.l.c.", "Annual results", ...rows]), "Meadow Foods p.l.c.");
  });
});

describe("The language of a document", () => {
  const languageOf = async (lines: readonly string[]): Promise<string> => (await aboutSheet(lines)).document.language;

  it("is told by few names of rows, where there are few rows", async () => {
    const rows = [";2031;2030", "Umsatzerlöse;100;90", "Ertragsteuern;(10);(9)", "Sonderposten;90;81"];
    assert.equal(await languageOf(rows), "de");
  });

  it("is told by its small words where no row has a name that is known", async () => {
    const rows = [
      "Rapport om året som gick och utsikterna för nästa;;",
      ";2031;2030",
      "Skogsbruk;100;90",
      "Sågverk och kraft;50;45",
      "Summa av rörelsen;150;135",
    ];
    assert.equal(await languageOf(rows), "sv");
    assert.equal(await languageOf([";2031;2030", "Timber;100;90", "Power;50;45", "Total;150;135"]), "en");
  });
});
