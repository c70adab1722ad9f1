import assert from "node:assert/strict";
import { readDocument } from "../../src/reading/read.ts";
import type { ReadLine } from "../../src/reading/ReadDocument.ts";
import { cellTexts } from "./readSmallPdf.ts";

const linesOf = async (body: string, head = ""): Promise<readonly ReadLine[]> => {
  const page = `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
  return (await readDocument(new TextEncoder().encode(page), { name: "filing.html" })).pages[0]?.lines ?? [];
};

const spans = (line: ReadLine | undefined) => line?.cells.map(({ text, left, right }) => [text, left, right]);

describe("A web page", () => {
  it("has a line for each block of text, headings with their rank", async () => {
    const lines = await linesOf(
      "<h2>Income <b>statement</b></h2><p>for the year ended<br>31 March 2025</p><div>HK$&#8217;000</div>",
    );
    assert.deepEqual(cellTexts(lines), [["Income statement"], ["for the year ended"], ["31 March 2025"], ["HK$'000"]]);
    assert.deepEqual([lines[0]?.heading, lines[1]?.heading, lines[0]?.bold], [2, undefined, true]);
    assert.deepEqual(
      lines.map(({ cells }) => cells[0]?.place),
      [1, 2, 3, 4].map((line) => ({ line })),
    );
  });

  it("has the columns of its tables, spans over columns and rows resolved", async () => {
    const lines = await linesOf(
      "<table><thead><tr><th rowspan=2>Item</th><th colspan=2>2024</th></tr><tr><th>Group</th><th>Company</th></tr></thead>" +
        "<tr><td>Revenue</td><td>12</td><td>7</td></tr></table>",
    );
    assert.deepEqual(spans(lines[0]), [
      ["Item", 0, 1],
      ["2024", 1, 3],
    ]);
    assert.deepEqual(spans(lines[1]), [
      ["Group", 1, 2],
      ["Company", 2, 3],
    ]);
    assert.deepEqual(spans(lines[2]), [
      ["Revenue", 0, 1],
      ["12", 1, 2],
      ["7", 2, 3],
    ]);
    assert.deepEqual(
      lines.map(({ head }) => head ?? false),
      [true, true, false],
    );
    assert.equal(lines[0]?.cells[0]?.rows, 2);
    assert.deepEqual(lines[2]?.cells[1]?.place, { table: 0, row: 3 });
  });

  it("has the rows of a table whose last row holds the table of its notes, their numbers as marks", async () => {
    const row = (label: string, one: string, note: string, two: string) =>
      `<tr><td>${label}</td><td>${one}</td><td><sup>${note}</sup></td><td>${two}</td></tr>`;
    const lines = await linesOf(
      `<table><tr><th>Income</th><th colspan=2>2019</th><th>2018</th></tr>${row("Revenue", "900", "[1]", "800")}` +
        `${row("Costs", "(500)", "[1],[2]", "(450)")}${row("Profit", "400", "", "350")}` +
        "<tr><td colspan=4><table><tr><td>[1]</td><td>As adjusted.</td></tr></table></td></tr></table>",
    );
    assert.deepEqual(cellTexts(lines), [
      ["Income", "2019", "2018"],
      ["Revenue", "900", "800"],
      ["Costs", "(500)", "(450)"],
      ["Profit", "400", "350"],
      ["[1]", "As adjusted."],
    ]);
    assert.deepEqual([lines[1]?.cells[1]?.mark, lines[2]?.cells[1]?.mark], ["1", "1,2"]);
    assert.deepEqual(spans(lines[1])?.[1], ["900", 1, 3]);
    assert.equal(new Set(lines.map(({ table }) => table)).size, 2);
  });

  it("joins what a column spreads over cells: currency, figure and bracket", async () => {
    const lines = await linesOf(
      '<table><tr><td colspan="3">Net income</td><td>$</td><td>3,219&#160;</td><td></td><td>$</td><td>(44</td><td>)%</td></tr>' +
        '<tr><td colspan="3">Other</td><td colspan="2">(107</td><td>)</td><td colspan="2">—</td><td>%</td></tr>' +
        '<tr><td colspan="3">Nothing</td><td colspan="2">—</td><td></td><td colspan="2">(6</td><td>)</td></tr></table>',
    );
    assert.deepEqual(spans(lines[0]), [
      ["Net income", 0, 3],
      ["$3,219", 3, 5],
      ["$(44)%", 6, 9],
    ]);
    assert.deepEqual(spans(lines[1]), [
      ["Other", 0, 3],
      ["(107)", 3, 6],
      ["—%", 6, 9],
    ]);
    assert.deepEqual(spans(lines[2]), [
      ["Nothing", 0, 3],
      ["—", 3, 5],
      ["(6)", 6, 9],
    ]);
  });

  it("joins the bracket behind pence to them", async () => {
    const lines = await linesOf(
      "<table><tr><td>Loss per share</td><td>(17.6p</td><td>)</td><td>2.4p</td><td></td></tr></table>",
    );
    assert.deepEqual(cellTexts(lines), [["Loss per share", "(17.6p)", "2.4p"]]);
  });

  it("leaves a nil with its currency in its own column", async () => {
    const lines = await linesOf(
      "<table><tr><td>Funds</td><td>$—</td><td>2,010</td></tr><tr><td>Bonds</td><td>$–</td><td>116</td></tr></table>",
    );
    assert.deepEqual(cellTexts(lines), [
      ["Funds", "$—", "2,010"],
      ["Bonds", "$–", "116"],
    ]);
  });

  it("counts tables of one row each as one, and tells their columns by widths in percent", async () => {
    const rowOf = (label: string, figure: string, width: number) =>
      `<table><colgroup><col width="${100 - width}%"><col width="${width}%"></colgroup><tr><td>${label}</td><td>${figure}</td></tr></table>`;
    const lines = await linesOf(
      `${rowOf("Revenue", "12", 20)}<br/>${rowOf("Cost", "(7)", 21)}<p>Notes</p>${rowOf("Tax", "1", 20)}`,
    );
    assert.deepEqual(
      lines.map(({ table, measure }) => [table, measure]),
      [
        [0, "percent"],
        [0, "percent"],
        [undefined, "characters"],
        [1, "percent"],
      ],
    );
    assert.deepEqual(spans(lines[1]), [
      ["Cost", 0, 79],
      ["(7)", 79, 100],
    ]);
    assert.deepEqual(lines[1]?.cells[0]?.place, { table: 0, row: 2 });
  });

  it("counts tables of one row each as one where their cells alone say how wide they are", async () => {
    const rowOf = (label: string, figure: string, width: number) =>
      `<table><tr><td style="width:${100 - width}%;text-align:left">${label}</td><td width="${width}%" style="text-align:right">${figure}</td></tr></table>`;
    const rows = ["Revenue", "Cost", "Rent", "Wages"].map((label, index) => rowOf(label, "12", 20 + index));
    const lines = await linesOf(`${rows.join("")}${rowOf("Tax", "(7)", 20)}`);
    assert.deepEqual([...new Set(lines.map(({ table, measure }) => `${table} ${measure}`))], ["0 percent"]);
    // Words end where they end, not where their cell does, and so do figures begin.
    assert.ok(lines.every(({ cells: [label, figure] }) => (label?.right ?? 0) < 10 && (figure?.left ?? 0) > 90));
    const few = await linesOf(rows.join(""));
    assert.deepEqual(
      few.map(({ table, measure }) => `${table} ${measure}`),
      ["0 columns", "1 columns", "2 columns", "3 columns"],
    );
  });

  it("takes footnote marks off by their tag or their style", async () => {
    const lines = await linesOf(
      '<table><tr><td>Debt<sup>(2)</sup></td><td>2021<span style="position:relative;top:-3.5pt">1</span></td><td>30<sup>th</sup></td></tr></table>',
    );
    assert.deepEqual(
      lines[0]?.cells.map(({ text, mark }) => [text, mark]),
      [
        ["Debt", "2"],
        ["2021", "1"],
        ["30th", undefined],
      ],
    );
  });

  it("says what is bold and how far it is set in, by styles and style sheets", async () => {
    const lines = await linesOf(
      '<table><tr><td class="t">Total</td><td style="font-weight:700">5</td></tr><tr><td style="padding-left:18pt">of which</td><td>2</td></tr><tr><td>&nbsp;&nbsp;Rent</td><td>1</td></tr></table>',
      "<style>.t { font-weight: bold }</style>",
    );
    assert.deepEqual(
      lines.map(({ bold, indent }) => [bold ?? false, indent ?? 0]),
      [
        [true, 0],
        [false, 18],
        [false, 6],
      ],
    );
  });

  it("obeys rules for several classes at once, and none for one class within another", async () => {
    const lines = await linesOf(
      '<p class="a">one</p><p class="b">two</p><p class="c">three</p>',
      "<style>.a, p.b { font-weight: bold } .x .c, .x.c { display: none }</style>",
    );
    assert.deepEqual(
      lines.map(({ cells, bold }) => [cells[0]?.text, bold ?? false]),
      [
        ["one", true],
        ["two", true],
        ["three", false],
      ],
    );
  });

  it("leaves out what is not shown", async () => {
    const lines = await linesOf(
      '<script>var a = 1;</script><p style="display:none">hidden</p><table><tr style="display: none"><td>gone</td></tr><tr><td>shown</td></tr></table><p>text</p>',
    );
    assert.deepEqual(cellTexts(lines), [["shown"], ["text"]]);
  });

  it("leaves out cells that its style sheet hides by their place in a row", async () => {
    const rows =
      "<tr><td>Revenue</td><td>5</td><td>9</td><td>4</td></tr><tr><td>Costs</td><td>3</td><td>8</td><td>2</td></tr>";
    const shown = async (selector: string, attributes = ""): Promise<readonly (readonly string[])[]> =>
      cellTexts(await linesOf(`<table ${attributes}>${rows}</table>`, `<style>${selector} { display: none }</style>`));
    const without = [
      ["Revenue", "5", "4"],
      ["Costs", "3", "2"],
    ];
    assert.deepEqual(await shown("td:nth-child(3)"), without);
    assert.deepEqual(await shown("table > tbody > tr > td:nth-of-type(3), th:nth-child(3)"), without);
    assert.deepEqual(await shown("td:nth-last-child(2)"), without);
    assert.deepEqual(await shown(".figures td:nth-child(3)", 'class="wide figures"'), without);
    assert.deepEqual((await shown("td:last-child"))[0], ["Revenue", "5", "9"]);
    for (const other of ["td:nth-child(odd)", ".other td:nth-child(3)", "#menu li:nth-child(3)", "th:nth-child(3)"])
      assert.deepEqual((await shown(other))[0], ["Revenue", "5", "9", "4"], other);
  });

  it("leaves out what stands beside a figure for screen readers alone, far off the page or transparent", async () => {
    const lines = await linesOf(
      '<table><tr><td>Revenue</td><td>5<span class="off">7</span></td><td>4<span style="opacity: 0">6</span></td><td><span style="opacity: 0.6">3</span></td></tr></table>',
      "<style>.off { position: absolute; left: -9999px } .near { position: absolute; left: -2px }</style>",
    );
    assert.deepEqual(cellTexts(lines), [["Revenue", "5", "4", "3"]]);
  });

  it("has the minus that its style sheet says by the number of its letter", async () => {
    const lines = await linesOf(
      '<table><tr><td>Costs</td><td><span class="below">1,105</span></td></tr></table>',
      "<style>.below::before { content: '\\2212' }</style>",
    );
    assert.deepEqual(cellTexts(lines), [["Costs", "−1,105"]]);
  });

  it("has what it hides from printers and from small screens alone", async () => {
    const lines = await linesOf(
      '<table><tr><td>Revenue</td><td>5</td><td class="before">4</td></tr></table><p class="foot">Notes</p><p class="gone">x</p>',
      "<style>@media print { .foot { display: none } } @media screen and (max-width: 600px) { td { padding: 0 } .before { display: none } } @media screen { .gone { display: none } }</style>",
    );
    assert.deepEqual(cellTexts(lines), [["Revenue", "5", "4"], ["Notes"]]);
  });

  it("reads a table that only lays out the page as the tables and text within it", async () => {
    const lines = await linesOf(
      "<table><tr><td><p>Title</p><table><tr><td>Revenue</td><td>5</td></tr></table></td><td>side</td></tr></table>",
    );
    assert.deepEqual(cellTexts(lines), [["Title"], ["Revenue", "5"], ["side"]]);
  });

  it("is read in the encoding that it declares", async () => {
    const start = new TextEncoder().encode('<html><head><meta charset="gb2312"></head><body><p>');
    const bytes = Uint8Array.from([
      ...start,
      0xca,
      0xd5,
      0xc8,
      0xeb,
      ...new TextEncoder().encode("</p></body></html>"),
    ]);
    const { pages } = await readDocument(bytes, { name: "filing.htm" });
    assert.deepEqual(cellTexts(pages[0]?.lines ?? []), [["收入"]]);
  });

  it("has the rows of a table that is made of boxes beside each other, by their style or by what they are called", async () => {
    const rows = [
      ["€ million", "2024", "2023"],
      ["Continuing", "", ""],
      ["Revenue", "1,234", "1,107"],
      ["Cost of sales", "(900)", "–"],
    ];
    const boxes = (of: string, box: string) =>
      rows.map((texts) => `<div ${of}>${texts.map((text) => `<span ${box}>${text}</span>`).join(" ")}</div>`).join("");
    const nav = '<div class="row"><a>Strategic report</a><a>Governance</a></div>';
    const read = rows.map((texts) => texts.filter((text) => text !== ""));
    const styled = await linesOf(nav + boxes('class="row"', ""), "<style>.row{display:flex}</style>");
    assert.deepEqual(cellTexts(styled).slice(-4), read);
    assert.deepEqual(spans(styled.at(-1)), [
      ["Cost of sales", 0, 1],
      ["(900)", 1, 2],
      ["–", 2, 3],
    ]);
    assert.deepEqual([styled.at(-1)?.table, styled.at(-4)?.table, styled[0]?.table], [0, 0, undefined]);
    const called = await linesOf(boxes('role="row"', 'role="cell"'));
    assert.deepEqual(cellTexts(called), read);
  });

  it("has the rows of a grid by its columns, and those of boxes that no style sets beside each other", async () => {
    const rows = [
      ["£000", "2025", "2024"],
      ["Revenue", "1,234", "1,107"],
      ["Cost of sales", "(900)", "–"],
      ["Gross profit", "334", "1,107"],
    ];
    const cells = rows.flat().map((text) => `<div>${text}</div>`);
    for (const tracks of ["3fr 1fr 1fr", "minmax(10em, 3fr) repeat(2, 1fr)", "[label] 3fr [now] 1fr 1fr"]) {
      const style = `<style>.g{display:grid;grid-template-columns:${tracks}}</style>`;
      assert.deepEqual(cellTexts(await linesOf(`<div class="g">${cells.join("")}</div>`, style)), rows);
      const each = rows.map((_, row) => `<div class="g">${cells.slice(3 * row, 3 * row + 3).join("")}</div>`);
      assert.deepEqual(cellTexts(await linesOf(each.join(""), style)), rows);
    }
    const plain = rows.map((_, row) => `<div>${cells.slice(3 * row, 3 * row + 3).join(" ")}</div>`);
    const lines = await linesOf(`<div>${plain.join("")}</div>`);
    assert.deepEqual(cellTexts(lines), rows);
    assert.deepEqual(new Set(lines.map(({ table }) => table)), new Set([0]));
    const prose = await linesOf("<div><div>Revenue grew</div><div>1,234</div><div>in all our regions</div></div>");
    assert.deepEqual(cellTexts(prose), [["Revenue grew"], ["1,234"], ["in all our regions"]]);
  });

  it("keeps the columns of a page that boxes are set in as the text that they are", async () => {
    const lines = await linesOf(
      '<div style="display:flex"><div><p>Revenue grew to</p><p>1,234</p></div><div><div style="display:flex"><b>Margin</b><b>17%</b></div></div></div>',
    );
    assert.deepEqual(cellTexts(lines), [["Revenue grew to"], ["1,234"], ["Margin", "17%"]]);
  });

  it("that claims to be XHTML and is not well-formed is read as browsers do", async () => {
    const page = '<html xmlns="http://www.w3.org/1999/xhtml"><body><table><tr><td>Revenue<td>5</table></body></html>';
    const { format, pages } = await readDocument(new TextEncoder().encode(page), { name: "a.html" });
    assert.deepEqual([format, cellTexts(pages[0]?.lines ?? [])], ["html", [["Revenue", "5"]]]);
  });

  it("has the columns that spaces make in text that it sets as it stands", async () => {
    const { format, pages } = await readDocument(
      new TextEncoder().encode(
        "<html><body><p>Income statement</p><pre>\n                 2000     1999\nNet sales       1,200    1,100\nCosts  &amp; fees     (900)    (800)\n</pre></body></html>",
      ),
      { name: "filing.htm" },
    );
    assert.equal(format, "html");
    assert.deepEqual(cellTexts(pages[0]?.lines ?? []), [
      ["Income statement"],
      ["2000", "1999"],
      ["Net sales", "1,200", "1,100"],
      ["Costs", "& fees", "(900)", "(800)"],
    ]);
  });
});
