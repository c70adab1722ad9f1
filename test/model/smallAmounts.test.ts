import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import { tiny } from "../../packs/tiny/index.ts";
import type { Pack } from "../../src/filing/Pack.ts";
import { unitSheetId } from "../../src/model/goodwill/unit/unitSheetName.ts";
import { planUnit } from "../../src/model/newUnit/planUnit.ts";
import { planWorkbook } from "../../src/model/planWorkbook.ts";
import type { NumberKind } from "../../src/plan/plan.ts";
import { numberFormats } from "../../src/plan/styles.ts";
import { plannedOnce } from "../support/plannedOnce.ts";

/** The kinds of number on the sheets of the impairment tests. */
function kinds(pack: Pack): ReadonlySet<NumberKind | undefined> {
  const ids = [
    ...["assumptions", "goodwill", "cases", "workings"],
    ...pack.units.flatMap(({ id, assumptions }) => (assumptions === undefined ? [] : [unitSheetId(id)])),
  ];
  const sheets = planWorkbook(pack).sheets.filter(({ id }) => ids.includes(id));
  assert.equal(sheets.length, ids.length);
  return new Set(sheets.flatMap(({ cells }) => cells.map(({ format }) => format)));
}

describe("amounts of impairment tests", () => {
  it("have a decimal where a unit sells for less than a thousand of the pack's money", () => {
    // 30 million of revenue: a fall of headroom by 0.4 would show as (0).
    const shown = kinds(tiny);
    assert.ok(!shown.has("amount") && !shown.has("headroom"));
    assert.ok(shown.has("fineHeadroom"));
    assert.equal(numberFormats.fineHeadroom, '#,##0.0_);"▼ "(#,##0.0);"–"_)');
  });

  it("are whole otherwise", () => {
    const shown = kinds(builtInPack);
    assert.ok(shown.has("amount") && shown.has("headroom") && !shown.has("fineHeadroom"));
  });
});

describe("amounts of a unit of one's own", () => {
  const kindsOf = (money: string): ReadonlySet<NumberKind | undefined> =>
    new Set(planUnit(1, { money, firstYear: 2025 }).sheets.flatMap(({ cells }) => cells.map(({ format }) => format)));

  for (const money of ["US$ million", "HK$m", "EUR billion", "人民幣百萬元"])
    it(`have a decimal in ${money}, where 3.2 would show as 3`, () => {
      assert.ok(kindsOf(money).has("fineHeadroom") && !kindsOf(money).has("amount"));
    });

  for (const money of ["RMB'000", "US$", "£ thousand"])
    it(`are whole in ${money}`, () => {
      assert.ok(kindsOf(money).has("amount") && !kindsOf(money).has("fineHeadroom"));
    });
});

describe("a switch of a unit's block", () => {
  it("is Yes or No also where an Excel takes what a formula says for the number 1 or 0", () => {
    const [unit] = builtInPack.units;
    assert.ok(unit);
    const sheet = plannedOnce(builtInPack).sheets.find(({ id }) => id === unitSheetId(unit.id));
    const formats = (sheet?.cells ?? [])
      .filter(({ content }) => content.kind === "formula")
      .map(({ format }) => format);
    assert.equal(formats.filter((format) => format === "switched").length, 2);
    assert.ok(!formats.includes("logical"));
    assert.equal(numberFormats.switched, '"Yes";"Yes";"No"');
  });
});

describe("the pane's results", () => {
  for (const [name, pack] of [
    ["the pack that comes with the add-in", builtInPack],
    ["the pack for tests", tiny],
  ] as const)
    it(`are the kind of number that their cells show, in ${name}`, () => {
      const plan = planWorkbook(pack);
      const amounts = plan.measures.filter(({ id }) => /^(valueInUse|headroom)\./.test(id));
      assert.ok(amounts.length > 0);
      for (const { id, kind, cell } of amounts) {
        const sheet = plan.sheets.find(({ id: of }) => of === cell.sheet);
        const shown = sheet?.cells.find(({ row, column }) => row === cell.row && column === cell.column);
        assert.equal(kind, shown?.format, id);
      }
    });
});

describe("the sentence at the top of Goodwill", () => {
  const lengthWith = (count: number): number => {
    const [unit] = tiny.units;
    assert.ok(unit);
    const units = Array.from({ length: count }, (_, index) => ({
      ...unit,
      id: `region${index}`,
      name: `Sensors of Region ${index}`,
      blockName: `Region${index}`,
    }));
    const goodwill = planWorkbook({ ...tiny, units }).sheets.find(({ id }) => id === "goodwill");
    const sentence = goodwill?.cells.find(({ row, column }) => row === 4 && column === 0)?.content;
    assert.ok(sentence?.kind === "formula");
    return sentence.formula.length;
  };

  it("is no longer for more units, so that a formula's 8,192 characters hold any number of them", () => {
    // The addresses of wider areas and of a lower row are longer by a digit.
    assert.ok(lengthWith(4) - lengthWith(2) < 20);
  });
});
