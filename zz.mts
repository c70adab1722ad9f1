import { readDocument } from "./src/reading/read.ts"; import { laidTables } from "./src/interpreting/layout/tables/laidTables.ts"; import { readFileSync } from "node:fs";
const d=await readDocument(new Uint8Array(readFileSync(process.argv[2])),{name:"x.html"} as never); for (const t of laidTables(d)) console.log(JSON.stringify(t.title), t.headed, JSON.stringify(t.grid.heads));
