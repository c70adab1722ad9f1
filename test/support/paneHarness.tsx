/** The pane over the fake host, in a page of its own: `?state=…&theme=light|dark` chooses what it shows. */
import "../../src/taskpane/style/index.css";
import { startingState } from "../../src/taskpane/model/PaneState.ts";
import type { FigurePlan, WorkbookPlan } from "../../src/plan/plan.ts";
import { mount } from "../../src/taskpane/run/mount.tsx";
import { Pane } from "../../src/taskpane/run/Pane.ts";
import { loadPreferences } from "../../src/taskpane/run/preferences.ts";
import { themeOf } from "../../src/taskpane/run/theme.ts";
import { FakeGoodwillHost } from "./fakeGoodwillHost.ts";
import { FakeModelHost, fakeReport } from "./fakeModelHost.ts";
import { fakeOwnUnit, workedExample } from "./fakeOwnUnit.ts";
import { fakePlan } from "./fakePanePlan.ts";

const asked = new URLSearchParams(location.search);
const scenario = asked.get("state") ?? "built";
const theme = asked.get("theme");
const systemsDark = matchMedia("(prefers-color-scheme: dark)");
const showTheme = (): void => {
  document.documentElement.dataset["theme"] =
    theme ?? themeOf("office", { office: undefined, systemIsDark: systemsDark.matches });
};
if (theme === null) systemsDark.addEventListener("change", showTheme);
showTheme();

const kept = new Map<string, unknown>();
const storage = {
  get: (key: string): unknown => kept.get(key),
  set: (key: string, value: unknown): void => void kept.set(key, value),
};
/** The impairment test needs every assumption of a unit, which the real plan has. */
const workbook = scenario.startsWith("goodwill") ? realPlan() : undefined;
const plan = workbook ?? (scenario === "noResults" ? { ...fakePlan, assumptions: [], measures: [] } : fakePlan);
const isBuilt = !["loading", "outside", "older", "notBuilt", "building", "failed"].includes(scenario);
const host = workbook ? new FakeGoodwillHost(workbook) : new FakeModelHost(isBuilt);
const state = startingState(plan, loadPreferences(storage));
const pane = new Pane(host, state, { storage, log: (error) => console.error(error) });
const root = document.getElementById("pane");
if (!root) throw new Error("The page has no element with the id “pane”.");
mount(pane, root);

/** The plan of the pack that comes with the add-in, which panePage.ts makes once for all its pages. */
function realPlan(): WorkbookPlan {
  const request = new XMLHttpRequest();
  // The page is nothing without it, so it waits.
  request.open("GET", "/plan.json", false);
  request.send();
  return JSON.parse(request.responseText) as WorkbookPlan;
}

const never = new Promise<void>(() => undefined);

