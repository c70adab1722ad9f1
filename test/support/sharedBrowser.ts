import { chromium, type Browser, type Page } from "playwright-core";
import type { Pack } from "../../src/filing/Pack.ts";
import { serve, type Served } from "../../tools/serve.ts";
import { chromiumPath } from "./chromiumPath.ts";

let browser: Promise<Browser> | undefined;
/** By the pack that each offers; the one without offers what comes with the add-in. */
const served = new Map<Pack | undefined, Promise<Served>>();

/**
 * A page lives for seconds: compiling what it runs a second time, as well as can be, takes longer than it spares. So does
 * looking for memory that could be given back, again and again, in pages that wait.
 */
const WORK_LESS = "--js-flags=--no-turbofan --no-memory-reducer";

/** The one Chromium of this process, started when it is first asked for; rootHooks.ts ends it. Close pages, not it. */
export function sharedBrowser(): Promise<Browser> {
  browser ??= chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox", WORK_LESS] });
  return browser;
}

/** The size of a screen, in pixels. */
export const SCREEN = { width: 1440, height: 900 };

const parked: Page[] = [];

/** Pages that wait with the model built (builtPages.ts). */
export const waitingPages: Page[] = [];

/** What a test listens for on a page that it gives back. */
const heard = ["console", "pageerror", "request", "worker"] as const;

/**
 * A page of the size of a screen for a test alone: one that another test gave back, if there is one. Scripts that its
 * process has compiled before are not compiled again, which is half of what the workbench takes to start.
 */
export async function takePage(): Promise<Page> {
  const page = parked.pop() ?? (await (await sharedBrowser()).newPage());
  await page.setViewportSize(SCREEN);
  return page;
}

/** Makes a page what it was when it was opened, all but what it shows: nobody listens to it. */
export async function cleanPage(page: Page): Promise<void> {
  for (const event of heard) page.removeAllListeners(event);
  page.setDefaultTimeout(30_000);
  await page.setViewportSize(SCREEN);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null, forcedColors: null });
}

/** Gives a page back: with nothing on it, nothing kept, nobody listening. */
export async function parkPage(page: Page): Promise<void> {
  await cleanPage(page);
  const { origin } = new URL(page.url());
  await page.goto("about:blank");
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "local_storage" });
  await session.detach();
  parked.push(page);
}

/** Empties the pages that wait: a grid draws itself again and again, also where nobody looks at it. */
export async function emptyWaitingPages(): Promise<void> {
  for (const page of waitingPages.splice(0)) await parkPage(page);
}

/** The one server of this process over the built pages and a pack, on a free port. */
export function sharedServer(pack?: Pack): Promise<Served> {
  const started = served.get(pack) ?? serve(0, pack);
  served.set(pack, started);
  return started;
}

/** Ends what was started of the two. */
export async function endShared(): Promise<void> {
  const started = [browser, ...served.values()];
  browser = undefined;
  parked.length = 0;
  waitingPages.length = 0;
  served.clear();
  for (const one of started) await (await one)?.close();
}
