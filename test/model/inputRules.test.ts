import assert from "node:assert/strict";
import { assumptionLines, idOf } from "../../src/impairment/unit/lines.ts";
import type { RulePlan, WorkbookPlan } from "../../src/plan/plan.ts";
import { planOwnUnit } from "../support/planOwnUnit.ts";
import { impairmentPlan } from "./impairmentModel.ts";

/** The inputs of numbers with the rule that each has. */
function ruledInputs(plan: WorkbookPlan): ReadonlyMap<string, RulePlan | undefined> {
  return new Map(
    plan.sheets.flatMap(({ cells, rules = [] }) =>
      cells
        .filter(({ inputKey, format }) => inputKey !== undefined && format !== undefined && format !== "logical")
        // What the document prints is typed as printed.
        .filter(({ announced }) => announced === undefined)
        .map(({ inputKey = "", row, column }) => {
          const found = rules.filter(
            ({ area }) =>
              row >= area.row &&
              row < area.row + area.rows &&
              column >= area.column &&
              column < area.column + area.columns,
          );
          assert.ok(found.length < 2, inputKey);
          return [inputKey, found[0]] as const;
        }),
    ),
  );
}

for (const { of, plan, unit } of [
  { of: "the model", plan: impairmentPlan, unit: "compass" },
  { of: "a unit of the user's own", plan: planOwnUnit(1), unit: "unit1" },
])
  describe(`the rules of the inputs of ${of}`, () => {
    const rules = ruledInputs(plan);
    const ruleOf = (line: string): RulePlan => {
      const rule = rules.get(`${unit}.${line}`);
      assert.ok(rule, line);
      return rule;
    };

    it("stand beside every number, with a title and a message that Excel takes", () => {
      assert.ok(rules.size > 30, `${rules.size} inputs`);
      for (const [key, rule] of rules) {
        assert.ok(rule, key);
        assert.ok(rule.title.length <= 32 && rule.message.length <= 225, key);
      }
    });

    it("stop what has no value", () => {
      for (const [line, operator, first] of [
        ["baseRevenue", "greaterThan", 0],
        ["revenueGrowth.2024", "greaterThan", -1],
        ["goodwill", "atLeast", 0],
        ["intangibleAssets", "atLeast", 0],
      ] as const)
        assert.deepEqual([ruleOf(line).style, ruleOf(line).operator, ruleOf(line).first], ["stop", operator, first]);
      const ownership = ruleOf("ownership");
      assert.deepEqual([ownership.style, ownership.second], ["stop", 1]);
    });

    it("keep the discount rate above the terminal growth, each by the other's cell", () => {
      const cellOf = (line: string): string => {
        const cell = plan.sheets.flatMap(({ cells }) => cells).find(({ inputKey }) => inputKey === `${unit}.${line}`);
        assert.ok(cell);
        return `=$${String.fromCharCode(65 + cell.column)}$${cell.row + 1}`;
      };
      assert.equal(ruleOf("discountRate").first, cellOf("terminalGrowth"));
      assert.equal(ruleOf("terminalGrowth").second, cellOf("discountRate"));
    });

    it("warn of what is possible, but odd", () => {
      for (const line of assumptionLines.filter(({ key }) => ["grossMargin", "operatingCosts"].includes(key))) {
        const { style, first, second, message } = ruleOf(`${idOf(line)}.2024`);
        assert.deepEqual([style, first, second], ["warning", line.bounds?.minimum, line.bounds?.maximum]);
        assert.match(message, /^A number from 0% to \d+% is usual\./);
      }
    });
  });