/** What happens before the pane is as it is to be seen; in a state that is not here, no more than its start. */
const scenarios: Readonly<Record<string, () => void | Promise<void>>> = {
  loading: () => undefined,
  outside: () => {
    pane.dispatch({ kind: "hostMissing" });
  },
  older: () => {
    const sentence =
      "Headroom needs Excel 2021 or Microsoft 365; this Excel has only ExcelApi 1.7. Update Excel and open the pane again.";
    pane.dispatch({ kind: "failed", during: "reading", advice: { code: "olderExcel", sentence } });
  },
  building: async () => {
    host.betweenSteps = (fraction) => (fraction > 0.6 ? never : Promise.resolve());
    await pane.start();
    void pane.build();
    await new Promise((resolve) => setTimeout(resolve));
  },
  asking: async () => {
    await pane.start();
    const long = `=${Array.from({ length: 60 }, (_, row) => `'Profit_and_loss'!C${row + 7}`).join("+")}`;
    host.replaced = [
      { sheet: "Checks", address: "K582", held: long },
      { sheet: "Goodwill", address: "C10", held: 12 },
    ];
    void pane.build();
    await new Promise((resolve) => setTimeout(resolve));
  },
  failed: async () => {
    await pane.start();
    host.refusal = {
      code: "cellEditing",
      sentence: "Excel is waiting for a cell that is being edited: press Enter or Esc in the sheet, then try again.",
    };
    await pane.build();
  },
  report: async () => {
    await pane.start();
    pane.dispatch({ kind: "buildFinished", report: fakeReport, snapshot: await host.snapshot() });
  },
  faulty: async () => {
    host.advice = [
      { code: "manualCalculation", sentence: "Calculation is set to manual in this workbook: press F9 to calculate." },
      { code: "missingSheet", sentence: "The sheet “Checks” of the model is missing: Build model restores it." },
    ];
    await pane.start();
    host.type("eHigher.discountRate", { value: 0.54 });
    host.type("eHigher.terminalGrowth", { error: "#NUM!" });
    host.type("eHigher.revenueGrowth.2025", { value: "about 12%" });
    host.type("eHigher.baseRevenue", { value: null });
    host.type("compass.operatingCosts", { value: 0.4 });
    pane.dispatch({ kind: "typed", id: "eHigher.operatingCosts", text: "twenty" });
    pane.dispatch({ kind: "entryCommitted", id: "eHigher.operatingCosts" });
  },
  figure: async () => {
    await pane.start();
    host.select(figurePlace("income.revenue@2023"));
  },
  repairedFigure: async () => {
    await pane.start();
    host.select(figurePlace("note13.goodwill@2023"));
  },
  changedFigure: async () => {
    await pane.start();
    host.typeFigure("note19.movement.acquisition@2023", { value: 87_743 });
    host.select(figurePlace("note19.movement.acquisition@2023"));
  },
  calculatedFigure: async () => {
    await pane.start();
    host.typeFigure("income.grossProfit@2023", { value: 589_485 });
    host.select(figurePlace("income.grossProfit@2023"));
  },
  longFigure: async () => {
    await pane.start();
    host.select(figurePlace("text.sellingRatioExcluding@2023"));
  },
  assumptionCell: async () => {
    await pane.start();
    const assumption = fakePlan.assumptions.find(({ id }) => id === "compass.revenueGrowth.2025");
    host.select(assumption?.cell ?? null);
  },
  nameAlone: async () => {
    await pane.start();
    host.select(figurePlace("income.revenue@2023"));
    pane.dispatch({ kind: "sourceToggled", open: false });
  },
  contents: async () => {
    await pane.start();
    pane.dispatch({ kind: "tabChosen", tab: "contents" });
  },
  changedFigures: async () => {
    await pane.start();
    host.typeFigure("income.revenue@2023", { value: 1_752_045 });
    host.typeFigure("note13.assumptions.2023.revenueGrowth@Shanghai EHigher, high", { value: 0.22 });
    host.typeFigure("position.goodwill@2023", { error: "#REF!" });
    host.typeFigure("text.sellingRatioExcluding@2023", { value: "about 7%" });
    pane.dispatch({ kind: "tabChosen", tab: "contents" });
  },
  checks: async () => {
    await pane.start();
    host.typeFigure("income.revenue@2023", { value: 1_752_045 });
    host.typeFigure("income.costOfSales@2023", { value: -1_162_000 });
    host.typeFigure("position.goodwill@2023", { error: "#REF!" });
    pane.dispatch({ kind: "tabChosen", tab: "checks" });
  },
  checksWell: async () => {
    await pane.start();
    pane.dispatch({ kind: "tabChosen", tab: "checks" });
  },
  search: async () => {
    await pane.start();
    pane.dispatch({ kind: "tabChosen", tab: "contents" });
    pane.dispatch({ kind: "searched", text: "goodwill" });
  },
  nothingFound: async () => {
    await pane.start();
    pane.dispatch({ kind: "tabChosen", tab: "contents" });
    pane.dispatch({ kind: "searched", text: "inventories" });
  },
  goodwill: async () => {
    await showGoodwill();
  },
  goodwillLoss: async () => {
    host.cells.set("aolipu.discountRate", { value: 0.2, text: "0.2" });
    await showGoodwill();
    pane.dispatch({ kind: "goodwill", action: { kind: "unitChosen", unit: "aolipu" } });
    await host.setSettings({ "aolipu.grid.rowDriver": "Gross margin" });
  },
  goodwillBlank: async () => {
    host.cells.set("eHigher.grossMargin.2025", { value: null, text: "" });
    await showGoodwill();
  },
  goodwillUnvalued: async () => {
    host.cells.set("eHigher.discountRate", { value: 0.01, text: "0.01" });
    await showGoodwill();
  },
  goodwillAssumptions: async () => {
    await pane.start();
  },
  goodwillOwnBlank: async () => {
    await showOwnUnit({});
  },
  goodwillOwn: async () => {
    await showOwnUnit(workedExample);
  },
  goodwillOwnBroken: async () => {
    await showOwnUnit(workedExample);
    host.changeUnits(host.ownUnits.map(({ block: _lost, ...unit }) => ({ ...unit, lostNames: ["Unit_1"] })));
  },
  goodwillOwnAlone: async () => {
    host.built = false;
    await showOwnUnit(workedExample);
  },
  goodwillTiles: async () => {
    await pane.start();
    await host.addUnit();
    host.changeUnits([
      fakeOwnUnit(1, workedExample, { title: "Retail, northern region", currency: "EUR million" }),
      fakeOwnUnit(2, {}, { title: "Wholesale" }),
    ]);
  },
};

async function arrange(): Promise<void> {
  await (scenarios[scenario] ?? (() => pane.start()))();
}

async function showOwnUnit(given: Readonly<Record<string, readonly number[]>>): Promise<void> {
  await host.addUnit();
  host.changeUnits([fakeOwnUnit(1, given, { title: "Retail" })]);
  await showGoodwill();
  pane.dispatch({ kind: "goodwill", action: { kind: "unitChosen", unit: "unit1" } });
}

async function showGoodwill(): Promise<void> {
  await pane.start();
  pane.dispatch({ kind: "tabChosen", tab: "goodwill" });
}

function figurePlace(key: string): FigurePlan {
  const figure = fakePlan.figures.find((planned) => planned.key === key);
  if (!figure) throw new RangeError(`The fake plan has no figure ${key}.`);
  return figure;
}

Object.assign(window, { host, pane });
// Marks the page once the state is there, for tests and pictures to wait for.
void arrange().then(() => setTimeout(() => (document.documentElement.dataset["arranged"] = "")));
