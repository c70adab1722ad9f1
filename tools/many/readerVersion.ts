import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ROOMS } from "../rooms.js";

const house = fileURLToPath(new URL("../../", import.meta.url));

/** What a pack follows from beside its file: a hash of every file of the rooms that read, and of the packages' versions. */
export async function readerVersion(): Promise<string> {
  const rooms = ["opening", ...(ROOMS.opening?.imports ?? []), ...(ROOMS.interpreting?.imports ?? [])];
  const hash = createHash("sha256").update(await readFile(join(house, "package-lock.json")));
  for (const room of [...new Set(rooms)].sort()) {
    const files = await readdir(join(house, "src", room), { recursive: true });
    for (const file of files.filter((each) => each.endsWith(".ts")).sort()) {
      hash.update(await readFile(join(house, "src", room, file)));
    }
  }
  return hash.digest("hex").slice(0, 16);
}
