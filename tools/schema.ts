/** npm run schema: writes the JSON Schema of a pack, docs/pack.schema.json. */
import { writeFile } from "node:fs/promises";
import { packJsonSchema, packSchemaFile } from "./packJsonSchema.ts";

await writeFile(packSchemaFile, await packJsonSchema());
console.log(`Wrote ${packSchemaFile}`);
