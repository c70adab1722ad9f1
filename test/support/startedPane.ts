import { startingState } from "../../src/taskpane/model/PaneState.ts";
import { Pane } from "../../src/taskpane/run/Pane.ts";
import { loadPreferences } from "../../src/taskpane/run/preferences.ts";
import { FakeModelHost } from "./fakeModelHost.ts";
import { fakePlan } from "./fakePanePlan.ts";

/** Lets everything that waits for nothing but promises run. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A gate that holds whoever awaits it until it is opened. */
export function gate(): { wait: () => Promise<void>; open: () => void } {
  const opened: { now: () => void } = { now: () => undefined };
  const promise = new Promise<void>((resolve) => {
    opened.now = resolve;
  });
  return { wait: () => promise, open: () => opened.now() };
}

export function paneOver(host: FakeModelHost): { pane: Pane; kept: Map<string, unknown>; logged: unknown[] } {
  const kept = new Map<string, unknown>();
  const logged: unknown[] = [];
  const storage = {
    get: (key: string): unknown => kept.get(key),
    set: (key: string, value: unknown): void => void kept.set(key, value),
  };
  const state = startingState(fakePlan, loadPreferences(storage));
  const pane = new Pane(host, state, { storage, log: (error) => logged.push(error) });
  return { pane, kept, logged };
}

export async function started(
  host = new FakeModelHost(true),
): Promise<{ pane: Pane; host: FakeModelHost; kept: Map<string, unknown>; logged: unknown[] }> {
  const made = paneOver(host);
  await made.pane.start();
  return { ...made, host };
}
