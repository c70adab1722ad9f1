/**
 * Pictures of the pane over the fake host, in each state, light and dark, narrow and wide, for looking at:
 * node --import tsx tools/pane.ts [folder]
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { panePage, showPane } from "../test/support/panePage.ts";
import { endShared } from "../test/support/sharedBrowser.ts";

const folder = process.argv[2] ?? "build/pane";
mkdirSync(folder, { recursive: true });

const selections = [
  "figure",
  "repairedFigure",
  "changedFigure",
  "calculatedFigure",
  "longFigure",
  "assumptionCell",
  "nameAlone",
];
const parts = ["contents", "changedFigures", "search", "nothingFound"];
const goodwill = ["goodwill", "goodwillLoss", "goodwillBlank", "goodwillUnvalued"];
const states = [
  "loading",
  "outside",
  "older",
  "notBuilt",
  "building",
  "failed",
  "built",
  "report",
  "faulty",
  ...selections,
  ...parts,
  ...goodwill,
];
try {
  const page = await panePage();
  for (const state of states) {
    for (const theme of ["light", "dark"] as const) {
      for (const width of [320, 400]) {
        await showPane(page, { state, theme, width, height: 760 });
        await page.screenshot({ path: join(folder, `${state}-${theme}-${width}.png`) });
      }
    }
  }
} finally {
  await endShared();
}
