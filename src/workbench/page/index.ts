import { localAddress, parseLocalAddress, quotedSheetName, splitReference } from "../host/cells/address.ts";
import type { Hyperlink } from "../host/cells/annotations.ts";
import { darkTheme, lightTheme } from "../host/commonApi.ts";
import type { InstalledClient } from "../host/commonApi.ts";
import { OfficeHost } from "../host/officeHost.ts";
import { createUniver } from "../grid/createUniver.ts";
import { newSheet } from "../grid/gridSheets.ts";
import { GridWorkbook } from "../grid/gridWorkbook.ts";
import { ChartLayer } from "./charts/chartLayer.ts";
import { cellFontLoaded } from "./cellFontLoaded.ts";
import { callFunction } from "./functionCall.ts";
import { nameInCell, toHelp } from "./functionsMetadata.ts";
import type { FunctionsMetadata } from "./functionsMetadata.ts";
import { focusFirst, moveFocus } from "./moveFocus.ts";
import { guardTyping } from "./guardTyping.ts";
import { ListDropdown } from "./listDropdown.ts";
import { Pane } from "./pane.ts";
import { readManifest } from "./readManifest.ts";
import type { Manifest, RibbonButton } from "./readManifest.ts";
import { element, Ribbon } from "./ribbon.ts";
import { SheetLayer } from "./sheetLayer.ts";
import { followShortcuts } from "./shortcuts.ts";
import type { ShortcutsFile } from "./shortcuts.ts";
import { StatusBar } from "./statusBar.ts";
import { warnOfCircles } from "./warnOfCircles.ts";
import { Quiet, workbenchApi, workbenchDoor } from "./workbenchApi.ts";
import type { WorkbenchApi } from "./workbenchApi.ts";

import * as pageWords from "./pageWords.ts";

declare global {
  interface Window {
    workbench: WorkbenchApi;
  }
}

const workbookName = "Book1.xlsx";

