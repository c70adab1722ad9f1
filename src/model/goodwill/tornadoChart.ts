import { isNumber, minus, when } from "../../formula/build.ts";
import { phrase } from "../../formula/phrase.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { tornadoColumn, tornadoLayout } from "./analysis/tornado.ts";
import { unitRefs } from "./analysis/UnitModel.ts";
import { moneyText, plainText } from "./plainWords.ts";
import type { UnitSection } from "./unitSection.ts";

/** Beside the tornado table: the chart, high enough for a name at every bar, and to its right what the bars show. */
const change = { chart: 8, chartRows: 20, down: 13, up: 14 } as const;
const chartColumns = 5;

/** Stands where a step leaves no value, which has no bar. */
const noBar = "no value";

/** A chart of a unit's tornado: how far headroom moves from the base case as each driver takes a step down and up. */
export function tornadoChart(sheet: SheetBuilder, section: UnitSection): void {
  const { unit, words, parts } = section;
  const place = tornadoLayout.at(parts.tornado);
  const { headroom } = unitRefs(sheet, section);
  sheet.figureHeads(place.row("heads"), change.down, [
    phrase("Change, a step down, ", words.money),
    phrase("Change, a step up, ", words.money),
  ]);
  for (const row of place.all("drivers"))
    for (const way of ["down", "up"] as const) {
      const stepped = sheet.cell(row, tornadoColumn[way]);
      const moved = when(isNumber(stepped), minus(stepped, headroom), noBar);
      sheet.formula(row, change[way], "formula", moved, { format: "amount" });
    }
  const drivers = place.all("drivers").length;
  const bars = (of: number) => ({ row: place.row("drivers"), column: of, rows: drivers, columns: 1 });
  // A chart's title and axis are texts of its own, which follow no cell.
  const title = plainText(words.title);
  const moves = "change of headroom as each driver moves by the step";
  sheet.chart({
    name: `Headroom: tornado of ${unit.title}`,
    kind: "opposedBars",
    title: title === undefined ? "Change of headroom as each driver moves by the step" : `${title}: ${moves}`,
    unit: moneyText(words),
    categories: bars(tornadoColumn.driver),
    series: [
      { name: "A step down", values: bars(change.down) },
      { name: "A step up", values: bars(change.up) },
    ],
    place: { row: parts.tornado, column: change.chart, rows: change.chartRows, columns: chartColumns },
  });
}
