import "./style/index.css";
import { registerCommands } from "../commands/registerCommands.ts";
import type { HalfUndone } from "../excel/building/buildModel.ts";
import { createExcelHost } from "../excel/createExcelHost.ts";
import { logUnfolded } from "../excel/office/officeHelpers.ts";
import { readSeparators } from "../excel/office/readSeparators.ts";
import { startWithWorkbook } from "../excel/office/startWithWorkbook.ts";
import { readSelection } from "../excel/reading/readSelection.ts";
import { readPackText, UnreadablePackPartError } from "../excel/remembering/packPart.ts";
import { readModelPack } from "../excel/remembering/readModelPack.ts";
import { lazySharing } from "../excel/sharing/lazySharing.ts";
import { fillInputs } from "../excel/units/fillInputs.ts";
import { filingOf } from "../filing/filingOf.ts";
import { nameOfPack } from "../filing/nameOfPack.ts";
import type { Pack } from "../filing/Pack.ts";
import type { ModelSource } from "../host/ModelSource.ts";
import type { Advice } from "../host/Advice.ts";
import { packLost, packNotRead } from "../host/sentences.ts";
import { unitPlanner } from "../model/newUnit/unitPlanner.ts";
import { plannerOf } from "../model/plannerOf.ts";
import { startingResults } from "../model/startingResults.ts";
import { builtInPack } from "../../packs/index.ts";
import type { BuildOutcome } from "./model/BuildOutcome.ts";
import { startingState } from "./model/PaneState.ts";
import { takeRegion, type Region } from "./model/region.ts";
import { KeptReviews } from "./opening/run/KeptReviews.ts";
import { OpeningDesk } from "./opening/run/OpeningDesk.ts";
import { check } from "./run/check.ts";
import { DocumentAtHand } from "./run/DocumentAtHand.ts";
import { localValues } from "./run/localValues.ts";
import { mount } from "./run/mount.tsx";
import { packInForce, type ModelInWorkbook } from "./run/packInForce.ts";
import { LostPackError, packOfWorkbook } from "./run/packOfWorkbook.ts";
import { PackSession } from "./run/PackSession.ts";
import { Pane } from "./run/Pane.ts";
import { loadPreferences } from "./run/preferences.ts";
import { themeOf } from "./run/theme.ts";

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`taskpane.html has no element with the id “${id}”.`);
  return element;
}

/** The pack that is built at first: the one that comes with the add-in, where no development server put another there. */
const firstPack = globalThis.headroomServedPack ?? builtInPack;

/** Tells the custom functions on this page which pack to answer from. */
function sayPack(model: ModelInWorkbook, own: Pack): void {
  globalThis.headroomPackInForce?.(packInForce(model, { own, builtIn: builtInPack }));
}

const saidBy = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** They wait to be told: whatever goes wrong is an answer, too. */
const sayFailure = (error: unknown): void => sayPack({ kind: "unreadable", reason: saidBy(error) }, firstPack);

/** The pane of a pack. A build makes the workbook's model this pack's. */
function openPane(pack: Pack): Pane {
  const storage = localValues("headroom");
  const announcement = `${pack.issuer.name}: ${pack.document.title}`;
  const plan = plannerOf(pack);
  const state = startingState(plan(), loadPreferences(storage), announcement, startingResults(filingOf(pack)));
  const source: ModelSource = {
    pack: nameOfPack(pack),
    ...(pack !== builtInPack && { packText: JSON.stringify(pack) }),
    plan,
    planUnit: unitPlanner(pack),
  };
  const host = createExcelHost(source, halfUndone);
  const pane = new Pane(host, state, {
    log: logUnfolded,
    buildPack,
    desk,
    readSelection,
    filling: { pack, fill: fillInputs },
    sharing: { host: lazySharing(source), takesFiles },
    document: new DocumentAtHand(pack, files.get(pack.document.sha256 ?? "")),
    ...(storage ? { storage } : {}),
  });
  mount(pane, elementOf("pane"));
  let last = pane.state.report;
  pane.subscribe(({ report }) => {
    if (report !== undefined && report !== last) {
      sayPack({ kind: "built", pack: nameOfPack(pack) }, pack);
      // The functions are to load with the workbook; the model is whole where Excel refuses that.
      startWithWorkbook().catch(logUnfolded);
    }
    last = report;
  });
  followTheme(pane);
  return pane;
}

/** A pane in Excel for Windows or in the browser can save a file; web views of others let none through. */
const takesFiles = (): boolean =>
  [Office.PlatformType.PC, Office.PlatformType.OfficeOnline].includes(Office.context.platform);

/** The files of filings that were opened on this page, by their hashes: figures show their pages. */
const files = new Map<string, File>();

/** What a build that could not be undone has left, for the next one on this page, whatever pack's it is. */
const halfUndone: HalfUndone = {};

const kept = localValues("headroom");
const desk = new OpeningDesk(kept && new KeptReviews(kept, logUnfolded));

/** Builds the model of a filing that was opened. Where Excel does not take it, the filing is looked through further. */
async function buildPack(pack: Pack, file: File): Promise<BuildOutcome> {
  const before = session.pack;
  if (pack.document.sha256 !== undefined) files.set(pack.document.sha256, file);
  await session.take(pack);
  const outcome = await session.pane.build();
  if (outcome.kind === "built") {
    desk.clear();
    lost = undefined;
  } else
    session
      .take(before, (pane) => {
        if (lost !== undefined) pane.dispatch({ kind: "packLost", advice: lost });
        pane.dispatch({ kind: "filingChosen", file });
      })
      .catch((error: unknown) => session.pane.reportError(error));
  return outcome;
}

