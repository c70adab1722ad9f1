import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const shared = new URL("../../../shared/", import.meta.url);

/** Real filings lie beside the project and are no part of it: a folder `shared` next to the repository. */
export const sharedFilings = {
  present: existsSync(new URL("filings/README.md", shared)),
  /** The bytes of a file, by its path in that folder. */
  read: (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(path, shared))),
  /** What a test over them says where they are not. */
  absent: `Not run: there are no filings in ${fileURLToPath(new URL("filings", shared))}.`,
};
