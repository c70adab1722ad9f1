import { chromium, type Browser } from "playwright-core";
import type { Pack } from "../../src/filing/Pack.ts";
import { serve, type Served } from "../../tools/serve.ts";
import { chromiumPath } from "./chromiumPath.ts";

let browser: Promise<Browser> | undefined;
/** By the pack that each offers; the one without offers what comes with the add-in. */
const served = new Map<Pack | undefined, Promise<Served>>();

/** The one Chromium of this process, started when it is first asked for; rootHooks.ts ends it. Close pages, not it. */
export function sharedBrowser(): Promise<Browser> {
  browser ??= chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
  return browser;
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
  served.clear();
  for (const one of started) await (await one)?.close();
}
