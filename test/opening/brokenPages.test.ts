import assert from "node:assert/strict";
import { packFromText, rowsOfTable } from "../support/openedPack.ts";

const heads = (first: number, second: number): string => `| | ${String(first)} | ${String(second)} |\n|---|---|---|`;
const title = "# Consolidated statement of financial position";
const day = "as at 31 December 2014 (US$ in thousands)";
const assets = [
  "Plant | 12,603 | 11,402",
  "Goodwill | 4,017 | 4,017",
  "Inventories | 3,118 | 2,904",
  "Cash | 2,741 | 1,963",
  "Total assets | 22,479 | 20,286",
];
const claims = [
  "Share capital | 5,000 | 5,000",
  "Retained earnings | 9,312 | 7,954",
  "Total equity | 14,312 | 12,954",
  "Payables | 8,167 | 7,332",
  "Total equity and liabilities | 22,479 | 20,286",
];
const rows = (texts: readonly string[]): string => texts.map((text) => `| ${text} |`).join("\n");
const turned = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => {
    const [label = "", first = "", second = ""] = text.split(" | ");
    return [label, second, first].join(" | ");
  });
const inTwo = (second: string): string =>
  [title, day, "", heads(2014, 2013), rows(assets), "", `${title} (continued)`, day, "", second].join("\n");
const whole = [...turned(assets), ...turned(claims)];

describe("A statement of financial position that goes on under heads in another order", () => {
  it("is one, each figure under its own head", async () => {
    const pack = await packFromText(inTwo(`${heads(2013, 2014)}\n${rows(turned(claims))}`), "order.md");
    assert.deepEqual(rowsOfTable(pack, "position"), whole);
    assert.deepEqual(pack.doubts, []);
  });

  it("is doubted in both columns where the heads alone are exchanged: its sides do not come to the same", async () => {
    const pack = await packFromText(inTwo(`${heads(2013, 2014)}\n${rows(claims)}`), "exchanged.md");
    assert.equal(rowsOfTable(pack, "position")[6], "Retained earnings | 9,312 | 7,954");
    assert.deepEqual(
      pack.doubts.map(({ row, column }) => [row, column]),
      [
        ["position.totalEquityAndLiabilities", "2013"],
        ["position.totalEquityAndLiabilities", "2014"],
      ],
    );
  });
});

describe("A statement of financial position of which a page is missing", () => {
  for (const [name, half] of [
    ["totalAssets", assets],
    ["totalEquityAndLiabilities", claims],
  ] as const)
    it(`is doubted at the total that nothing comes to: ${name}`, async () => {
      const pack = await packFromText([title, day, "", heads(2014, 2013), rows(half)].join("\n"), "half.md");
      assert.deepEqual(
        pack.doubts.map(({ row, column }) => [row, column]),
        [[`position.${name}`, undefined]],
      );
    });

  it("is whole with its pages the other way round", async () => {
    const text = [title, day, "", heads(2014, 2013), rows(claims), "", title, heads(2014, 2013), rows(assets)];
    const pack = await packFromText(text.join("\n"), "turned.md");
    assert.deepEqual(rowsOfTable(pack, "position"), [...turned(claims), ...turned(assets)]);
    assert.deepEqual(pack.doubts, []);
  });
});

describe("An amount that is broken behind a comma", () => {
  it("is one where its parts stand in one cell", async () => {
    const table = rows([...assets, ...claims])
      .replace("3,118", "3,<br>118")
      .replace(/^\| (.*) \|$/gmu, "<tr><td>$1</td></tr>")
      .replaceAll(" | ", "</td><td>");
    const text = `<html><body><h1>Consolidated statement of financial position</h1><p>${day}</p><table><tr><td></td><td>2014</td><td>2013</td></tr>${table}</table></body></html>`;
    const pack = await packFromText(text, "broken.html");
    assert.deepEqual(rowsOfTable(pack, "position"), whole);
    assert.deepEqual(pack.doubts, []);
  });

  it("is one where its parts stand in two lines of their own", async () => {
    const values = [...assets, ...claims].join("\n").replaceAll(" | ", "\n").replace("3,118", "3,\n118");
    const text = ["Consolidated statement of financial position", day, "2014", "2013", values].join("\n");
    const pack = await packFromText(text, "broken.txt");
    assert.deepEqual(rowsOfTable(pack, "position"), whole);
    assert.deepEqual(pack.doubts, []);
  });
});
