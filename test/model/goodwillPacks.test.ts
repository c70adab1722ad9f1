import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import { tiny } from "../../packs/tiny/index.ts";
import type { Pack } from "../../src/filing/Pack.ts";
import { ForecastLengthError } from "../../src/model/goodwill/unit/ForecastLengthError.ts";
import { unitSheetId } from "../../src/model/goodwill/unit/unitSheetName.ts";
import { planWorkbook } from "../../src/model/planWorkbook.ts";
import type { CellPlan, WorkbookPlan } from "../../src/plan/plan.ts";

/** The sheets of the first pack's impairment test with something else in it: Goodwill, and all of them. */
function goodwillOf(changes: Partial<Pack>): {
  readonly plan: WorkbookPlan;
  readonly cells: readonly CellPlan[];
  readonly all: readonly CellPlan[];
} {
  const plan = planWorkbook({ ...builtInPack, ...changes });
  return { plan, ...cellsOf(plan) };
}

function cellsOf({ sheets }: WorkbookPlan) {
  const cells = sheets.find(({ id }) => id === "goodwill")?.cells ?? [];
  const others = sheets.filter(({ id }) => id === "workings" || id.startsWith(unitSheetId("")));
  return { cells, all: [...cells, ...others.flatMap((sheet) => sheet.cells)] };
}

const textOf = ({ content }: CellPlan): string =>
  content.kind === "text" ? content.text : content.kind === "formula" ? content.formula : "";
const textsOf = (cells: readonly CellPlan[]): readonly string[] => cells.map(textOf);
const computed = builtInPack.units.filter(({ assumptions }) => assumptions !== undefined);
const unpublished = builtInPack.units.filter(({ assumptions }) => assumptions === undefined);

describe("the Goodwill sheet of another pack", () => {
  it("says nothing of units that are not computed where there are none", () => {
    const texts = textsOf(goodwillOf({ units: computed }).cells);
    assert.ok(texts.includes("Rests on illustrative inputs."));
    assert.deepEqual(
      texts.filter((text) => text.includes("not computed")),
      [],
    );
  });

  it("shows each unit that is not computed, and counts them", () => {
    const [one] = unpublished;
    assert.ok(one);
    const { cells } = goodwillOf({
      units: [...computed, one, { ...one, id: "another", name: "Another Business" }],
    });
    const titles = cells.filter(({ style }) => style === "title").map(textOf);
    assert.deepEqual(titles.slice(-3), [one.name, "Another Business", "What must be true"]);
    const texts = textsOf(cells);
    assert.ok(
      texts.includes(
        "Rests on illustrative inputs. Two units are not computed, as their key assumptions are not published.",
      ),
    );
  });

  it("shows goodwill alone where no unit is computed", () => {
    const { plan, cells } = goodwillOf({ units: unpublished });
    const titles = cells.filter(({ style }) => style === "title").map(textOf);
    assert.deepEqual(
      titles.slice(1),
      unpublished.map(({ name }) => name),
    );
    assert.ok(
      textsOf(cells).includes("One unit is not computed, as its key assumptions are not published."),
      "nothing rests on inputs",
    );
    assert.deepEqual(plan.analyses, []);
    assert.ok(plan.sheets.every(({ id }) => id !== "workings"));
    assert.deepEqual(plan.sheets.find(({ id }) => id === "goodwill")?.charts ?? [], []);
  });

  it("has no disclosure card and nothing that must be true where the document discloses nothing", () => {
    const { disclosures: _, ...without } = builtInPack;
    const plan = planWorkbook(without);
    const texts = textsOf(cellsOf(plan).all);
    for (const absent of ["Disclosure card (IAS 36.134)", "What must be true: workings", "Disclosure"])
      assert.ok(!texts.includes(absent), absent);
    assert.ok(plan.analyses.every(({ kind }) => kind !== "whatMustBeTrue"));
    assert.ok(texts.includes("Headroom by unit"));
  });

  it("calls missing what the document's disclosures leave out", () => {
    const { disclosures } = builtInPack;
    assert.ok(disclosures);
    const { card, ...others } = disclosures;
    const { approach: _, ...less } = card;
    const { plan } = goodwillOf({ disclosures: { ...others, card: less } });
    const cells = plan.sheets.find(({ id }) => id === unitSheetId("compass"))?.cells ?? [];
    const asked = cells.find((cell) => textOf(cell) === "(d)(ii) how their values were determined");
    const answer = cells.filter(({ row }) => row === asked?.row).map(textOf);
    assert.deepEqual(answer.slice(1), ["missing", "nothing found", "nowhere"]);
  });

  it("is refused where units are forecast for another number of years than the sheet has columns for", () => {
    const shorter = computed.map((unit) => ({
      ...unit,
      assumptions: Object.fromEntries(
        Object.entries(unit.assumptions ?? {}).map(([line, { from: _, ...assumption }]) => [
          line,
          { ...assumption, values: assumption.values.slice(0, 4) },
        ]),
      ),
    }));
    assert.throws(() => goodwillOf({ units: shorter }), new ForecastLengthError(4));
  });

  it("speaks of amounts in the pack's money, and of millions by its scale", () => {
    const thousands = { kind: "money", currency: "CNY", scale: 1000 } as const;
    const { all: cells } = goodwillOf({
      money: { currency: "CNY", scale: 1_000_000, printed: "CNY million", symbol: "CNY" },
      unitWords: { ...builtInPack.unitWords, [builtInPack.money?.printed ?? ""]: thousands },
    });
    const texts = textsOf(cells);
    assert.ok(texts.some((text) => text.startsWith("CNY million unless the row says otherwise")));
    assert.deepEqual(
      texts.filter((text) => /RMB(?!,)/.test(text) && !text.endsWith("in RMB")),
      [],
    );
    const draft = texts.find((text) => text.includes("the recoverable amount of"));
    assert.match(draft ?? "", /its value in use of CNY "&IF\(.*,FIXED\(ABS\(\$B\$\d+\),1\)\)&" million/);
  });

  it("has room for forty units, as a large group has", () => {
    const [unit] = tiny.units;
    assert.ok(unit);
    const units = Array.from({ length: 40 }, (_, index) => ({
      ...unit,
      id: `${unit.id}${index}`,
      name: `${unit.name} ${index}`,
      blockName: `${unit.blockName}_${index}`,
    }));
    const { names } = planWorkbook({ ...tiny, units });
    assert.equal(names.filter(({ name }) => /_Headroom$/.test(name)).length, 40);
  });
});
