import assert from "node:assert/strict";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { factValue, timesTenTo } from "../../src/reading/facts/factValue.ts";
import { numberInWords } from "../../src/reading/facts/numberInWords.ts";
import { readDocument } from "../../src/reading/read.ts";
import { smallXbrl, type SmallXbrl } from "../support/smallXbrl.ts";
import { cellTexts } from "./readSmallPdf.ts";

const read = (page: SmallXbrl) => readDocument(strToU8(smallXbrl(page)), { name: "report.xhtml" });

const revenue =
  '<ix:nonFraction id="f1" name="ifrs-full:Revenue" contextRef="y23" unitRef="eur" decimals="-3" scale="3" format="ixt:num-dot-decimal">1,234</ix:nonFraction>';
const loss =
  '(<ix:nonFraction name="ifrs-full:ProfitLoss" contextRef="y23" unitRef="eur" decimals="-3" scale="3" sign="-" format="ixt:num-dot-decimal">570</ix:nonFraction>)';

describe("Inline XBRL", () => {
  it("has the rows of its tables, each figure with its fact", async () => {
    const { format, language, pages, facts } = await read({
      body: `<table><tr><td/><td>Revenue</td><td>${revenue}</td></tr><tr><td/><td>Loss</td><td>${loss}</td></tr></table>`,
    });
    assert.deepEqual([format, language], ["xbrl", "en"]);
    assert.deepEqual(cellTexts(pages[0]?.lines ?? []), [
      ["Revenue", "1,234"],
      ["Loss", "(570)"],
    ]);
    assert.deepEqual(
      pages[0]?.lines.map(({ cells }) => cells[1]?.factIds),
      [["f1"], ["fact-2"]],
    );
    assert.deepEqual(
      facts.map(({ id, concept, value, printed, negative, scale }) => [id, concept, value, printed, negative, scale]),
      [
        ["f1", "ifrs-full:Revenue", "1234000", "1,234", false, 3],
        ["fact-2", "ifrs-full:ProfitLoss", "-570000", "570", true, 3],
      ],
    );
  });

  it("gives each fact whom, when and in what unit it is about", async () => {
    const { facts } = await read({
      body:
        `<p>${revenue}</p><p><ix:nonFraction name="ifrs-full:Equity" contextRef="e23" unitRef="eur" decimals="INF">13</ix:nonFraction></p>` +
        '<p><ix:nonFraction name="ifrs-full:BasicEarningsLossPerShare" contextRef="y23" unitRef="perShare" decimals="2">0.19</ix:nonFraction></p>',
    });
    assert.deepEqual(facts[0]?.context, {
      id: "y23",
      entity: "ABC",
      start: "2023-01-01",
      end: "2023-12-31",
      dimensions: {},
    });
    assert.deepEqual(facts[1]?.context, {
      id: "e23",
      entity: "ABC",
      instant: "2023-12-31",
      dimensions: { "ifrs-full:ComponentsOfEquityAxis": "ifrs-full:IssuedCapitalMember" },
    });
    assert.deepEqual(
      facts.map(({ unit, decimals }) => [unit, decimals]),
      [
        ["iso4217:EUR", -3],
        ["iso4217:EUR", "INF"],
        ["iso4217:EUR/xbrli:shares", 2],
      ],
    );
  });

  it("lists hidden facts, and shows none of them", async () => {
    const hidden = '<ix:nonNumeric name="ifrs-full:NameOfReportingEntity" contextRef="y23">Small plc</ix:nonNumeric>';
    const { facts, pages } = await read({ hidden, body: `<p>${revenue}</p>` });
    assert.deepEqual(
      facts.map(({ value, hidden: isHidden }) => [value, isHidden]),
      [
        ["Small plc", true],
        ["1234000", false],
      ],
    );
    assert.deepEqual(cellTexts(pages[0]?.lines ?? []), [["1,234"]]);
  });

  it("carries a text on where it continues, without what it excludes", async () => {
    const { facts } = await read({
      body:
        '<p><ix:nonNumeric name="ifrs-full:NameOfReportingEntity" contextRef="y23" continuedAt="c1">Small<ix:exclude> page 5</ix:exclude></ix:nonNumeric></p>' +
        '<p><ix:continuation id="c1">public company</ix:continuation></p>',
    });
    assert.equal(facts[0]?.value, "Small public company");
  });

  it("has no value for a nil fact", async () => {
    const { facts } = await read({
      body: '<p><ix:nonFraction name="ifrs-full:Goodwill" contextRef="y23" unitRef="eur" xsi:nil="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>—</p>',
    });
    assert.deepEqual(
      facts.map(({ nil, value }) => [nil, value]),
      [[true, null]],
    );
  });

  it("is refused where its contexts stand in another file of the set", async () => {
    const reading = read({ body: `<p>${revenue}</p>`, declares: false });
    await assert.rejects(reading, {
      name: "RefusedFileError",
      code: "factsWithoutContexts",
      message: /1 of its 1 tagged facts.*one file of a set/,
    });
  });

  it("is read once from a package that holds it in several languages, in English where it can be", async () => {
    const page = (language: string, label: string) =>
      strToU8(
        smallXbrl({ body: `<table><tr><td>${label}</td><td>${revenue}</td></tr></table>` }).replace(
          /lang="[^"]*"/g,
          `lang="${language}"`,
        ),
      );
    const zip = zipSync({
      "report/META-INF/reportPackage.json": strToU8("{}"),
      "report/reports/a-de.xhtml": page("de", "Umsatz"),
      "report/reports/b-en.xhtml": page("en-GB", "Turnover"),
    });
    const { pages, facts, language } = await readDocument(zip, { name: "report.zip" });
    assert.deepEqual(
      pages.map(({ lines }) => cellTexts(lines)),
      [[["Turnover", "1,234"]]],
    );
    assert.deepEqual([facts.length, language], [1, "en-GB"]);
  });

  it("is read whole from a package, whichever of its pages declares the contexts", async () => {
    const bytes = zipSync({
      "report/META-INF/reports.json": strToU8("{}"),
      "report/reports/one.xhtml": strToU8(smallXbrl({ body: "<p>Directors' report</p>" })),
      "report/reports/two.xhtml": strToU8(
        smallXbrl({ body: `<table><tr><td>Revenue</td><td>${revenue}</td></tr></table>`, declares: false }),
      ),
      "report/extra/readme.html": strToU8("<html><body>not the report</body></html>"),
    });
    const { format, pages, facts } = await readDocument(bytes, { name: "esef.zip" });
    assert.deepEqual([format, facts.length], ["xbrl", 1]);
    assert.deepEqual(
      pages.map(({ number, name }) => [number, name]),
      [
        [1, "report/reports/one.xhtml"],
        [2, "report/reports/two.xhtml"],
      ],
    );
    assert.deepEqual(cellTexts(pages[1]?.lines ?? []), [["Revenue", "1,234"]]);
  });
});

