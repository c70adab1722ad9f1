import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import sirv from "sirv";
import { builtInPack } from "../packs/index.ts";
import type { Pack } from "../src/filing/Pack.ts";
import { listenOnLoopback, type Listening } from "./listenOnLoopback.ts";
import { refuseStrange } from "./refuseStrange.ts";

export interface Served {
  /** "http://localhost:3000", without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** A folder the server needs holds no build. */
export class NotBuiltError extends Error {
  override readonly name = "NotBuiltError";
  constructor(readonly file: string) {
    super(`${file} is missing: run "npm run build:all" first.`);
  }
}

/** Another program listens on the port. */
export class PortInUseError extends Error {
  override readonly name = "PortInUseError";
  constructor(
    readonly port: number,
    options: ErrorOptions,
  ) {
    super(
      `Port ${port} is in use: stop the program that uses it, or choose another with PORT=${port + 1} npm start.`,
      options,
    );
  }
}

const project = join(import.meta.dirname, "..");
const officeScript = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/**
 * A web view host puts its objects into a page before the page's own scripts run; here a script does, from a file, as the
 * page's policy lets none run that stands in it.
 */
const bridge = {
  path: "/host-bridge.js",
  script: "if (window.parent !== window) window.parent.workbench.enter(window);",
};
const packScript = "/served-pack.js";

/** A pack, before the page's own scripts run, in place of the one that comes with the add-in (`PackInForce`). */
function servedPack(pack: Pack): string {
  if (pack === builtInPack) return "";
  return `globalThis.headroomServedPack = ${JSON.stringify(pack)};`;
}

/** taskpane.html as the stand-in for Excel opens it: with the host's bridge, the pack, and office.js from the package. */
function withHost(page: string, pack: Pack): string {
  const script = new RegExp(`<script[^>]*${officeScript.replaceAll(/[.]/g, "\\.")}`);
  if (!script.test(page))
    throw new Error(`taskpane.html does not load ${officeScript}, so no host can be put before it.`);
  return page
    .replace(script, (tag) => {
      const before = [bridge.path, ...(servedPack(pack) === "" ? [] : [packScript])];
      return before.map((path) => `<script src="${path}"></script>`).join("") + tag;
    })
    .replaceAll(officeScript, "/office-js/office.js");
}

/** manifest.xml as it would read if the add-in were deployed at `url`. */
function deployedAt(url: string, manifest: string): string {
  const deployed = /<SourceLocation\s+DefaultValue="([^"]+)\/taskpane\.html"/.exec(manifest)?.[1];
  if (deployed === undefined)
    throw new Error("manifest.xml names no taskpane.html, so its address cannot be replaced.");
  return manifest.replaceAll(deployed, url);
}

function send(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { "Content-Type": `${type}; charset=utf-8`, "Cache-Control": "no-cache" });
  response.end(body);
}

async function listen(answer: RequestListener, port: number): Promise<Listening> {
  const careful = refuseStrange(answer, (error) => console.error(error));
  try {
    return await listenOnLoopback(() => createServer(careful), port);
  } catch (error) {
    const inUse = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    throw inUse ? new PortInUseError(port, { cause: error }) : error;
  }
}

/**
 * Serves the built add-in and the workbench page on localhost, to this machine alone; port 0 takes a free one. The add-in is served as it
 * was built, but for what a host of its own would do: its office.js, its address, its bridge.
 *
 * @param pack what the pane builds, put into its page where it is not the one that comes with the add-in.
 * @throws NotBuiltError and PortInUseError.
 */
export async function serve(port: number, pack: Pack = builtInPack): Promise<Served> {
  const dist = join(project, "dist");
  const workbench = join(project, "build", "workbench");
  for (const file of [join(dist, "taskpane.html"), join(dist, "manifest.xml"), join(workbench, "index.html")]) {
    if (!existsSync(file)) throw new NotBuiltError(file);
  }
  const officeJs = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));
  const options = { dev: true, etag: true };
  const folders = [sirv(workbench, options), sirv(dist, options)] as const;
  const office = sirv(officeJs, { etag: true, maxAge: 3600 });
  let url = "";

  const answer: RequestListener = (request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
    if (path === "/taskpane.html")
      return send(response, "text/html", withHost(readFileSync(join(dist, "taskpane.html"), "utf8"), pack));
    if (path === "/manifest.xml")
      return send(response, "application/xml", deployedAt(url, readFileSync(join(dist, "manifest.xml"), "utf8")));
    if (path === bridge.path) return send(response, "text/javascript", bridge.script);
    if (path === packScript) return send(response, "text/javascript", servedPack(pack));
    const missing = (): void => {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
      response.end(`There is no ${path} here.`);
    };
    if (path.startsWith("/office-js/")) {
      request.url = (request.url ?? "").slice("/office-js".length);
      return office(request, response, missing);
    }
    folders[0](request, response, () => folders[1](request, response, missing));
  };

  const listening = await listen(answer, port);
  url = `http://localhost:${listening.port}`;
  return { url, close: () => listening.close() };
}