/** How long office.js answers with the theme it asked Excel for before it asks again, and a little more; in ms. */
const officeThemeKept = 5_100;

const systemsDark = matchMedia("(prefers-color-scheme: dark)");
const coloursForced = matchMedia("(forced-colors: active)");

let applyTheme = (): void => undefined;

/** Shows the user's theme, or Office's, or the system's. */
function followTheme(pane: Pane): void {
  applyTheme = () => {
    const office =
      typeof Office === "undefined" ? undefined : (Office.context?.officeTheme as Office.OfficeTheme | undefined);
    document.documentElement.dataset["theme"] = themeOf(pane.state.preferences.appearance, {
      office,
      systemIsDark: systemsDark.matches,
      coloursAreForced: coloursForced.matches,
    });
  };
  pane.subscribe(() => applyTheme());
  applyTheme();
}

/** Excel has no event for a change of theme: it is made in another window, from which the user comes back, or it follows the system's. */
function lookForTheme(): void {
  window.addEventListener("focus", () => applyTheme());
  for (const system of [systemsDark, coloursForced])
    system.addEventListener("change", () => {
      applyTheme();
      setTimeout(() => applyTheme(), officeThemeKept);
    });
  applyTheme();
}

/** The pack of the model in the workbook, and what the custom functions are told of it. */
async function takeModelsPack(session: PackSession): Promise<void> {
  const model = await readModelPack();
  if (
    model.kind === "none" ||
    model.pack === undefined ||
    [firstPack, builtInPack].some((each) => nameOfPack(each) === model.pack)
  ) {
    sayPack(model, session.pack);
    return;
  }
  try {
    const pack = await packOfWorkbook(await readPackText(), model.pack);
    await session.take(pack);
    sayPack(model, pack);
  } catch (error) {
    if (!(error instanceof LostPackError || error instanceof UnreadablePackPartError)) throw error;
    logUnfolded(error.cause ?? error);
    sayFailure(error);
    lost = packLost(model.pack);
    session.pane.dispatch({ kind: "packLost", advice: lost });
  }
}

/** Why the pack of the workbook's model is not at hand, until it is built again. */
let lost: Advice | undefined;

/** As the browser's region separates decimals and thousands. */
function browsersRegion(): Region {
  const parts = new Intl.NumberFormat(undefined, { numberingSystem: "latn" }).formatToParts(1_234_567.8);
  const of = (type: string, usual: string): string => parts.find((part) => part.type === type)?.value ?? usual;
  return { decimal: of("decimal", "."), thousands: of("group", ",") };
}

/** Numbers are written as in the cells; as in the browser's region where, or until, Excel says. */
async function followRegion(session: PackSession): Promise<void> {
  const said = await readSeparators().catch((error: unknown) => {
    logUnfolded(error);
    return undefined;
  });
  if (said !== undefined && takeRegion(said)) await session.pane.refresh();
}

async function start(session: PackSession): Promise<void> {
  const { host } = await Office.onReady().catch((error: unknown) => {
    sayFailure(error);
    throw error;
  });
  if (host !== Office.HostType.Excel) {
    sayPack({ kind: "none" }, firstPack);
    session.pane.dispatch({ kind: "hostMissing" });
    return;
  }
  lookForTheme();
  const taken = takeModelsPack(session).catch((error: unknown) => {
    sayFailure(error);
    session.pane.dispatch({ kind: "noticeRaised", notice: { origin: "other", advice: packNotRead(saidBy(error)) } });
  });
  await Promise.all([taken, followRegion(session), session.pane.start()]);
}

/** Opens the help in the user's browser, where this Excel can, else in a window of its own. */
async function openHelp(): Promise<void> {
  const address = new URL("help.html", location.href).href;
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1"))
    Office.context.ui.openBrowserWindow(address);
  else window.open(address, "_blank", "noopener");
}

function openSession(): PackSession {
  try {
    return new PackSession(firstPack, openPane);
  } catch (error) {
    sayFailure(error);
    throw error;
  }
}

/** Connects the ribbon and the keys, before the pane is planned: Excel presses a button as soon as office.js is there. */
function takeCommands(started: Promise<PackSession>): void {
  // Whoever starts says so; a command that waits for it says so again.
  started.catch(() => undefined);
  registerCommands({
    build: async () => {
      const { pane } = await started;
      // While a filing is looked through, it is the one that is built.
      await (pane.state.phase.kind === "opening" && desk.opening !== undefined ? desk.opening.build() : pane.build());
    },
    addUnit: async () => void (await (await started).pane.addUnit()),
    check: async () => check((await started).pane),
    detach: async () => (await started).pane.sharing?.detach(),
    openHelp,
    reportError: (error) => session.pane.reportError(error),
  });
}

const hasOffice = typeof Office !== "undefined";
let haveStarted: (session: Promise<PackSession>) => void = () => undefined;
if (hasOffice) takeCommands(new Promise((resolve) => (haveStarted = resolve)));
takeRegion(browsersRegion());
const session = openSession();
if (hasOffice) {
  const started = start(session);
  const whole = started.then(() => session);
  haveStarted(whole);
  whole.catch((error: unknown) => session.pane.reportError(error));
} else {
  session.pane.dispatch({ kind: "hostMissing" });
}
