import { builtInPack } from "/tmp/wt/checks/packs/index.ts";
import { tiny } from "/tmp/wt/checks/packs/tiny/index.ts";
import { planWorkbook } from "/tmp/wt/checks/src/model/planWorkbook.ts";
import { calculatedPlan } from "/tmp/wt/checks/test/model/calculatedPlan.ts";
import { cellAddress } from "/tmp/wt/checks/src/formula/addresses.ts";
const show = async (pack: any, typed: any = {}, items: string[] = []) => {
  const plan = planWorkbook(pack);
  console.log("formula chars", plan.sheets.flatMap(s=>s.cells).reduce((n,c)=>n+(c.content.kind==="formula"?c.content.formula.length:0),0), "longest", Math.max(...plan.sheets.flatMap(s=>s.cells).map(c=>c.content.kind==="formula"?c.content.formula.length:0)));
  const t = Date.now();
  const b = await calculatedPlan(plan, typed);
  console.log(JSON.stringify(typed), ["Checks_Master","Checks_First","Checks_Wrong","Checks_Breaks"].map(n=>b.named(n)), Date.now()-t);
  const s = plan.sheets.find(s=>s.id==="checks")!;
  for (let r=8;r<52;r++){ const n=s.cells.find(c=>c.row===r&&c.column===1); if(n&&n.content.kind==="text"&&s.cells.some(c=>c.row===r&&c.column===5&&c.content.kind==="formula")) { const f=b.at("checks",r,5); if (f!==0) console.log("  ", n.content.text, f, b.at("checks",r,8), b.at("checks",r,10), b.at("checks",r,12)); } }
  for (const sh of plan.sheets) for (const c of sh.cells) if (c.style==="source" && c.content.kind==="formula") { const v=String(b.at(sh.id,c.row,c.column)); if (/changed|announced [(\d]/.test(v)) console.log(sh.name, cellAddress(c), v.slice(0,300)); }
};
await show(builtInPack);
await show(tiny);
await show(builtInPack, {"income.revenue@2023":"n.a.", "income.costOfSales@2023": -1162650, "note5.marketingExpenses@2023":"37,004"});
