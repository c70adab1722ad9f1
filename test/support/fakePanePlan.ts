/** Assumptions and measures such as the workbook's plan has, for the pane to be tried without a workbook. */
import type { AreaPlan, AssumptionPlan, Basis, MeasurePlan, WorkbookPlan } from "../../src/plan/plan.ts";
import type { CheckPlan } from "../../src/plan/CheckPlan.ts";
import { fakeContents, fakeFigures } from "./fakeFigures.ts";

const years = ["2024", "2025", "2026", "2027", "2028"] as const;

interface Unit {
  readonly id: string;
  readonly group: string;
  readonly goodwill: number;
  readonly baseRevenue: number;
  readonly growth: readonly number[];
  readonly margin: readonly number[];
  readonly operatingCosts: number;
}

export const fakeUnits: readonly Unit[] = [
  {
    id: "eHigher",
    group: "Shanghai EHigher",
    goodwill: 96_377,
    baseRevenue: 260_000,
    growth: [0.216, 0.15, 0.1, 0.05, 0.022],
    margin: [0.32, 0.32, 0.32, 0.32, 0.32],
    operatingCosts: 0.2,
  },
  {
    id: "aolipu",
    group: "Qingdao Aolipu Qizhi",
    goodwill: 88_529,
    baseRevenue: 120_000,
    growth: [0.444, 0.3, 0.2, 0.1, 0.022],
    margin: [0.45, 0.46, 0.47, 0.48, 0.496],
    operatingCosts: 0.28,
  },
  {
    id: "compass",
    group: "Shanghai Compass",
    goodwill: 132_833,
    baseRevenue: 125_000,
    growth: [0.328, 0.25, 0.15, 0.08, 0.022],
    margin: [0.465, 0.468, 0.47, 0.473, 0.476],
    operatingCosts: 0.3,
  },
];

const cell = (row: number, column: number): AreaPlan => ({ sheet: "assumptions", row, column, rows: 1, columns: 1 });

function single(
  unit: Unit,
  row: number,
  part: string,
  rest: Pick<AssumptionPlan, "label" | "kind" | "unit" | "value" | "slider" | "basis" | "reasoning" | "source"> &
    Partial<Pick<AssumptionPlan, "minimum" | "maximum" | "step">>,
): AssumptionPlan {
  const { id, group } = unit;
  return { id: `${id}.${part}`, name: `${id}_${part}`, group, cell: cell(row, 3), ...rest };
}

function yearly(
  unit: Unit,
  row: number,
  part: string,
  values: readonly number[],
  rest: Pick<AssumptionPlan, "label" | "unit" | "minimum" | "maximum" | "slider" | "source"> & {
    readonly basis: (index: number) => Basis;
    readonly reasoning: (index: number) => string;
  },
): AssumptionPlan[] {
  return years.map((year, index) => {
    const { basis, reasoning, ...plain } = rest;
    return {
      id: `${unit.id}.${part}.${year}`,
      name: `${unit.id}_${part}_${year}`,
      group: unit.group,
      cell: cell(row, 3 + index),
      kind: "percentage",
      step: 0.001,
      period: year,
      value: values[index] ?? 0,
      basis: basis(index),
      reasoning: reasoning(index),
      ...plain,
    };
  });
}

function assumptionsOf(unit: Unit, top: number): AssumptionPlan[] {
  return [...rates(unit, top), ...yearlyLines(unit, top + 2), ...amounts(unit, top + 4)];
}

function rates(unit: Unit, top: number): AssumptionPlan[] {
  return [
    single(unit, top, "discountRate", {
      label: "Pre-tax discount rate",
      kind: "percentage",
      unit: "%",
      value: 0.154,
      minimum: 0.05,
      maximum: 0.4,
      step: 0.001,
      slider: true,
      basis: "announced",
      reasoning: "One rate is stated for all three units.",
      source: "Note 13, key assumptions 2023, row Pre-tax discount rate",
    }),
    single(unit, top + 1, "terminalGrowth", {
      label: "Terminal growth",
      kind: "percentage",
      unit: "% a year",
      value: 0.022,
      minimum: -0.02,
      maximum: 0.05,
      step: 0.001,
      slider: true,
      basis: "illustrative",
      reasoning: "The low end of the growth range, which suggests it; no rate after the budget is stated.",
      source: "",
    }),
  ];
}

function yearlyLines(unit: Unit, top: number): AssumptionPlan[] {
  const announcedEnds = (index: number): Basis => (index === 0 || index === 4 ? "announced" : "illustrative");
  return [
    ...yearly(unit, top, "revenueGrowth", unit.growth, {
      label: "Revenue growth",
      unit: "% a year",
      minimum: -0.5,
      maximum: 1,
      slider: true,
      basis: announcedEnds,
      reasoning: (index) =>
        announcedEnds(index) === "announced"
          ? "An end of the range stated for the unit."
          : "A falling path between the two ends of the range.",
      source: "Note 13, key assumptions 2023, row Revenue",
    }),
    ...yearly(unit, top + 1, "grossMargin", unit.margin, {
      label: "Gross margin",
      unit: "%",
      minimum: 0,
      maximum: 1,
      slider: false,
      basis: () => "announced",
      reasoning: () => "Within the range stated for the unit.",
      source: "Note 13, key assumptions 2023, row Budgeted gross margin",
    }),
  ];
}

