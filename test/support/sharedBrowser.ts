import { chromium, type Browser } from "playwright-core";
import { serve, type Served } from "../../tools/serve.ts";
import { chromiumPath } from "./chromiumPath.ts";

let browser: Promise<Browser> | undefined;
let served: Promise<Served> | undefined;

/** The one Chromium of this process, started when it is first asked for; rootHooks.ts ends it. Close pages, not it. */
export function sharedBrowser(): Promise<Browser> {
  browser ??= chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
  return browser;
}

/** The one server of this process over the built pages, on a free port. */
export function sharedServer(): Promise<Served> {
  served ??= serve(0);
  return served;
}

/** Ends what was started of the two. */
export async function endShared(): Promise<void> {
  const started = [browser, served];
  browser = served = undefined;
  for (const one of started) await (await one)?.close();
}
