import { drivers } from "../../impairment/drivers.ts";
import type { ChartPlan } from "../../plan/plan.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { tornadoColumn, tornadoLength } from "./analysis/tornado.ts";
import { unitRefs } from "./analysis/UnitModel.ts";
import { at } from "./columns.ts";
import type { UnitSection } from "./unitSection.ts";

/** Beside the tornado table: the chart, high enough for a name at every bar, and to its right what the bars show. */
const change = { chart: 8, chartRows: 20, down: 13, up: 14 } as const;
const chartColumns = 5;

/** What a chart says of its figures. */
export type ChartWords = Pick<ChartPlan, "title" | "unit">;

/**
 * A chart of a unit's tornado: how far headroom moves from the base case as each driver takes a step down and up.
 *
 * @param words the unit's title and RMB'000, unless told.
 */
export function tornadoChart(
  sheet: SheetBuilder,
  section: UnitSection,
  words: ChartWords = {
    title: `${section.unit.title}: change of headroom as each driver moves by the step`,
    unit: "RMB'000",
  },
): void {
  const { unit, parts } = section;
  const first = parts.tornado + tornadoLength - drivers.length;
  const { headroom } = unitRefs(section);
  sheet.figureHeads(first - 1, change.down, ["Change, a step down, RMB'000", "Change, a step up, RMB'000"]);
  for (let row = first; row < first + drivers.length; row += 1) {
    for (const [of, from] of [
      [change.down, at(row, tornadoColumn.down)],
      [change.up, at(row, tornadoColumn.up)],
    ] as const) {
      // A step that leaves no value has no bar.
      sheet.formula(row, of, "formula", `IF(ISNUMBER(${from}),${from}-${headroom},"${noBar}")`, { format: "amount" });
    }
  }
  const bars = (of: number) => ({ row: first, column: of, rows: drivers.length, columns: 1 });
  sheet.chart({
    name: `Headroom: tornado of ${unit.title}`,
    kind: "opposedBars",
    ...words,
    categories: bars(tornadoColumn.driver),
    series: [
      { name: "A step down", values: bars(change.down) },
      { name: "A step up", values: bars(change.up) },
    ],
    place: { row: parts.tornado, column: change.chart, rows: change.chartRows, columns: chartColumns },
  });
}

const noBar = "no value";
