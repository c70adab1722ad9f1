/**
 * `npm run excel`: serves the built add-in over https with a development certificate and starts desktop Excel
 * (Windows or macOS) with manifest.xml sideloaded. `npm run excel -- --serve` serves only, for Excel on the web and
 * for loading manifest.xml by hand.
 */
import { spawn } from "node:child_process";
import { createServer } from "node:https";
import { fileURLToPath } from "node:url";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import sirv from "sirv";
import { listenOnLoopback } from "./listenOnLoopback.ts";
import { refuseStrange } from "./refuseStrange.ts";

const ADDRESS = "https://localhost:3000";
/** Fetched when it is needed: it brings native modules that a machine without Excel need not build. */
const DEBUGGING = "office-addin-debugging@7.0.0";

const project = fileURLToPath(new URL("..", import.meta.url));
const serveOnly = process.argv.includes("--serve");

if (!serveOnly && process.platform !== "win32" && process.platform !== "darwin") {
  console.error(
    `Desktop Excel runs on Windows and macOS, not on ${process.platform}. ` +
      "Use `npm run excel -- --serve` and load manifest.xml into Excel on the web, or `npm start` for the workbench.",
  );
  process.exit(1);
}

const files = sirv(`${project}dist`, { dev: true });
const certificate = await getHttpsServerOptions();
const answer = refuseStrange(
  (request, response) => files(request, response),
  (error) => console.error(error),
);
try {
  await listenOnLoopback(() => createServer(certificate, answer), 3000);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const taken = "code" in error && error.code === "EADDRINUSE";
  const reason = taken ? "port 3000 is taken; stop what uses it (npm start?)" : error.message;
  console.error(`The add-in could not be served at ${ADDRESS}: ${reason}.`);
  process.exit(1);
}
console.log(`The add-in is served at ${ADDRESS}. Load manifest.xml in Excel; Ctrl+C stops.`);
if (!serveOnly) {
  const excel = spawn("npx", ["--yes", DEBUGGING, "start", "manifest.xml", "desktop", "--app", "excel"], {
    cwd: project,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  excel.on("exit", (code) => {
    if (code === 0) return;
    console.error(`${DEBUGGING} could not start Excel (exit code ${code}). Load manifest.xml by hand; see README.md.`);
  });
}
