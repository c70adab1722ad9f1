import assert from "node:assert/strict";
import { pageRims } from "../../src/reading/text/pageRims.ts";
import { readText } from "../../src/reading/text/readText.ts";

const page = (number: number, ...lines: readonly string[]): readonly string[] => [
  "Notes to the financial statements",
  ...lines,
  `Example Limited Annual Report ${number}`,
];
const rims = (pages: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  pageRims(pages).map((each) => each.rims.map(({ text }) => text));

describe("The heads and feet of pages in a text", () => {
  it("are what recurs at their rims but for a number", () => {
    const rows = [1, 2, 3, 4].map((each) => `Item ${"abcd"[each - 1] ?? ""} 1,50${each}`);
    const pages = [8, 9, 10, 11].map((each) => page(each, ...rows, "", "Total 6,010"));
    assert.deepEqual(rims(pages), [
      ["Notes to the financial statements", "Example Limited Annual Report 8"],
      ["Notes to the financial statements", "Example Limited Annual Report 9"],
      ["Notes to the financial statements", "Example Limited Annual Report 10"],
      ["Notes to the financial statements", "Example Limited Annual Report 11"],
    ]);
    assert.deepEqual(pageRims(pages)[0]?.lines, ["", ...rows, "", "Total 6,010", ""]);
  });

  it("are numbers alone that count the pages, and no others", () => {
    const pages = [12, 13, 14, 15].map((each) => [
      "Revenue 1,200",
      "Costs 900",
      "Net of it",
      "300",
      "Tax",
      "40",
      String(each),
    ]);
    assert.deepEqual(rims([...pages, ["Tax", "17"]]), [["12"], ["13"], ["14"], ["15"], []]);
  });

  it("are no days, no units, no titles that go on, and nothing that is on a page or two", () => {
    const pages = [1, 2, 3, 4].map((each) => [
      "For the year ended 31 December 2025",
      "Balance sheet (continued)",
      "£000 £000",
      "二零二五年 二零二四年",
      `Other things ${"abcd"[each - 1] ?? ""} 5`,
    ]);
    assert.deepEqual(rims(pages), [[], [], [], []]);
    assert.deepEqual(
      rims([
        ["Chairman's statement", "We grew."],
        ["Chairman's statement", "We grew again."],
      ]),
      [[], []],
    );
  });

  it("are the report's name and a number that rises, where no page is marked", () => {
    const text = [
      "Revenue 900 800",
      "Annual Report 2025 91",
      "Costs 500 450",
      "Annual Report 2025 92",
      "Profit 400 350",
    ];
    assert.deepEqual(rims([text]), [["Annual Report 2025 91", "Annual Report 2025 92"]]);
    assert.deepEqual(rims([["See the annual report 12", "and the annual report 11"]]), [[]]);
  });

  it("stand apart from a page's lines, at their places", () => {
    const text = [8, 9, 10].map((each) => page(each, "Revenue   1,200   900").join("\n")).join("\f");
    const [, second] = readText(text, "report.txt");
    assert.deepEqual(
      [second?.lines, second?.furniture].map((lines) => lines?.map(({ cells }) => cells.map(({ text: cell }) => cell))),
      [[["Revenue", "1,200", "900"]], [["Notes to the financial statements"], ["Example Limited Annual Report 9"]]],
    );
    assert.deepEqual(second?.furniture[1]?.cells[0]?.place, { line: 5, column: 1 });
  });
});
