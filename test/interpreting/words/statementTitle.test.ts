import assert from "node:assert/strict";
import { statementTitle } from "../../../src/interpreting/words/statementTitle.ts";

describe("A line that names a statement", () => {
  const titles = [
    ["Consolidated Balance Sheets", "financial position"],
    ["Statement of Financial Position of the Company", "financial position"],
    ["Group income statement for the year ended 30 June 2031", "income statement"],
    ["Consolidated Balance Shee t", "financial position"],
    ["Consolidated Statement of Cash Flow s", "cash flows"],
    ["Consolidated income statement (in millions of euro)", "income statement"],
    ["Condensed balance sheet (Expressed in US dollars)", "financial position"],
    ["Consolidated balance sheet – in thousands of US dollars", "financial position"],
  ] as const;
  for (const [text, kind] of titles) {
    it(`is its title: ${text}`, () => {
      assert.equal(statementTitle(text)?.kind, kind);
    });
  }

  const mentions = [
    "Recognized in the balance sheets:",
    "Location in Statements of Income",
    "Reconciliation to the Balance Sheet",
    "Derivatives in the Statement of Financial Position",
    "Components of Net Periodic Cost in the Income Statement",
    "OFF-BALANCE SHEET ARRANGEMENTS",
    "Gains on the Consolidated Statement of Operations",
    "利润表及现金流量表相关科目变动分析表",
    "Balance sheet items (translated into euro)",
  ];
  for (const text of mentions) {
    it(`speaks of it, and is no title: ${text}`, () => {
      assert.equal(statementTitle(text), undefined);
    });
  }
});
