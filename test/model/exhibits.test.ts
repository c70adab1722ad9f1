import assert from "node:assert/strict";
import { decimal } from "../../src/figures/decimal.ts";
import { drivers } from "../../src/impairment/unit/drivers.ts";
import { breakEvens as breakEvensOf } from "../../src/impairment/breakEven/breakEvens.ts";
import { headroom } from "../../src/impairment/recoverability/headroom.ts";
import { sensitivity } from "../../src/impairment/sensitivity.ts";
import { shifted } from "../../src/impairment/unit/shifted.ts";
import { breakEvenExhibit } from "../../src/model/exhibits/breakEvenExhibit.ts";
import { distributionExhibit } from "../../src/model/exhibits/distributionExhibit.ts";
import { frontierExhibit } from "../../src/model/exhibits/frontierExhibit.ts";
import type { ExhibitUnit } from "../../src/model/exhibits/laidOut.ts";
import { sensitivityExhibit, type GridSide } from "../../src/model/exhibits/sensitivityExhibit.ts";
import { tornadoExhibit } from "../../src/model/exhibits/tornadoExhibit.ts";
import { yearlyExhibit } from "../../src/model/exhibits/yearlyExhibit.ts";
import type { Exhibit, ExhibitPlan } from "../../src/plan/ExhibitPlan.ts";
import type { CellContent, WorkbookPlan } from "../../src/plan/plan.ts";
import { calculatedPlan, type Typed } from "./calculatedPlan.ts";
import { impairmentPlan, near, unitOf, units } from "./impairmentModel.ts";

const [first] = units;
assert.ok(first);
const unit: ExhibitUnit = { title: first.title, money: "RMB'000", blockName: first.blockName };
const at = { tab: "Mine", row: 4, column: 2, nameOf: (planned: string) => planned };
const side = (driver: GridSide["driver"], step: number, count: number, centre = 0): GridSide => ({
  driver,
  step,
  count,
  centre,
});

/** The impairment test's sheets with these behind them, each on a sheet of the user's. */
const withExhibits = (exhibits: readonly ExhibitPlan[]): WorkbookPlan => ({
  ...impairmentPlan,
  sheets: [
    ...impairmentPlan.sheets,
    ...exhibits.map(({ sheet }, index) => ({ ...sheet, id: `exhibit${index}`, name: `Mine ${index}` })),
  ],
});

/** The cell of the twin under these steps from the upper left; the twin stands below the function's grid. */
const twinAt = (rows: number, i: number, j: number) => ({
  row: at.row + 8 + rows + 1 + 1 + 2 + i,
  column: at.column + 1 + j,
});

const everything: readonly Exhibit[] = [
  sensitivityExhibit(unit, side("Gross margin", 0.01, 3), side("Base revenue", 0.05, 21)),
  tornadoExhibit(unit, drivers, 0.01),
  breakEvenExhibit(unit),
  frontierExhibit(unit, side("Gross margin", 0.01, 7), side("Base revenue", 0.05, 7)),
  distributionExhibit(unit, {
    trials: 100,
    seed: 1,
    probability: ({ nameOf }) => `=HEADROOM.PROBABILITY(${nameOf(unit.blockName)})`,
    figures: [{ label: "Mean", amount: 12 }],
    bins: [{ from: 0, to: 10, trials: 100 }],
  }),
  yearlyExhibit("Adjusted result", [
    { label: "Adjusted result", measures: impairmentPlan.measures.filter(({ id }) => id.startsWith("grossMargin.")) },
  ]),
];

describe("what the pane puts in the user's own cells", () => {
  it("stands within the area that it says it covers, wherever it is put", () => {
    for (const exhibit of everything) {
      const { sheet, area, title } = exhibit(at);
      const inside = ({ row, column }: { readonly row: number; readonly column: number }): boolean =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
      assert.deepEqual([area.row, area.column], [at.row, at.column]);
      assert.ok(sheet.cells.length > 0 && sheet.cells.every(inside), title);
      for (const { place } of sheet.charts ?? [])
        assert.ok(
          inside(place) && inside({ row: place.row + place.rows - 1, column: place.column + place.columns - 1 }),
        );
    }
  });

  it("is the user's from then on: none of its cells is an input that a build keeps", () => {
    for (const exhibit of everything)
      assert.ok(exhibit(at).sheet.cells.every(({ inputKey }) => inputKey === undefined));
  });
});

