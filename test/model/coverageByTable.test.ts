import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import type { Pack } from "../../src/filing/Pack.ts";
import { cellAddress } from "../../src/formula/addresses.ts";
import type { CellPlan, WorkbookPlan } from "../../src/plan/plan.ts";
import { calculate } from "../../src/xlsx/calculate.ts";
import { planWorkbook } from "../../src/model/planWorkbook.ts";
import { packFromText } from "../support/openedPack.ts";

/** Two sums hold in the statement; the note's rows add up to nothing, and one figure of it cannot be read. */
const document = [
  "# Consolidated income statement",
  "For the year ended 31 December 2014",
  "",
  "| | 2014 £'000 | 2013 £'000 |",
  "|---|---:|---:|",
  "| Revenue | 5,210 | 4,830 |",
  "| Cost of sales | (3,127) | (2,954) |",
  "| Gross profit | 2,083 | 1,876 |",
  "| Administrative expenses | (1,048) | (988) |",
  "| Profit for the year | 1,035 | 888 |",
  "",
  "# 7. Employees",
  "",
  "| | 2014 £'000 | 2013 £'000 |",
  "|---|---:|---:|",
  "| Wages | 411 | 398 |",
  "| Pensions | 6?3 | 59 |",
].join("\n");

const checksOf = (pack: Pack) => {
  const sheet = planWorkbook(pack).sheets.find(({ id }) => id === "checks");
  assert.ok(sheet);
  return sheet;
};

const textOf = ({ content }: CellPlan): string =>
  content.kind === "text" ? content.text : content.kind === "number" ? content.value : "";

const lineOf = (cells: readonly CellPlan[], row: number): readonly string[] =>
  cells.filter((cell) => cell.row === row).map(textOf);

describe("What bears the figures out, on the sheet of checks", () => {
  it("says table by table how many are borne out, how many by nothing, and how many in doubt", async () => {
    const pack = await packFromText(document, "coverage.md");
    const { cells, print } = checksOf({
      ...pack,
      money: { currency: "GBP", scale: 1000, printed: "£'000", symbol: "£" },
    });
    const heading = cells.find((cell) => textOf(cell) === "What bears the figures out, by table");
    assert.ok(heading);
    const [heads = [], statement = [], note = []] = [1, 2, 3].map((below) => lineOf(cells, heading.row + below));
    assert.deepEqual(heads.slice(-5), ["Table", "Figures", "Borne out", "By nothing", "In doubt"]);
    assert.deepEqual(statement.slice(1, 5), ["10", "10", "0", "0"]);
    assert.match(note[0] ?? "", /Employees/);
    assert.deepEqual(note.slice(1, 5), ["4", "0", "3", "1"]);
    assert.match(note[5] ?? "", /^Nothing else bears it out\./);
    assert.ok((print?.rows ?? 0) > heading.row + 3, "it goes on paper, as the list of checks does not");
  });

  it("is not there for an announcement whose every figure somebody looked at", () => {
    assert.ok(!checksOf(builtInPack).cells.some((cell) => textOf(cell) === "What bears the figures out, by table"));
  });
});

describe("What is in doubt, on the sheet of checks", () => {
  const read = async (text: string): Promise<Pack> => ({
    ...(await packFromText(text, "doubts.md")),
    money: { currency: "GBP", scale: 1000, printed: "£'000", symbol: "£" },
  });
  const coverOf = (pack: Pack): readonly string[] =>
    (planWorkbook(pack).sheets.find(({ id }) => id === "cover")?.cells ?? []).map(textOf);

  it("is said with its place and its reason, and counted on the cover beside the master check", async () => {
    const pack = await read(document);
    const { cells, print } = checksOf(pack);
    const heading = cells.find((cell) => textOf(cell) === "What is in doubt, as the document was read");
    assert.ok(heading);
    const said = pack.doubts.map((_, below) => lineOf(cells, heading.row + 1 + below).join(" "));
    assert.ok(
      said.some((line) => /^7\. Employees, Pensions, 2014 £'000: Printed "6\?3", which is no figure\.$/u.test(line)),
      said.join("\n"),
    );
    assert.ok((print?.rows ?? 0) > heading.row + pack.doubts.length, "it goes on paper");
    const count = String(pack.doubts.length);
    assert.ok(coverOf(pack).includes(`${count} open, of how the document was read: Checks says why`));
  });

  it("is said by the master check, too, wherever it stands, and then nothing of it is green", async () => {
    const looksOf = ({ sheets }: WorkbookPlan): readonly string[] =>
      sheets
        .filter(({ id }) => ["cover", "summary"].includes(id))
        .flatMap(({ conditionalFormats }) => conditionalFormats.map(({ look }) => look));
    const sentenceOf = async (plan: WorkbookPlan): Promise<unknown> => {
      const { row, column } = plan.names.find(({ name }) => name === "Checks_Master")?.area ?? { row: -1, column: -1 };
      return (await calculate(plan)).get("checks")?.get(cellAddress({ row, column }));
    };
    const pack = await read(document);
    const doubted = planWorkbook(pack);
    const count = pack.doubts.length;
    assert.equal(doubted.doubts, count);
    assert.match(String(await sentenceOf(doubted)), new RegExp(`; ${count} doubts? open$`, "u"));
    assert.deepEqual([...new Set(looksOf(doubted))].sort(), ["break", "explained"]);
    const settled = planWorkbook({ ...pack, doubts: [] });
    assert.doesNotMatch(String(await sentenceOf(settled)), /doubt/u);
    assert.deepEqual([...new Set(looksOf(settled))].sort(), ["break", "fine"]);
  });

  it("is not there where nothing is", async () => {
    const pack = await read(document.replace("6?3", "63"));
    const settled = { ...pack, doubts: [] };
    assert.ok(!checksOf(settled).cells.some((cell) => textOf(cell) === "What is in doubt, as the document was read"));
    assert.ok(!coverOf(settled).includes("Doubts"));
  });
});
