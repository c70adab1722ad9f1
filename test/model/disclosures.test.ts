import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import type { Table } from "../../src/filing/Filing.ts";
import { filingOf } from "../../src/filing/filingOf.ts";
import { cellAddress } from "../../src/formula/addresses.ts";
import type { CellPlan, SheetPlan } from "../../src/plan/plan.ts";
import { announcementText, tableNumbers } from "../filing/announcementText.ts";
import keptNumbers from "../filing/tableNumbers.json" with { type: "json" };
import { calculatedPlan } from "./calculatedPlan.ts";
import { plannedOnce } from "../support/plannedOnce.ts";

const plan = plannedOnce(builtInPack);
const announcement = filingOf(builtInPack);

/** The sheet on which the figures of a table stand. */
const sheetOfTable = ({ rows }: Table): string =>
  plan.figures.find(({ key }) => rows.some(({ id }) => key.startsWith(`${id}@`)))?.sheet ?? "";

const sheetOf = (id: string): SheetPlan => {
  const sheet = plan.sheets.find((candidate) => candidate.id === id);
  assert.ok(sheet, id);
  return sheet;
};
const cellsByPlace = new Map(
  plan.sheets.flatMap(({ id, cells }) => cells.map((cell) => [`${id}!${cellAddress(cell)}`, cell] as const)),
);
const textOf = ({ content }: CellPlan): string => (content.kind === "text" ? content.text : "");

describe("the workbook's figures", () => {
  const printedOf = (key: string) => {
    const [item = "", column = ""] = key.split("@");
    return announcement.row(item).figures[column];
  };

  it("are all of the announcement's, each once", () => {
    const all = announcement.tables.flatMap(({ rows, columns }) =>
      rows.flatMap((row) =>
        columns.filter(({ key }) => row.figures[key] !== undefined).map(({ key }) => `${row.id}@${key}`),
      ),
    );
    assert.deepEqual(plan.figures.map(({ key }) => key).sort(), all.sort());
  });

  it("stand in the cell that is named, with the value that is announced", async function () {
    this.timeout(180_000);
    const { at } = await calculatedPlan(plan);
    for (const { key, sheet, row, column, announced, unit, calculated } of plan.figures) {
      const cell = cellsByPlace.get(`${sheet}!${cellAddress({ row, column })}`);
      assert.ok(cell, key);
      assert.equal(cell.announced, announced, key);
      assert.equal(cell.content.kind, calculated ? "formula" : "number", key);
      const value = cell.content.kind === "number" ? Number(cell.content.value) : at(sheet, row, column);
      // A share is live and so not rounded; those printed are rounded to 0.1%, three of them by a tenth too far.
      const tolerance = unit === "%" && calculated ? 0.001 : 1e-6;
      assert.ok(
        typeof value === "number" && Math.abs(value - Number(announced)) <= tolerance,
        `${key}: ${String(value)}, announced ${announced}`,
      );
      assert.equal(cell.inputKey, calculated ? undefined : key);
    }
  });

  const text = announcementText();

  it(`hold every number that a table of the announcement prints (read from ${text === undefined ? "the list kept here" : "the announcement"})`, () => {
    const printed = text === undefined ? keptNumbers : tableNumbers(text);
    assert.ok(printed.length > 500, `only ${printed.length} numbers were read`);
    const held = new Map<string, number>();
    for (const { key } of plan.figures) {
      const figure = printedOf(key);
      if (figure !== undefined && figure.condition !== "derived")
        held.set(figure.printed, (held.get(figure.printed) ?? 0) + 1);
    }
    const missing = printed.filter((number) => {
      const left = held.get(number) ?? 0;
      held.set(number, left - 1);
      return left <= 0;
    });
    assert.deepEqual(missing, []);
  });

  it("say where they come from: goodwill of 2023 is repaired in note 13 and as printed on the face", () => {
    const find = (key: string) => plan.figures.find((figure) => figure.key === key);
    // Note 13 prints 2023 goodwill as "3 | 27,385"; the statement of financial position prints 327,385.
    const note = find("note13.goodwill@2023");
    assert.equal(note?.announced, "327385");
    assert.equal(note.condition, "repaired");
    assert.match(note.repair ?? "", /statement of financial position/);
    const face = find("position.goodwill@2023");
    assert.deepEqual(
      [face?.condition, face?.repair, face?.heading, face?.unit],
      ["as printed", undefined, "2023", "RMB'000"],
    );
    assert.match(face?.source ?? "", /Statement of Financial Position, row Goodwill, note 13$/);
  });
});