const grids: readonly (readonly [string, GridSide, GridSide])[] = [
  ["any two drivers", side("Operating costs / revenue", 0.02, 5), side("Working capital / revenue", 0.05, 3)],
  ["a centre of its own", side("Pre-tax discount rate", 0.01, 3, 0.02), side("Base revenue", 0.1, 5, -0.1)],
  ["growth and margin", side("Revenue growth", 0.03, 3), side("Gross margin", 0.01, 3)],
  ["cells without a value", side("Pre-tax discount rate", 0.2, 3), side("Terminal growth", 0.01, 3)],
];
const { goodwill, ownership, intangibleAssets, otherNetAssets } = unitOf(first.id);
const carryingAmount = goodwill.div(ownership).plus(intangibleAssets).plus(otherNetAssets).toNumber();
/** How far the function is from the formulas, and what the check says of it. */
const apart = [
  [0, "agrees"],
  [0.9e-9 * carryingAmount, "agrees"],
  [1.1e-9 * carryingAmount, "differs"],
  [-1.1e-9 * carryingAmount, "differs"],
] as const;

/** The exhibit as it is with the add-in, whose function is so far from the formulas in the middle cell of three by three. */
function answered(by: number): ExhibitPlan {
  const exhibit = sensitivityExhibit(unit, side("Gross margin", 0.01, 3), side("Base revenue", 0.05, 3))(at);
  const cells = exhibit.sheet.cells.map(({ withoutAddIn, ...cell }) => {
    if (cell.style !== "function" || withoutAddIn?.kind !== "formula") return cell;
    const isMiddle = cell.row === at.row + 9 && cell.column === at.column + 2;
    const formula = isMiddle ? `${withoutAddIn.formula}+${by.toFixed(9)}` : withoutAddIn.formula;
    return { ...cell, content: { kind: "formula" as const, formula } };
  });
  return { ...exhibit, sheet: { ...exhibit.sheet, cells } };
}

const twice = sensitivityExhibit(unit, side("Gross margin", 0.01, 3), side("Gross margin", 0.01, 3));

describe("a sensitivity of one's own, calculated without the add-in", function () {
  this.timeout(120_000);
  const exhibits = [...grids.map(([, down, across]) => sensitivityExhibit(unit, down, across)), twice];
  const plan = withExhibits([...exhibits.map((exhibit) => exhibit(at)), ...apart.map(([by]) => answered(by))]);

  for (const [when, typed] of [
    ["as the model stands", {}],
    [
      "in the middle of the year, without grossing up",
      { [`${first.id}.midYearDiscounting`]: true, [`${first.id}.grossUpGoodwill`]: false },
    ],
  ] as const satisfies readonly (readonly [string, Typed])[])
    it(`is headroom under both shifts, ${when}, for any two drivers and any centre; #NUM! where there is no value`, async () => {
      const values = await calculatedPlan(plan, typed);
      for (const [index, [title, down, across]] of grids.entries()) {
        const shifts = ({ step, count, centre }: GridSide) =>
          Array.from({ length: count }, (_, of) =>
            decimal(step)
              .times(of - (count - 1) / 2)
              .plus(centre),
          );
        const exact = sensitivity(
          unitOf(first.id, typed),
          { driver: down.driver, shifts: shifts(down) },
          { driver: across.driver, shifts: shifts(across) },
        );
        for (let i = 0; i < down.count; i += 1)
          for (let j = 0; j < across.count; j += 1) {
            const { row, column } = twinAt(down.count, i, j);
            const [found, expected] = [
              values.at(`exhibit${index}`, row, column),
              exact.headroom[i * across.count + j] ?? NaN,
            ];
            if (Number.isNaN(expected)) assert.deepEqual(found, { error: "#NUM!" });
            else near(found, expected, `${title}: ${i}, ${j}`);
          }
      }
    });

  it("has no value at all of one driver twice", async () => {
    const values = await calculatedPlan(plan);
    const { row, column } = twinAt(3, 0, 0);
    assert.deepEqual(values.at(`exhibit${grids.length}`, row, column), { error: "#VALUE!" });
  });

  it("agrees with the function up to a thousand millionth of the carrying amount, and differs beyond it", async () => {
    const values = await calculatedPlan(plan);
    for (const [index, [by, said]] of apart.entries())
      assert.equal(values.at(`exhibit${exhibits.length + index}`, at.row + 11, at.column + 1), said, `${by} apart`);
  });
});