async function get(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status} ${response.statusText}.`);
  return response;
}

function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(pageWords.thePageHasNoElement(id));
  return found;
}

/** An empty workbook with one sheet, as a spreadsheet application opens. */
function openGrid(): ReturnType<typeof createUniver> {
  const sheet = { id: "sheet1", name: "Sheet1", ...newSheet };
  return createUniver("sheet", {
    id: "book",
    name: workbookName,
    sheetOrder: [sheet.id],
    sheets: { [sheet.id]: sheet },
  });
}

function startHost(workbook: GridWorkbook): { host: OfficeHost; pane: Pane } {
  const pane: Pane = new Pane(place("desk"), place("pane"), place("splitter"), () => host.tellPaneVisibility(false));
  const host = new OfficeHost(workbook, { onPaneVisibility: (shown) => (shown ? pane.show() : pane.hide()) });
  return { host, pane };
}

function registerFunctions(
  workbook: GridWorkbook,
  { namespace }: Manifest["functions"],
  { functions }: FunctionsMetadata,
): void {
  workbook.registerFunctions(functions.map((metadata) => toHelp(namespace, metadata)));
}

async function openWorkbook(
  manifest: Manifest,
  metadata: FunctionsMetadata,
): Promise<{ workbook: GridWorkbook; host: OfficeHost; pane: Pane }> {
  const known = new Map(metadata.functions.map((entry) => [nameInCell(manifest.functions.namespace, entry), entry]));
  const takesErrors = metadata.allowErrorForDataTypeAny === true;
  const workbook: GridWorkbook = new GridWorkbook(
    await openGrid(),
    workbookName,
    async (name, parameters, caller, signal) => {
      const entry = known.get(name);
      if (entry === undefined) return { error: "#NAME?" };
      const sheet = workbook.sheets().find(({ id }) => id === caller.sheet)?.name ?? "";
      const address = `${quotedSheetName(sheet)}!${localAddress({ ...caller, rows: 1, columns: 1 })}`;
      const options = { takesErrors, cancelable: entry.options?.cancelable === true, signal };
      return callFunction(entry, parameters, (values) => host.functions.invoke(entry.id, values, address, options));
    },
  );
  const { host, pane } = startHost(workbook);
  registerFunctions(workbook, manifest.functions, metadata);
  return { workbook, host, pane };
}

function followLink(workbook: GridWorkbook, link: Hyperlink): void {
  if (link.documentReference === undefined) {
    if (link.address !== undefined) window.open(link.address, "_blank", "noopener");
    return;
  }
  const { sheetName, local } = splitReference(link.documentReference);
  const sheet = workbook.sheets().find(({ name }) => name === sheetName);
  const area = parseLocalAddress(local);
  if (sheet !== undefined && area !== undefined) workbook.select([{ sheet: sheet.id, ...area }]);
}

function followLinks(workbook: GridWorkbook): void {
  workbook.onClick((sheet, row, column) => {
    const link = workbook.annotations.at("hyperlink", sheet, row, column);
    if (link !== undefined) followLink(workbook, link);
  });
}

/** Lays over the grid what Excel shows beside the cells, and keeps typing to Excel's rules. */
function layOver(workbook: GridWorkbook, { context }: OfficeHost, status: StatusBar): void {
  const layer = new SheetLayer(workbook.panes);
  const say = (error: unknown): void => status.say(error instanceof Error ? error.message : String(error));
  new ChartLayer(workbook, layer, say);
  new ListDropdown(workbook, context, layer, say);
  guardTyping(workbook, context, say);
  keepTyping(workbook);
  warnOfCircles(workbook.circular, say);
}

/** What the grid shows of a function while a formula is typed leaves the keys, and so the text, to the cell. */
function keepTyping(workbook: GridWorkbook): void {
  const keep = (event: MouseEvent): void => {
    const popup = event.target instanceof Element && event.target.closest("[data-u-comp=rect-popup]") !== null;
    if (popup && workbook.editing()) event.preventDefault();
  };
  for (const kind of ["mousedown", "pointerdown"] as const) document.addEventListener(kind, keep, { capture: true });
}

/** *Build model*. */
const firstCommandOf = ({ groups }: ReturnType<typeof readManifest>): RibbonButton | undefined =>
  groups.flatMap(({ buttons }) => buttons).find(({ action }) => action.kind === "runFunction");

/** A command of the ribbon gives the keys back to the cells, as in Excel: a button that cannot be pressed would lose them. */
function giveKeysBack(workbook: GridWorkbook): void {
  if (place("ribbon").contains(document.activeElement)) workbook.typing.focus();
}

/** F6 between grid, pane and ribbon. */
function followF6(workbook: GridWorkbook, pane: Pane): void {
  const always = (): boolean => true;
  const listenIn = moveFocus(
    [
      { part: place("sheet"), isOpen: always, take: () => workbook.typing.focus() },
      { part: place("pane"), isOpen: () => pane.isShown, take: () => pane.focus() },
      { part: place("ribbon"), isOpen: always, take: () => focusFirst(place("ribbon")) },
    ],
    () => workbook.editing(),
  );
  listenIn(window);
  pane.onLoad(listenIn);
}

/** The keys of the add-in's functions, in the grid and in the pane: they press its button where it has one, which does nothing while it is greyed. */
function followKeys(
  { groups }: Manifest,
  file: ShortcutsFile,
  {
    pane,
    press,
    run,
  }: {
    readonly pane: Pane;
    readonly press: (button: RibbonButton) => void;
    readonly run: (action: string) => Promise<void>;
  },
): void {
  const buttons = groups.flatMap((group) => group.buttons);
  const listenIn = followShortcuts(file, navigator.platform.startsWith("Mac"), (name) => {
    const button = buttons.find(({ action }) => action.kind === "runFunction" && action.functionName === name);
    if (button === undefined) void run(name);
    else press(button);
  });
  listenIn(window);
  pane.onLoad(listenIn);
}

/** Through which the add-in's page comes in: `client` is of the one that came last, as a page may be loaded again. */
function openEntrance(): { client: () => Promise<InstalledClient>; enter: (installed: InstalledClient) => void } {
  let first: (installed: InstalledClient) => void = () => undefined;
  let client = new Promise<InstalledClient>((resolve) => {
    first = resolve;
  });
  const enter = (installed: InstalledClient): void => {
    first(installed);
    client = Promise.resolve(installed);
  };
  return { client: () => client, enter };
}

/** Opens the workbook, puts the add-in beside it, and presses its first command, *Build model* (unless ?build=off). */
async function start(): Promise<WorkbenchApi> {
  const manifest = readManifest(await (await get("/manifest.xml")).text());
  const metadata = (await (await get(manifest.functions.metadataUrl)).json()) as FunctionsMetadata;
  const shortcuts = (await (await get(manifest.shortcutsUrl)).json()) as ShortcutsFile;
  await cellFontLoaded();
  const { workbook, host, pane } = await openWorkbook(manifest, metadata);
  const status = new StatusBar(place("status"), workbook, (link) => followLink(workbook, link));
  place("document").textContent = workbookName;
  layOver(workbook, host, status);
  followLinks(workbook);

  const entrance = openEntrance();
  // office.js takes commands before the page's own scripts have run, and answers that there are none.
  const loaded = new Promise<void>((resolve) => pane.onLoad(() => resolve()));
  const run = async (name: string, control: string): Promise<void> => {
    try {
      await loaded;
      await (await entrance.client()).invokeCommand(name, control);
    } catch (error) {
      status.say(error instanceof Error ? error.message : String(error));
    }
  };
  const press = async (button: RibbonButton): Promise<void> => {
    if (button.action.kind === "showPane") {
      pane.show();
      host.tellPaneVisibility(true);
      return;
    }
    giveKeysBack(workbook);
    ribbon.setEnabled(button.id, false);
    await run(button.action.functionName, button.id);
    ribbon.setEnabled(button.id, true);
  };
  const ribbon = new Ribbon(place("ribbon"), manifest.groups, (button) => void press(button));
  const building = new URLSearchParams(location.search).get("build") !== "off";
  const firstCommand = firstCommandOf(manifest);
  const quiet = new Quiet(workbook, host);
  const firstBuild = async (): Promise<void> => {
    await (
      await entrance.client()
    ).commandsReady;
    await host.functions.whenReady();
    if (building && firstCommand !== undefined) await press(firstCommand);
    await quiet.reached();
  };
  const api = workbenchApi({
    workbook,
    host,
    quiet,
    theme: () => (matchMedia("(prefers-color-scheme: dark)").matches ? darkTheme : lightTheme),
    ready: firstBuild(),
    onEnter: entrance.enter,
  });
  window.workbench.enter = api.enter;
  followF6(workbook, pane);
  followKeys(manifest, shortcuts, { pane, press: ({ id }) => ribbon.click(id), run: (name) => run(name, name) });
  pane.load(manifest.runtimeUrl, manifest.name);
  return api;
}

const opened = start();
window.workbench = workbenchDoor(opened, () => {
  throw new Error(pageWords.theAddInsPageCame);
});
opened.catch((error: unknown) => {
  const failure = element("div", "failure");
  failure.textContent = pageWords.theWorkbenchCouldNotStart(error instanceof Error ? error.message : String(error));
  place("desk").replaceChildren(failure);
  throw error;
});