describe("the notes", () => {
  const notes = sheetOf("notes");

  it("are 4 to 19, in their order, each under its heading", () => {
    const headings = notes.cells.filter(({ row, style }) => row > 0 && style === "title").map(textOf);
    assert.deepEqual(
      headings.map((heading) => Number(/^Note (\d+): /.exec(heading)?.[1])),
      Array.from({ length: 16 }, (_, index) => index + 4),
    );
    assert.ok(headings.includes("Note 12: Intangible assets"));
  });

  it("are jumped to from each line of the statements that refers to them, and jump back", () => {
    const statements = ["incomeStatement", "financialPosition"];
    for (const table of announcement.tables.filter((each) => statements.includes(sheetOfTable(each)))) {
      for (const row of table.rows.filter(({ note }) => note !== undefined)) {
        const sheet = sheetOf(sheetOfTable(table));
        const line = sheet.cells.find(
          ({ style, content }) => style === "key" && content.kind === "text" && content.text === row.id,
        );
        const mark = sheet.cells.find((cell) => cell.row === line?.row && cell.column === 1);
        assert.ok(mark?.link && "sheet" in mark.link, row.id);
        const heading = cellsByPlace.get(`${mark.link.sheet}!${mark.link.address}`);
        assert.ok(heading && textOf(heading).startsWith(`Note ${row.note}: `), row.id);
        const back = notes.cells.find(
          ({ link }) =>
            link !== undefined &&
            "sheet" in link &&
            link.sheet === sheetOfTable(table) &&
            link.address === cellAddress({ row: mark.row, column: 0 }),
        );
        assert.ok(back, `note ${row.note} jumps back to ${row.id}`);
      }
    }
  });

  it("tell two lines of one label apart by their heading", () => {
    const back = notes.cells.filter((cell) => textOf(cell) === "Back to Financial position").map(({ row }) => row);
    const beside = notes.cells
      .filter(({ row, column }) => column === 1 && back.includes(row))
      .map(textOf)
      .filter((text) => text.startsWith("Financial liabilities"));
    assert.deepEqual(
      beside.map((text) => /\((.*)\)$/.exec(text)?.[1]),
      ["non-current liabilities", "current liabilities"],
    );
  });

  it("give the movement of intangible assets a column for each class, and add their total up live", () => {
    const place = plan.figures.find(({ key }) => key === "note12.2023.amortisation@total");
    const cell = cellsByPlace.get(`notes!${cellAddress(place ?? { row: -1, column: -1 })}`);
    assert.ok(cell?.content.kind === "formula");
    assert.match(cell.content.formula, /^=IF\(COUNT\(D(\d+),E\1,F\1\)=3,D\1\+E\1\+F\1,#N\/A\)$/);
  });

  it("give the key assumptions of each unit a low and a high column", () => {
    const heads = notes.cells.filter(({ style }) => style === "columnHead").map(textOf);
    for (const unit of ["Shanghai EHigher", "Qingdao Aolipu Qizhi", "Shanghai Compass"]) {
      assert.ok(heads.includes(`${unit}, low`) && heads.includes(`${unit}, high`), unit);
    }
  });
});

describe("a nil percentage of the notes", () => {
  it("is a dash, not 0.0%: the key assumptions of 2022 for a company acquired in 2023", () => {
    const place = plan.figures.find(({ key }) => key === "note13.assumptions.2022.revenueGrowth@shanghaiCompassLow");
    assert.equal(
      sheetOf("notes").cells.find(({ row, column }) => row === place?.row && column === place.column)?.format,
      "nilPercentage",
    );
  });
});

describe("the other disclosures", () => {
  const { cells } = sheetOf("otherDisclosures");

  it("hold customers, figures of the text, commitments and repurchases, in the announcement's order", () => {
    const titles = cells.filter(({ style }) => style === "heading").map(textOf);
    const wanted = [
      "Premium customer revenue value",
      "Amounts and growth stated in the text",
      "Performance commitment of Target Company I (Shanghai EHigher)",
      "Purchase, Sale or Redemption of the Company's Listed Securities",
    ];
    assert.deepEqual(
      titles.filter((title) => wanted.includes(title)),
      wanted,
    );
  });

  it("show amounts in RMB million to their one decimal", () => {
    // The text states the cost of sales of 2022 as 1,050.5 million: shown as 1,051 it would not be what is stated.
    const place = plan.figures.find(({ key }) => key === "text.costOfSales@2022");
    const cell = cells.find(({ row, column }) => row === place?.row && column === place.column);
    assert.deepEqual([cell?.content, cell?.format], [{ kind: "number", value: "1050.5" }, "million"]);
  });

  it("say of a commitment without a figure that none is printed", () => {
    const row = cells.find(
      ({ style, content }) =>
        style === "key" && content.kind === "text" && content.text === "commitment.shanghaiEHigher.salesGrossMargin",
    )?.row;
    const texts = cells.filter((cell) => cell.row === row).map(textOf);
    assert.ok(texts.includes("no figure printed"));
  });
});

describe("the links and contents", () => {
  it("lead to cells that the plan fills", () => {
    for (const { name, cells } of plan.sheets) {
      for (const { row, column, link } of cells) {
        if (link === undefined || "url" in link) continue;
        assert.ok(
          cellsByPlace.has(`${link.sheet}!${link.address}`),
          `${name}!${cellAddress({ row, column })} to ${link.sheet}!${link.address}`,
        );
      }
    }
  });

  it("list every sheet, and the tables of each at their headings", () => {
    assert.deepEqual(
      plan.contents.map(({ sheet, name }) => [sheet, name]),
      plan.sheets.map(({ id, name }) => [id, name]),
    );
    for (const { sheet, title, tables } of plan.contents) {
      assert.equal(textOf(sheetOf(sheet).cells[0] as CellPlan), title);
      for (const table of tables) {
        const heading = cellsByPlace.get(`${sheet}!${table.address}`) ?? { content: { kind: "empty" } };
        const shown = cellsByPlace.get(`${sheet}!${table.address.replace(/^A/, "B")}`);
        // The parts of a unit's sheet have shorter names than their headings.
        const isPart =
          /^goodwill\.|^workings$/.test(sheet) &&
          "style" in heading &&
          ["title", "heading", "columnHead"].includes(heading.style);
        assert.ok(
          isPart || [heading, shown].some((cell) => cell?.content.kind === "text" && cell.content.text === table.title),
          `${sheet}: ${table.title}`,
        );
      }
    }
    const listed = plan.contents.find(({ sheet }) => sheet === "notes")?.tables.map(({ title }) => title) ?? [];
    assert.ok(listed.includes("Note 13: Goodwill") && listed.length >= 16);
  });

  it("say under which heading the Cover lists each sheet", () => {
    const { cells } = sheetOf("cover");
    const headings = cells.filter(({ style, column }) => style === "subtotal" && column === 0);
    for (const { sheet, group } of plan.contents.slice(1)) {
      const line = cells.find(
        ({ link }) => link !== undefined && "sheet" in link && link.sheet === sheet && link.address === "A1",
      );
      const above = headings.filter(({ row }) => line !== undefined && row < line.row).at(-1);
      assert.equal(group, above === undefined ? "no heading" : textOf(above), sheet);
    }
    assert.equal(plan.contents[0]?.group, undefined);
  });

  it("group the cover's contents, with a line for each note", () => {
    const linked = sheetOf("cover").cells.filter(
      ({ link }) => link !== undefined && "sheet" in link && link.sheet === "notes",
    );
    assert.deepEqual(linked.map(textOf), [
      "Notes 4–19",
      ...Array.from({ length: 16 }, (_, index) => `Note ${index + 4}`),
    ]);
  });
});