describe("the exhibits of a unit's drivers, calculated without the add-in", function () {
  this.timeout(120_000);
  const typed: Typed = { [`${first.id}.midYearDiscounting`]: true };
  const exhibits = [tornadoExhibit(unit, drivers, 0.01), breakEvenExhibit(unit)].map((exhibit) => exhibit(at));
  const [tornado, breakEvens] = exhibits;
  assert.ok(tornado && breakEvens);
  const exactly = (driver: (typeof drivers)[number], shift: number): number =>
    headroom(shifted(unitOf(first.id, typed), driver, decimal(shift))).toNumber();
  const rowOf = ({ sheet }: ExhibitPlan, label: string): number =>
    sheet.cells.find(({ column, content }) => column === at.column && content.kind === "text" && content.text === label)
      ?.row ?? assert.fail(label);

  it("have headroom a step down and up of each driver in formulas, and its change, which stand in for the functions", async () => {
    const values = await calculatedPlan(withExhibits([tornado]), typed);
    const top = rowOf(tornado, "In formulas") + 1;
    const as = exactly("Gross margin", 0);
    drivers.forEach((driver, index) => {
      const found = [1, 2, 3, 4].map((of) => values.at("exhibit0", top + index, at.column + of));
      const [down, up] = [exactly(driver, -0.01), exactly(driver, 0.01)];
      for (const [of, expected] of [down, up, down - as, up - as].entries())
        near(found[of], expected, `${driver} ${of}`);
      // Without the add-in the upper table is the lower.
      near(values.at("exhibit0", rowOf(tornado, "Driver") + 1 + index, at.column + 1), down, `${driver}, detached`);
    });
  });

  it("check a break-even by headroom in formulas at it, which is zero at the true one and not beside it", async () => {
    const [exact] = breakEvensOf(unitOf(first.id, typed), "Gross margin");
    const trueShift = exact?.toNumber() ?? assert.fail();
    const row = rowOf(breakEvens, "Gross margin");
    const check = rowOf(breakEvens, "Headroom at each, in formulas, is zero");
    /** As the function gives it, for this driver alone; the check as it is with the add-in. */
    const found = (shift: number): ExhibitPlan => ({
      ...breakEvens,
      sheet: {
        ...breakEvens.sheet,
        cells: breakEvens.sheet.cells.map((cell) => {
          if (cell.column !== at.column + 1) return cell;
          if (cell.row === check) return { ...cell, withoutAddIn: cell.content };
          if (cell.style !== "function") return cell;
          const content: CellContent =
            cell.row === row ? { kind: "number", value: String(shift) } : { kind: "text", text: "#N/A" };
          return { ...cell, content, withoutAddIn: content };
        }),
      },
    });
    const withShift = async (shift: number) => {
      const values = await calculatedPlan(withExhibits([tornado, found(shift)]), typed);
      return [values.at("exhibit1", row, at.column + 2), values.at("exhibit1", check, at.column + 1)];
    };
    const [at0, said] = await withShift(trueShift);
    assert.ok(Math.abs(Number(at0)) < 0.01, String(at0));
    assert.equal(said, "agrees");
    const [beside, then] = await withShift(trueShift + 0.001);
    near(beside, exactly("Gross margin", trueShift + 0.001), "beside");
    assert.equal(then, "differs");
  });
});

it("an exhibit shows amounts of headroom as the sheet of its unit does, with a decimal where they are small", () => {
  const shownIn = (of: ExhibitUnit) =>
    new Set(
      [
        tornadoExhibit(of, drivers, 0.01),
        sensitivityExhibit(of, side("Gross margin", 0.01, 3), side("Base revenue", 0.05, 3)),
      ]
        .flatMap((exhibit) => exhibit(at).sheet.cells)
        .map(({ format }) => format)
        .filter((format) => format === "headroom" || format === "fineHeadroom"),
    );
  assert.deepEqual([...shownIn(unit)], ["headroom"]);
  assert.deepEqual([...shownIn({ ...unit, hasSmallAmounts: true })], ["fineHeadroom"]);
});
