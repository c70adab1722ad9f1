/** Draws the rooms into docs/house.md as the imports have them: npm run house */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { drawHouse, withPicture } from "./drawHouse.ts";
import { readImports } from "./readImports.ts";

const file = fileURLToPath(new URL("../docs/house.md", import.meta.url));
writeFileSync(file, withPicture(readFileSync(file, "utf8"), drawHouse(readImports())));
