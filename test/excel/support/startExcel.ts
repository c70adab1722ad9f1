/** The unmodified Office.js with the globals that the excel room uses, over an in-memory workbook. */
import { startOffice, type StartedOffice, type StartOptions } from "../../support/officeHost.ts";

const NAMES = ["Excel", "Office", "OfficeExtension", "window"] as const;

export interface StartedExcel extends StartedOffice {
  /** Stops the page. The globals are those of the one started last that still runs; after the last, as before. */
  stop(): void;
}

const running: StartedOffice[] = [];
let before: readonly (readonly [string, PropertyDescriptor | undefined])[] = [];

function showNewest(): void {
  const newest = running.at(-1);
  if (newest !== undefined) {
    for (const name of NAMES) {
      const value = name === "window" ? newest.window : newest[name];
      Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
    }
    return;
  }
  for (const [name, descriptor] of before) {
    if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
    else Object.defineProperty(globalThis, name, descriptor);
  }
}

export async function startExcel(options?: StartOptions): Promise<StartedExcel> {
  const office = await startOffice(options);
  if (running.length === 0)
    before = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  running.push(office);
  showNewest();
  return {
    ...office,
    stop() {
      office.dispose();
      const place = running.indexOf(office);
      if (place !== -1) running.splice(place, 1);
      showNewest();
    },
  };
}
