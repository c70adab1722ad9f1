/** The unmodified Office.js with the globals that the excel room uses, over an in-memory workbook. */
import { startOffice, type StartedOffice, type StartOptions } from "../../support/officeHost.ts";

const NAMES = ["Excel", "Office", "OfficeExtension", "window"] as const;

export interface StartedExcel extends StartedOffice {
  /** Takes the globals away and stops the page. */
  stop(): void;
}

export async function startExcel(options?: StartOptions): Promise<StartedExcel> {
  const office = await startOffice(options);
  const before = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of NAMES) {
    const value = name === "window" ? office.window : office[name];
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
  }
  return {
    ...office,
    stop() {
      office.dispose();
      for (const [name, descriptor] of before) {
        if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
        else Object.defineProperty(globalThis, name, descriptor);
      }
    },
  };
}
