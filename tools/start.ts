/** npm start: serves the workbench and opens it. PORT chooses the port, --no-open leaves the browser alone. */
import open from "open";
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
  const { url } = await serve(chosenPort(process.env["PORT"]));
  console.log(`Headroom is at ${url} (Ctrl+C stops it)`);
  if (!process.argv.includes("--no-open") && hasScreen(process.env)) {
    const browser = await open(url);
    browser.once("error", (error) =>
      console.error(`No browser could be opened (${error.message}): open ${url} yourself.`),
    );
  }
} catch (error) {
  if (!(error instanceof NotBuiltError || error instanceof PortInUseError || error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
