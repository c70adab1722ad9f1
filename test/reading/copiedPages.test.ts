import assert from "node:assert/strict";
import { readDocument } from "../../src/reading/read.ts";
import type { ReadLine } from "../../src/reading/ReadDocument.ts";
import { recogniseFormat } from "../../src/reading/recogniseFormat.ts";
import { cellTexts } from "./readSmallPdf.ts";

const linesOf = async (body: string, head = ""): Promise<readonly ReadLine[]> => {
  const page = `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
  return (await readDocument(new TextEncoder().encode(page), { name: "filing.html" })).pages[0]?.lines ?? [];
};

const textsOf = async (body: string, head = ""): Promise<readonly (readonly string[])[]> =>
  cellTexts(await linesOf(body, head));

const marksOf = async (cell: string): Promise<readonly (string | undefined)[]> => {
  const [line] = await linesOf(`<table><tr><td>Revenue</td><td>${cell}</td></tr></table>`);
  return [line?.cells[1]?.text, line?.cells[1]?.mark];
};

describe("A page that a program has written or copied", () => {
  it("has no text that is struck through: what a revision has taken back", async () => {
    for (const [old, is] of [
      ["<del>8,418</del>", "<ins>2,418</ins>"],
      ["<s>8,418</s>", "2,418"],
      ['<span style="text-decoration:line-through">8,418</span>', "2,418"],
    ])
      assert.deepEqual(await textsOf(`<table><tr><td>Revenue</td><td>${old} ${is}</td></tr></table>`), [
        ["Revenue", "2,418"],
      ]);
  });

  it("has no row that is collapsed, and no text that is there for screen readers alone", async () => {
    const row = (attributes: string, figure: string) => `<tr ${attributes}><td>Revenue</td><td>${figure}</td></tr>`;
    const spoken = (name: string) => `<span class="${name}">negative 12</span><span aria-hidden="true">(12)</span>`;
    assert.deepEqual(
      await textsOf(
        `<table>${row('style="visibility: collapse"', "9")}${row("", spoken("sr-only"))}${row("", spoken("aside"))}</table>`,
        "<style>.aside { position: absolute; clip: rect(0 0 0 0) }</style>",
      ),
      [
        ["Revenue", "(12)"],
        ["Revenue", "(12)"],
      ],
    );
  });

  it("has the caption of a table above it: often nothing else says what it is in, and for which year", async () => {
    const lines = await linesOf(
      "<table><caption>Income statement<br>for the year ended 31 March 2032, £m</caption><tr><td>Revenue</td><td>5</td></tr></table>",
    );
    assert.deepEqual(cellTexts(lines), [
      ["Income statement"],
      ["for the year ended 31 March 2032, £m"],
      ["Revenue", "5"],
    ]);
    assert.deepEqual(
      lines.map(({ table }) => table),
      [undefined, undefined, 0],
    );
  });

  it("takes for a footnote's mark what stands smaller behind a figure, or leads from there to a note of the page", async () => {
    for (const mark of [
      "<small>1</small>",
      "<font size=1>1</font>",
      '<span style="font-size:60%">1</span>',
      '<span style="font-size:6pt">1</span>',
      '<a href="#note1">1</a>',
    ])
      assert.deepEqual(await marksOf(`4,566${mark}`), ["4,566", "1"], mark);
    assert.deepEqual(await marksOf('<span style="font-size:6pt">4,566</span>'), ["4,566", undefined]);
    assert.deepEqual(await marksOf('<a href="#note7">7</a>'), ["7", undefined]);
    assert.deepEqual(await marksOf('<span>4,</span><span style="font-size:7pt">566</span>'), ["4,566", undefined]);
    assert.deepEqual(await marksOf('Level <a href="#level2">2</a>'), ["Level 2", undefined]);
  });

  it("has in a cell what a table of a single cell frames there", async () => {
    const framed = (text: string) => `<td><table><tr><td>${text}</td></tr></table></td>`;
    assert.deepEqual(
      await textsOf(
        `<table><tr>${framed("Revenue")}${framed("5")}</tr><tr><td>Costs</td>${framed("(3)")}</tr></table>`,
      ),
      [
        ["Revenue", "5"],
        ["Costs", "(3)"],
      ],
    );
  });

  it("has a name that covers rows in front of their labels as a heading over them", async () => {
    const lines = await linesOf(
      "<table><tr><td rowspan=2>Continuing operations</td><td>Revenue</td><td>5</td></tr><tr><td>Costs</td><td>(3)</td></tr>" +
        "<tr><td></td><td>Result</td><td>2</td></tr></table>",
    );
    assert.deepEqual(cellTexts(lines), [
      ["Continuing operations"],
      ["Revenue", "5"],
      ["Costs", "(3)"],
      ["Result", "2"],
    ]);
    assert.equal(lines[0]?.cells[0]?.rows, undefined);
  });

  it("puts a minus in a column of its own to the figure behind it, where both stand under one head", async () => {
    const rows = "<tr><td>Revenue</td><td></td><td>5</td></tr><tr><td>Costs</td><td>-</td><td>3</td></tr></table>";
    assert.deepEqual(await textsOf(`<table><tr><td></td><td colspan=2>2031</td></tr>${rows}`), [
      ["2031"],
      ["Revenue", "5"],
      ["Costs", "-3"],
    ]);
    assert.deepEqual(await textsOf(`<table><tr><td></td><td>2031</td><td>2030</td></tr>${rows}`), [
      ["2031", "2030"],
      ["Revenue", "5"],
      ["Costs", "-", "3"],
    ]);
  });

  it("has the rows that the cells of one hold line by line, where all are shown in as many lines", async () => {
    const table = (labels: string, now: string, before: string) =>
      `<table><tr><td>${labels}</td><td>${now}</td><td>${before}</td></tr></table>`;
    assert.deepEqual(await textsOf(table("Revenue<br>Costs<br>Result", "5<br>(3)<br>2", "4<br>–<br>4")), [
      ["Revenue", "5", "4"],
      ["Costs", "(3)", "–"],
      ["Result", "2", "4"],
    ]);
    // A total that nothing names, and a heading: lines that are empty.
    assert.deepEqual(
      await textsOf(table("<p>&nbsp;</p><p>Debts</p><p>Loans</p>", "<p>9</p><p>&nbsp;</p><p>4</p>", "8<br><br>3")),
      [["9", "8"], ["Debts"], ["Loans", "4", "3"]],
    );
    assert.deepEqual(await textsOf(table("Revenue and<br>other income", "5", "4")), [
      ["Revenue and\nother income", "5", "4"],
    ]);
    assert.deepEqual(await textsOf(table("Revenue<br>Costs<br>Result", "5<br>(3)", "4<br>4")), [
      ["Revenue\nCosts\nResult", "5\n(3)", "4\n4"],
    ]);
  });

  it("has the sign of a sheet's own value where its format shows red in its place", async () => {
    for (const value of ['x:num="-24"', 'sdval="-24"', `data-sheets-value='{"1":3,"3":-24}'`])
      assert.deepEqual(await textsOf(`<table><tr><td>Interest</td><td ${value}>24</td></tr></table>`), [
        ["Interest", "-24"],
      ]);
    assert.deepEqual(
      await textsOf(
        '<table><tr><td>Tax</td><td x:num="-24">(24)</td><td x:num="-0.2"><font color=red>0</font></td></tr></table>',
      ),
      [["Tax", "(24)", "0"]],
    );
  });

  it("says which figures are red without a sign", async () => {
    const [line] = await linesOf(
      '<table><tr><td>Interest</td><td><font color="red">24</font></td><td style="color:#FF0000">(38)</td><td style="color: black">5</td></tr></table>',
    );
    assert.deepEqual(
      line?.cells.map(({ text, red }) => [text, red ?? false]),
      [
        ["Interest", false],
        ["24", true],
        ["(38)", false],
        ["5", false],
      ],
    );
  });

  it("has the signs that its style sheet puts before and behind figures", async () => {
    const style = (before: string, after: string) =>
      `<style>.neg::before { content: "${before}" } td.neg:after { content: '${after}' } .tip::after { content: "see note" }</style>`;
    const row = '<table><tr><td>Costs</td><td class="neg">38</td><td class="tip">5</td></tr></table>';
    assert.deepEqual(await textsOf(row, style("(", ")")), [["Costs", "(38)", "5"]]);
    assert.deepEqual(await textsOf(row, style("-", "")), [["Costs", "-38", "5"]]);
  });

  it("has no column that its table hides, and no letters too small to be seen", async () => {
    assert.deepEqual(
      await textsOf(
        '<table><colgroup><col><col style="visibility: collapse"><col></colgroup><tr><td>Costs</td><td>99</td><td>38<span style="font-size:1px">.7</span></td></tr>' +
          '<tr><td colspan=2>Profit</td><td style="font-size:0"><span style="font-size:9pt">5</span> 4</td></tr></table>',
      ),
      [
        ["Costs", "38"],
        ["Profit", "5"],
      ],
    );
  });

  it("has the panels that wait for their tabs", async () => {
    assert.deepEqual(
      await textsOf('<div role="tabpanel" hidden><p>Balance sheet</p></div><div hidden><p>Menu</p></div>'),
      [["Balance sheet"]],
    );
  });

  it("is a page though it begins in its middle, as what is copied does", () => {
    const format = (text: string) => recogniseFormat(new TextEncoder().encode(text), { name: "pasted" });
    assert.equal(
      format('<meta charset="utf-8"><b id="docs"><h2>Balance sheet</h2><table><tr><td>Cash</td></tr></table></b>'),
      "html",
    );
    assert.equal(format("<google-sheets-html-origin><table><tr><td>Cash</td></tr></table>"), "html");
    assert.equal(format("<p>Balance sheet</p>\n\n| Cash | 5 |\n|---|---|\n| Debts | 3 |\n"), "markdown");
  });
});
