import "./theme.css";
import "./taskpane.css";
import "./goodwill.css";
import { registerCommands } from "../commands/registerCommands.ts";
import { createExcelHost } from "../excel/createExcelHost.ts";
import { localValues, logUnfolded } from "../excel/officeHelpers.ts";
import { keepInputs } from "../plan/keepInputs.ts";
import { planWorkbook } from "../model/planWorkbook.ts";
import { builtInPack } from "../../packs/index.ts";
import { startingState } from "./model/PaneState.ts";
import { mount } from "./run/mount.tsx";
import { Pane } from "./run/Pane.ts";
import { loadPreferences } from "./run/preferences.ts";
import { themeOf } from "./run/theme.ts";

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`taskpane.html has no element with the id “${id}”.`);
  return element;
}

function createPane(): Pane {
  const storage = localValues("headroom");
  const state = startingState(planWorkbook(builtInPack), loadPreferences(storage));
  const host = createExcelHost({ plan: (taken) => planWorkbook(builtInPack, taken), keepInputs });
  return new Pane(host, state, { log: logUnfolded, ...(storage ? { storage } : {}) });
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
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    pane.dispatch({ kind: "hostMissing" });
    return;
  }
  followTheme(pane);
  await pane.start();
}

const pane = createPane();
mount(pane, elementOf("pane"));
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
