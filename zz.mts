import { readFileSync } from "node:fs";
await import("./tools/plainUniver.ts");
const { openFiling } = await import("./src/opening/openFiling.ts"); const { nodeCharacterMaps } = await import("./src/reading/pdf/nodeCharacterMaps.ts");
const { planWorkbook } = await import("./src/model/planWorkbook.ts"); const { calculate } = await import("./src/xlsx/calculate.ts");
for (const f of process.argv.slice(2)) {
const { pack } = await openFiling(new Uint8Array(readFileSync(f)),{name:f.split("/").at(-1),characterMaps:nodeCharacterMaps});
const plan = planWorkbook(pack.money?pack:{...pack,money:{currency:"USD",scale:1000,printed:"x",symbol:"US$"}}); const v = await calculate(plan);
const checks = plan.sheets.find(s=>s.id==="checks"); const vals=v.get("checks");
const text=(r,c)=>{const cell=checks.cells.find(x=>x.row===r&&x.column===c); if(!cell) return ""; const k=cell.content; if(k.kind==="text") return k.text; if(k.kind==="number") return k.value; if(k.kind==="formula") { const col=String.fromCharCode(65+c); const x=vals.get(col+(r+1)); return typeof x==="object"?x.error:String(x);} return "";};
const rows=[...new Set(checks.cells.map(c=>c.row))].sort((a,b)=>a-b);
console.log(f);
for (const r of rows) { const st=text(r,2); if (/^(break|no value|differs|no number|out of bounds|typed over)$/.test(st)) console.log("  ",[0,1,2,3,4,5,6,7,8].map(c=>text(r,c)).join(" | ").slice(0,220)); }
}
