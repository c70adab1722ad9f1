import "./style/index.css";
import { registerCommands } from "../commands/registerCommands.ts";
import { createExcelHost } from "../excel/createExcelHost.ts";
import { logUnfolded } from "../excel/office/officeHelpers.ts";
import { startWithWorkbook } from "../excel/office/startWithWorkbook.ts";
import { readModelPack } from "../excel/remembering/readModelPack.ts";
import { nameOfPack } from "../filing/nameOfPack.ts";
import { unitPlanner } from "../model/newUnit/unitPlanner.ts";
import { planWorkbook } from "../model/planWorkbook.ts";
import { builtInPack } from "../../packs/index.ts";
import { startingState } from "./model/PaneState.ts";
import { localValues } from "./run/localValues.ts";
import { mount } from "./run/mount.tsx";
import { packInForce, type ModelInWorkbook } from "./run/packInForce.ts";
import { Pane } from "./run/Pane.ts";
import { loadPreferences } from "./run/preferences.ts";
import { themeOf } from "./run/theme.ts";

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`taskpane.html has no element with the id “${id}”.`);
  return element;
}

/** The pack that is built: the one that comes with the add-in, where no development server put another in its place. */
const pack = globalThis.headroomServedPack ?? builtInPack;

/** Tells the custom functions on this page which pack to answer from. */
function sayPack(model: ModelInWorkbook): void {
  globalThis.headroomPackInForce?.(packInForce(model, { own: pack, builtIn: builtInPack }));
}

/** They wait to be told: whatever goes wrong is an answer, too. */
const sayFailure = (error: unknown): void =>
  sayPack({ kind: "unreadable", reason: error instanceof Error ? error.message : String(error) });

function createPane(): Pane {
  const storage = localValues("headroom");
  const state = startingState(planWorkbook(pack), loadPreferences(storage));
  const host = createExcelHost({
    pack: nameOfPack(pack),
    plan: (taken) => planWorkbook(pack, taken),
    planUnit: unitPlanner(pack),
  });
  return new Pane(host, state, { log: logUnfolded, ...(storage ? { storage } : {}) });
}

/** A build makes the model this pack's, whichever it was of before; its functions are to load with the workbook. */
function followBuilds(pane: Pane): void {
  let last = pane.state.report;
  pane.subscribe(({ report }) => {
    if (report !== undefined && report !== last) {
      sayPack({ kind: "built", pack: nameOfPack(pack) });
      // The model is whole without it.
      startWithWorkbook().catch(logUnfolded);
    }
    last = report;
  });
}

/** How long office.js answers with the theme it asked Excel for before it asks again, and a little more; in ms. */
const officeThemeKept = 5_100;

/** Shows the user's theme, or Office's; without either the style sheet follows the system's. */
function followTheme(pane: Pane): void {
  const apply = (): void => {
    const office = Office.context?.officeTheme as Office.OfficeTheme | undefined;
    const theme = themeOf(pane.state.preferences.appearance, office);
    if (theme === undefined) delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
  };
  pane.subscribe(apply);
  // Excel has no event for a change of theme: it is made in another window, from which the user comes back, or it
  // follows the system's.
  window.addEventListener("focus", apply);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => setTimeout(apply, officeThemeKept));
  apply();
}

async function start(pane: Pane): Promise<void> {
  const { host } = await Office.onReady().catch((error: unknown) => {
    sayFailure(error);
    throw error;
  });
  if (host !== Office.HostType.Excel) {
    sayPack({ kind: "none" });
    pane.dispatch({ kind: "hostMissing" });
    return;
  }
  followBuilds(pane);
  followTheme(pane);
  await Promise.all([readModelPack().then(sayPack, sayFailure), pane.start()]);
}

function startPane(): Pane {
  try {
    const pane = createPane();
    mount(pane, elementOf("pane"));
    return pane;
  } catch (error) {
    sayFailure(error);
    throw error;
  }
}

const pane = startPane();
if (typeof Office === "undefined") {
  pane.dispatch({ kind: "hostMissing" });
} else {
  const started = start(pane);
  registerCommands({
    build: async () => {
      await started;
      await pane.build();
    },
    addUnit: async () => {
      await started;
      await pane.addUnit();
    },
    reportError: (error) => pane.reportError(error),
  });
  started.catch((error: unknown) => pane.reportError(error));
}
