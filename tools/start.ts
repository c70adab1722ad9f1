/**
 * npm start: serves the workbench and opens it. PORT chooses the port, --no-open leaves the browser alone, --pack NAME or
 * --pack FILE.json builds another pack than the one that comes with the add-in.
 */
import { parseArgs } from "node:util";
import open from "open";
import { isUsageError } from "./isUsageError.ts";
import { isPackProblem, packArgument } from "./packArgument.ts";
import { NotBuiltError, PortInUseError, serve } from "./serve.ts";

const usualPort = 3000;

function chosenPort(text: string | undefined): number {
  const port = Number(text ?? usualPort);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new RangeError(`PORT is "${text}": expected a whole number from 0 to 65535.`);
}

/** Whether somebody sits in front of this machine. */
function hasScreen(environment: NodeJS.ProcessEnv): boolean {
  if (environment["CI"] !== undefined && environment["CI"] !== "") return false;
  return process.platform !== "linux" || (environment["DISPLAY"] ?? environment["WAYLAND_DISPLAY"] ?? "") !== "";
}

try {
  const { values } = parseArgs({ options: { "no-open": { type: "boolean" }, pack: { type: "string" } } });
  const { url } = await serve(chosenPort(process.env["PORT"]), await packArgument(values.pack));
  console.log(`Headroom is at ${url} (Ctrl+C stops it)`);
  if (values["no-open"] !== true && hasScreen(process.env)) {
    const browser = await open(url);
    browser.once("error", (error) =>
      console.error(`No browser could be opened (${error.message}): open ${url} yourself.`),
    );
  }
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const isUsers =
    isUsageError(error) ||
    error instanceof NotBuiltError ||
    error instanceof PortInUseError ||
    error instanceof RangeError ||
    isPackProblem(error);
  if (!isUsers) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