describe("Inline XBRL that is laid out like the pages of a PDF", () => {
  const fact = (id: string, figure: string) =>
    `<ix:nonFraction id="${id}" name="ifrs-full:Revenue" contextRef="y23" unitRef="eur" decimals="-3" scale="3" format="ixt:num-dot-decimal">${figure}</ix:nonFraction>`;
  const rows: readonly (readonly [string, string, string])[] = [
    ["Revenue", "31,652", "21,660"],
    ["Other income", "1,007", "912"],
    ["Gross profit", "16,948", "7,806"],
    ["Administration", "15,486", "7,281"],
    ["Operating profit", "1,462", "525"],
    ["Finance income", "80", "67"],
    ["Profit", "1,456", "458"],
  ];

  it("has its lines and pages by the places in its styles, each figure with its fact", async () => {
    const cell = (left: number, top: number, html: string) =>
      `<div style="position:absolute;left:${left}px;top:${top}px;font-size:12px">${html}</div>`;
    const body = rows
      .map(([label, now, before], index) => {
        const top = 200 + 16 * index;
        return cell(560, top, before) + cell(80, top, label) + cell(460, top, fact(`r${index}`, now));
      })
      .join("");
    const { format, pages, facts } = await read({
      body: `<div style="position:relative;width:793px;height:1122px">${body}</div><div style="position:relative;width:793px;height:1122px">${cell(80, 300, "Notes")}</div>`,
    });
    assert.equal(format, "xbrl");
    assert.deepEqual(
      pages.map(({ number, lines }) => [number, lines.length]),
      [
        [1, rows.length],
        [2, 1],
      ],
    );
    assert.deepEqual(
      cellTexts(pages[0]?.lines ?? []),
      rows.map((line) => [...line]),
    );
    assert.deepEqual(
      pages[0]?.lines.map(({ cells }) => cells[1]?.factIds),
      rows.map((_, index) => [`r${index}`]),
    );
    assert.equal(facts.length, rows.length);
    const place = pages[0]?.lines[0]?.cells[1]?.place;
    assert.ok(place !== undefined && "box" in place && Math.abs(place.box[0] - 345) < 1, JSON.stringify(place));
  });

  it("is read by its places where a page has a few lines and no table", async () => {
    const css = ".p{position:relative;width:516pt;height:727pt} .l{position:absolute;font-size:8pt} ._{width:200pt}";
    const body = [...rows, ["Tax", "-6", "-5"] as const]
      .map(
        ([label, now, before], index) =>
          `<div class="l" style="left:46pt;top:${200 + 11 * index}pt">${label}<span class="_"> </span>${now}<span class="_"> </span>${before}</div>`,
      )
      .join("");
    const { pages } = await read({ css, body: `<div class="p">${body}</div>` });
    assert.deepEqual(cellTexts(pages[0]?.lines ?? []), [...rows.map((line) => [...line]), ["Tax", "-6", "-5"]]);
  });

  it("has figures where they are set, at the right or in the middle of a box", async () => {
    const css =
      ".p{position:relative;width:516pt;height:727pt} .l,.r,.c{position:absolute;font-size:8pt} .r{text-align:right} .c{text-align:center}";
    const box = (set: string, left: number, top: number, width: number, html: string) =>
      `<div class="${set}" style="left:${left}pt;top:${top}pt;width:${width}pt">${html}</div>`;
    const note = (index: number) => (index === 1 ? "4.1.12" : String(index + 3));
    const body = rows
      .map(([label, now, before], index) => {
        const top = 200 + 11 * index;
        // Boxes of one column begin where they will: their right edges agree.
        const wider = index % 3 === 0 ? 14 : 0;
        return (
          box("l", 46, top, 200, label) +
          box("c", 260, top, 40, note(index)) +
          box("r", 320 - wider, top, 70 + wider, fact(`r${index}`, now)) +
          box("r", 394 - wider, top, 70 + wider, before)
        );
      })
      .join("");
    const { pages } = await read({ css, body: `<div class="p">${body}</div>` });
    const lines = pages[0]?.lines ?? [];
    assert.deepEqual(
      cellTexts(lines),
      rows.map(([label, now, before], index) => [label, note(index), now, before]),
    );
    for (const { cells } of lines) {
      const [, middle, now, before] = cells;
      assert.ok(Math.abs((now?.right ?? 0) - 390) < 0.1 && Math.abs((before?.right ?? 0) - 464) < 0.1);
      assert.ok(Math.abs(((middle?.left ?? 0) + (middle?.right ?? 0)) / 2 - 280) < 0.1);
    }
  });

  it("parts a figure from the sign of the next column, and takes a small mark in brackets for no figure", async () => {
    const cell = (left: number, top: number, html: string, size = 12) =>
      `<div style="position:absolute;left:${left}px;top:${top}px;font-size:${size}px">${html}</div>`;
    const body = rows
      .map(([label, now, before], index) => {
        const top = 200 + 16 * index;
        const mark = index === 1 ? cell(150, top + 2, "(1)", 8) : "";
        return cell(80, top, label) + mark + cell(460, top, `${now} &#160;$`) + cell(560, top, before);
      })
      .join("");
    const { pages } = await read({
      body: `<div style="position:relative;width:793px;height:1122px">${body}</div>`,
    });
    assert.deepEqual(
      cellTexts(pages[0]?.lines ?? []),
      rows.map(([label, now, before]) => [label, now, "$", before]),
    );
    assert.equal(pages[0]?.lines[1]?.cells[0]?.mark, "1");
  });

  it("goes on below where a line breaks within one piece of it", async () => {
    const cell = (left: number, top: number, html: string) =>
      `<div class="t" style="left:${left}px;top:${top}px">${html}</div>`;
    const label = rows.map(([text]) => text).join("<br/>");
    const body = `${cell(80, 200, label)}${rows.map(([, now, before], at) => cell(460, 200 + 16 * at, now) + cell(560, 200 + 16 * at, before)).join("")}`;
    const css =
      "<!-- .t{position:absolute;font-size:12px;line-height:16px} .pf{position:relative;width:793px;height:1122px} -->";
    const twenty = cell(80, 900, "note").repeat(20);
    const { pages } = await read({ css, body: `<div class="pf">${body}${twenty}</div>` });
    assert.deepEqual(
      cellTexts(pages[0]?.lines ?? []).slice(0, rows.length),
      rows.map((line) => [...line]),
    );
  });

  it("has them by the classes of a style sheet, counted from the foot of the page, gaps set by empty elements", async () => {
    const css =
      ".pf{position:relative} .w0{width:793px} .h0{height:1122px} .t{position:absolute;white-space:pre} .x1{left:80px} .fs0{font-size:48px} " +
      ".m0{transform:matrix(0.25,0,0,0.25,0,0)} ._1{width:900px} ._2{width:300px} " +
      rows.map((_, index) => `.y${index}{bottom:${900 - 16 * index}px}`).join(" ");
    const body = rows
      .map(
        ([label, now, before], index) =>
          `<div class="t m0 x1 fs0 y${index}">${label}<span class="_ _1"> </span>${fact(`r${index}`, now)}<span class="_ _2"> </span>${before}</div>`,
      )
      .join("");
    const twenty = `<div class="t m0 x1 fs0" style="bottom:100px">note</div>`.repeat(20);
    const { pages } = await read({ css, body: `<div class="pf w0 h0">${body}${twenty}</div>` });
    assert.deepEqual(
      cellTexts(pages[0]?.lines ?? []).slice(0, rows.length),
      rows.map((line) => [...line]),
    );
  });
});

