import assert from "node:assert/strict";
import { startOffice, type StartOptions, type StartedOffice } from "../../support/officeHost.ts";

const started: StartedOffice[] = [];

/** Starts Office.js for a test; `stopAll` in `afterEach` ends it. */
export async function start(options?: StartOptions): Promise<StartedOffice> {
  const office = await startOffice(options);
  started.push(office);
  return office;
}

export function stopAll(): void {
  for (const office of started.splice(0)) office.dispose();
}

/** The page has its own arrays and objects, which are equal to ours but for their prototypes. */
export function plain<T>(value: T): T {
  return structuredClone(value);
}

/** What an Office.js error says of itself. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly errorLocation?: string; readonly statement?: string };
}

/** Runs a batch that must fail; gives its error. */
export async function failure(batch: Promise<unknown>): Promise<Failure> {
  try {
    await batch;
  } catch (error) {
    assert.ok(typeof error === "object" && error !== null && "code" in error, String(error));
    return error as unknown as Failure;
  }
  assert.fail("the batch did not fail");
}

/** Waits for something to become true; fails after a second. */
export async function eventually(condition: () => boolean, what: string): Promise<void> {
  for (let waited = 0; waited < 200; waited += 1) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  assert.fail(`never happened: ${what}`);
}
