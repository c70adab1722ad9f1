import assert from "node:assert/strict";
import { isContinued } from "../../../src/interpreting/words/statementTitle.ts";

describe("A title that goes on", () => {
  const goingOn = [
    "Consolidated income statement (continued)",
    "STATEMENTS OF FINANCIAL POSITION (CONT'D)",
    "Notes cont.",
    "綜合損益表(續)",
    "综合财务状况表（续）",
    "綜合財務狀況表續",
  ];
  for (const title of goingOn)
    it(`says so in “${title}”`, () => {
      assert.ok(isContinued(title));
    });

  const others = [
    "12. Discontinued operations",
    "Continuing operations",
    "持續經營業務",
    "手续费及佣金净收入",
    "租約續期",
    "續租選擇權",
  ];
  for (const title of others)
    it(`is not “${title}”`, () => {
      assert.ok(!isContinued(title));
    });
});
