import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import { tiny } from "../../packs/tiny/index.ts";
import { planUnit } from "../../src/model/newUnit/planUnit.ts";
import { keepInputs } from "../../src/plan/inputs/keepInputs.ts";
import { switchValue, switchWord } from "../../src/plan/inputs/switchWords.ts";
import { calculatedPlan } from "./calculatedPlan.ts";
import { plannedOnce } from "../support/plannedOnce.ts";

const plans = [plannedOnce(builtInPack), plannedOnce(tiny), planUnit(1, { money: "€'000", firstYear: 2031 })];
const [tinyPlan] = plans.slice(1);

describe("a switch", function () {
  this.timeout(180_000);

  it("is chosen among words, never among TRUE and FALSE, which a translated Excel takes for text", () => {
    for (const plan of plans) {
      const choices = plan.sheets.flatMap((sheet) => sheet.choices.map((choice) => choice.choices.join()));
      assert.ok(choices.includes("Yes,No"));
      assert.ok(choices.every((choice) => !/TRUE|FALSE/.test(choice)));
      const inputs = plan.sheets.flatMap(({ cells }) => cells.filter(({ inputKey }) => inputKey !== undefined));
      assert.ok(inputs.every(({ content }) => content.kind !== "logical"));
    }
  });

  it("is understood as a word in any case, and as TRUE or FALSE, and as nothing else", () => {
    assert.deepEqual(["Yes", "no", true, false, "perhaps", 1, null].map(switchValue), [
      true,
      false,
      true,
      false,
      undefined,
      undefined,
      undefined,
    ]);
    assert.deepEqual([switchWord(true), switchWord(false)], ["Yes", "No"]);
  });

  it("reaches the unit block, which functions read, as TRUE or FALSE, whichever a person typed", async () => {
    assert.ok(tinyPlan);
    const unit = tinyPlan.assumptions.find(({ kind }) => kind === "logical");
    const key = tinyPlan.assumptions.find(({ id }) => id.endsWith(".midYearDiscounting"))?.id ?? "";
    assert.ok(unit);
    const block = tinyPlan.names.find(({ comment }) => comment.startsWith("Unit block"))?.area;
    const sheet = tinyPlan.sheets.find(({ id }) => id === block?.sheet);
    const row = sheet?.cells.find(
      ({ row: of, content }) =>
        block !== undefined &&
        of >= block.row &&
        of < block.row + block.rows &&
        content.kind === "text" &&
        content.text === "Mid-year discounting",
    )?.row;
    assert.ok(block && row !== undefined);
    for (const [typed, value] of [
      ["Yes", true],
      [true, true],
      ["No", false],
      [false, false],
    ] as const) {
      const book = await calculatedPlan(tinyPlan, { [key]: typed });
      assert.equal(book.at(block.sheet, row, 1), value, String(typed));
    }
    const neither = await calculatedPlan(tinyPlan, { [key]: "perhaps" });
    assert.deepEqual(neither.at(block.sheet, row, 1), { error: "#N/A" });
    assert.match(String(neither.named("Checks_Master")), /no value; 1 input is not a number/);
  });

  it("that an earlier version set by TRUE is the same as the word, and not kept as another", () => {
    assert.ok(tinyPlan);
    const sheet = tinyPlan.sheets.find(({ id }) => id === "assumptions");
    assert.ok(sheet);
    const grid = Array.from({ length: 60 }, () => Array.from({ length: 20 }, (): unknown => ""));
    for (const { row, column, content } of sheet.cells) {
      const line = grid[row];
      if (line === undefined || content.kind === "empty") continue;
      const text =
        content.kind === "text" ? content.text : content.kind === "formula" ? content.formula : content.value;
      const isNumber = content.kind === "number" && !/^\d{4}$/.test(content.value);
      line[column] = text === "Yes" ? true : text === "No" ? false : isNumber ? Number(text) : text;
    }
    assert.deepEqual(keepInputs(tinyPlan, new Map([["assumptions", { formulas: grid }]])).kept, []);
  });
});
