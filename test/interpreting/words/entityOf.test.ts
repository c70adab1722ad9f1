import assert from "node:assert/strict";
import { entityOf } from "../../../src/interpreting/words/statementTitle.ts";

describe("whose figures a column's head says they are", () => {
  for (const [head, whose] of [
    ["2024年9月30日 合并", "group"],
    ["2024年度 公 司", "parent"],
    ["31 March 2024 Company", "parent"],
    ["本集团", "group"],
    ["本银行", "parent"],
    ["本行 2024年", "parent"],
    ["中央銀行", undefined],
    ["合 營 公 司", undefined],
    ["應佔 聯營 公司", undefined],
  ] as const)
    it(`${head}: ${whose ?? "nobody's"}`, () => assert.equal(entityOf([head]), whose));
});