describe("factValue", () => {
  const cases: readonly (readonly [string, string | undefined, number, boolean, string | undefined])[] = [
    ["1,234.5", "ixt:num-dot-decimal", 6, false, "1234500000"],
    ["1,234.5", "ixt:numdotdecimal", 0, true, "-1234.5"],
    ["1.234,5", "ixt4:num-comma-decimal", 3, false, "1234500"],
    ["1 234,5", "ixt:numcommadecimal", 0, false, "1234.5"],
    ["1.234,56", "ixt:numdotcomma", 0, false, "1234.56"],
    ["1 234,5", "ixt:numspacecomma", 3, false, "1234500"],
    ["1 234.5", "ixt:numspacedot", 0, false, "1234.5"],
    ["1,234.5", "ixt:numcommadot", 0, false, "1234.5"],
    ["1234,5", "ixt:numcomma", 0, true, "-1234.5"],
    ["—", "ixt:fixed-zero", 6, false, "0"],
    ["–", "ixt:zerodash", 6, true, "0"],
    ["12 euros 5 cents", "ixt:num-unit-decimal", 0, false, "12.05"],
    ["twenty-one", "ixt-sec:numwordsen", 0, false, "21"],
    ["19", undefined, -2, false, "0.19"],
    ["7.0", undefined, 0, false, "7"],
    ["see note 5", "ixt:num-dot-decimal", 0, false, undefined],
  ];
  for (const [printed, format, scale, negative, value] of cases) {
    it(`reads ${printed} as ${value ?? "nothing"} (${format ?? "plain"}, scale ${scale})`, () => {
      assert.equal(factValue({ printed, format, scale, negative }), value);
    });
  }

  it("moves the decimal point exactly, there and back", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.integer({ min: 0, max: 12 }), (digits, places) => {
        assert.equal(timesTenTo(timesTenTo(String(digits), -places), places), String(digits));
      }),
    );
  });

  it("knows whole numbers in words", () => {
    assert.deepEqual(["none", "one hundred and five", "two million three thousand", "several"].map(numberInWords), [
      "0",
      "105",
      "2003000",
      undefined,
    ]);
  });
});
