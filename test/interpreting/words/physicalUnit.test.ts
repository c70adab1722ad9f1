import assert from "node:assert/strict";
import { physicalUnit } from "../../../src/interpreting/words/physicalUnit.ts";

describe("The unit that a label ends with", () => {
  for (const [label, unit] of [
    ["Scope 1 – Direct GHG emissions tCO2e", "tCO2e"],
    ["Scope 2 emissions (tCO₂e)", "tCO₂e"],
    ["Intensity tCO2e/employee", "tCO2e/employee"],
    ["Electricity purchased kWh", "kWh"],
    ["Electricity consumption (MWh)", "MWh"],
    ["Non-hazardous waste tonnes", "tonnes"],
    ["Nitrogen oxides kg", "kg"],
    ["Water consumption m³", "m³"],
    ["Paper kilograms", "kilograms"],
    ["Gross floor area sq. ft.", "sq. ft."],
    ["溫室氣體排放總量(公噸)", "公噸"],
    ["外購電力 千瓦時", "千瓦時"],
    ["Debtor turnover (days)", "days"],
    ["Interest cover (times)", "times"],
    ["Average training (hours)", "hours"],
  ] as const)
    it(`is "${unit}" in "${label}"`, () => {
      assert.equal(physicalUnit(label), unit);
    });

  for (const label of [
    "Wages and salaries of employees",
    "Trade receivables past due over 90 days",
    "Profit for the years",
    "Amounts due within five years",
    "Sale of liquefied gas and oil",
    "Investment property",
    "Kilograms Holdings Limited",
    "員工人名",
    "Revenue ($m)",
    "Revenue (RMB million)",
    "Lease liabilities – plant kg mine",
  ])
    it(`is none in "${label}"`, () => {
      assert.equal(physicalUnit(label), undefined);
    });
});
