/**
 * Office.js in Node: the unmodified library of the npm package, in a window of its own, against the workbench's
 * host over an in-memory workbook. Each call gives a fresh client, host and workbook.
 *
 *     const { Excel, workbook, traffic } = await startOffice();
 *     await Excel.run(async (context) => { … await context.sync(); });
 *
 * To play trouble: `workbook.userIsEditing = true`, `workbook.updateSheet(id, { protected: true })`,
 * `host.context.structureProtected = true`, `workbook.setCalculationMode("Manual")`,
 * `failAt({ action: 3 }, "AccessDenied")`, `failAt({ name: "Add" }, "GeneralException")`,
 * `startOffice({ requirementSets: oldestExcel })`, a calculator that gives "#SPILL!" or "#BUSY!".
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import { ApiError } from "../../src/workbench/host/requests/apiError.ts";
import { installHost, type InstalledClient, type InstallOptions } from "../../src/workbench/host/commonApi.ts";
import { OfficeHost, type OfficeHostOptions } from "../../src/workbench/host/officeHost.ts";
import type { HostWorkbook } from "../../src/workbench/host/hostWorkbook.ts";
import { MemoryWorkbook, type Calculator } from "./memoryWorkbook.ts";
import { OfficeWindow } from "./officeWindow.ts";
import { TrafficCount } from "./trafficCount.ts";

const dist = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));
const scripts = new Map<string, vm.Script>();

/** A file of the npm package, compiled once. */
function script(file: string): vm.Script {
  const known = scripts.get(file);
  if (known !== undefined) return known;
  const compiled = new vm.Script(readFileSync(join(dist, file), "utf8"), { filename: file });
  scripts.set(file, compiled);
  return compiled;
}

export interface StartOptions<W extends HostWorkbook = MemoryWorkbook> extends OfficeHostOptions, InstallOptions {
  readonly workbook?: W;
  readonly sheets?: readonly string[];
  readonly calculator?: Calculator;
  /** Scripts that the page loads after Office.js, as functions.js. */
  readonly pageScripts?: readonly string[];
}

export interface StartedOffice<W extends HostWorkbook = MemoryWorkbook> {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly OfficeExtension: typeof OfficeExtension;
  /** The page's globals. */
  readonly window: Readonly<Record<string, unknown>>;
  readonly host: OfficeHost;
  readonly client: InstalledClient;
  readonly workbook: W;
  readonly traffic: TrafficCount;
  /** Makes the action with this index (of the next request that has it), or of this name, fail once. */
  failAt(where: { readonly action: number } | { readonly name: string }, code: string): void;
  /** Runs a script in the page. */
  run(source: string): unknown;
  dispose(): void;
}

/** Loads Office.js and waits until `Office.onReady` has answered. */
export async function startOffice(options?: StartOptions): Promise<StartedOffice>;
export async function startOffice<W extends HostWorkbook>(
  options: StartOptions<W> & { readonly workbook: W },
): Promise<StartedOffice<W>>;
export async function startOffice(options: StartOptions<HostWorkbook> = {}): Promise<StartedOffice<HostWorkbook>> {
  const workbook = options.workbook ?? new MemoryWorkbook(options.sheets, options.calculator);
  const host = new OfficeHost(workbook, options);
  const traffic = new TrafficCount(host);
  const window = new OfficeWindow((file, page) => {
    script(file).runInContext(page);
  });
  const client = installHost(window.globals, host, options);
  script("office.js").runInContext(window.page);
  for (const source of options.pageScripts ?? []) vm.runInContext(source, window.page);
  window.finishLoading();
  const globals = window.globals as unknown as StartedOffice & { OfficeExtension: typeof OfficeExtension };
  await globals.Office.onReady();
  await host.functions.whenReady();
  await host.clientStarted();
  await host.idle();
  // The last reply is on its way to the page.
  await new Promise((resolve) => setTimeout(resolve, 5));
  traffic.reset();
  return {
    Office: globals.Office,
    Excel: globals.Excel,
    CustomFunctions: globals.CustomFunctions,
    OfficeExtension: globals.OfficeExtension,
    window: window.globals,
    host,
    client,
    workbook,
    traffic,
    failAt(where, code) {
      host.dispatcher.beforeAction = (name, index) => {
        if ("action" in where ? index !== where.action : name !== where.name) return;
        host.dispatcher.beforeAction = undefined;
        throw new ApiError(code);
      };
    },
    run: (source) => vm.runInContext(source, window.page),
    dispose() {
      client.dispose();
      window.close();
    },
  };
}