function amounts(unit: Unit, top: number): AssumptionPlan[] {
  return [
    single(unit, top, "operatingCosts", {
      label: "Operating costs / revenue",
      kind: "percentage",
      unit: "%",
      value: unit.operatingCosts,
      minimum: 0,
      maximum: 1,
      step: 0.005,
      slider: true,
      basis: "illustrative",
      reasoning: "Not stated; below the Group's own ratio, as the unit carries no head office.",
      source: "",
    }),
    single(unit, top + 1, "baseRevenue", {
      label: "Base revenue",
      kind: "amount",
      unit: "RMB'000",
      value: unit.baseRevenue,
      minimum: 1,
      maximum: 5_000_000,
      slider: false,
      basis: "illustrative",
      reasoning: "Leans on the committed revenue, whose growth exceeds the range's high end.",
      source: "",
    }),
    single(unit, top + 2, "goodwill", {
      label: "Goodwill",
      kind: "amount",
      unit: "RMB'000",
      value: unit.goodwill,
      minimum: 0,
      maximum: 10_000_000,
      slider: false,
      basis: "announced",
      reasoning: "Stated for the acquisition.",
      source: "Note 13, goodwill by acquisition",
    }),
    single(unit, top + 3, "grossUp", {
      label: "Gross up goodwill",
      kind: "logical",
      unit: "",
      value: true,
      slider: false,
      basis: "derived",
      reasoning: "Non-controlling interests are at their proportionate share.",
      source: "Note 13; IAS 36 Appendix C4",
    }),
  ];
}

export const fakeAssumptions: readonly AssumptionPlan[] = fakeUnits.flatMap((unit, index) =>
  assumptionsOf(unit, 5 + 10 * index),
);

const announcedMargins = [0.313, 0.291, 0.31, 0.3257, 0.3364];
const announcedLosses = [-159_971, -144_479, -141_780, -138_401, -154_183];

export const fakeReported: Readonly<Record<string, number>> = Object.fromEntries([
  ...announcedMargins.map((value, index) => [`grossMargin.${2019 + index}`, value] as const),
  ...announcedLosses.map((value, index) => [`adjustedLoss.${2019 + index}`, value] as const),
]);

const fakeMeasures: readonly MeasurePlan[] = [
  ...fakeUnits.map(({ id, group }, index): MeasurePlan => ({
    id: `headroom.${id}`,
    name: `${id}_Headroom`,
    label: "Headroom",
    group,
    cell: { sheet: "goodwill", row: 40, column: 3 + index, rows: 1, columns: 1 },
    kind: "headroom",
    unit: "RMB'000",
  })),
  ...fakeUnits.map(({ id, group }, index): MeasurePlan => ({
    id: `valueInUse.${id}`,
    name: `${id}_ValueInUse`,
    label: "Value in use",
    group,
    cell: { sheet: "goodwill", row: 36, column: 3 + index, rows: 1, columns: 1 },
    kind: "amount",
    unit: "RMB'000",
  })),
  ...[2019, 2020, 2021, 2022, 2023].flatMap((year, index): MeasurePlan[] => [
    {
      id: `grossMargin.${year}`,
      name: `GrossMargin_${year}`,
      label: "Gross margin",
      period: String(year),
      group: "Gross margin",
      cell: { sheet: "grossMargin", row: 6, column: 3 + index, rows: 1, columns: 1 },
      kind: "percentage",
      unit: "%",
    },
    {
      id: `adjustedLoss.${year}`,
      name: `AdjustedLoss_${year}`,
      label: "Adjusted net loss",
      period: String(year),
      group: "Adjusted net loss",
      cell: { sheet: "adjustedLoss", row: 12, column: 3 + index, rows: 1, columns: 1 },
      kind: "amount",
      unit: "RMB'000",
    },
  ]),
  {
    id: "checks.wrong",
    name: "Checks_Wrong",
    label: "Unexplained breaks",
    group: "Checks",
    cell: { sheet: "checks", row: 4, column: 4, rows: 1, columns: 1 },
    kind: "count",
    unit: "checks",
  },
  {
    id: "checks.master",
    name: "Checks_Master",
    label: "Master check",
    group: "Checks",
    cell: { sheet: "checks", row: 5, column: 4, rows: 1, columns: 1 },
    kind: "text",
    unit: "",
  },
];

/** As if every figure had one check of its own. */
const rowOf = (index: number): Pick<CheckPlan, "sheet" | "row" | "columns"> => ({
  sheet: "checks",
  row: 9 + index,
  columns: { status: 8, expected: 4, found: 5, difference: 6, foundFrom: 10, reason: 12 },
});

const fakeChecks: readonly CheckPlan[] = fakeFigures.map(({ key, label, heading, sheet, row, column }, index) => ({
  id: `check.${key}`,
  name: `${label} ${heading}`,
  kind: "break",
  wrong: "break",
  ...rowOf(index),
  leadsTo: { sheet, row, column },
}));

export const fakePlan: Pick<WorkbookPlan, "assumptions" | "measures" | "figures" | "contents" | "checks"> = {
  assumptions: fakeAssumptions,
  measures: fakeMeasures,
  figures: fakeFigures,
  contents: fakeContents,
  checks: fakeChecks,
};
