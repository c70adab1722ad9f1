import { builtInPack } from "/tmp/wt/checks/packs/index.ts";
import { tiny } from "/tmp/wt/checks/packs/tiny/index.ts";
import { planWorkbook } from "/tmp/wt/checks/src/model/planWorkbook.ts";
import { calculatedPlan } from "/tmp/wt/checks/test/model/calculatedPlan.ts";
import { cellAddress } from "/tmp/wt/checks/src/formula/addresses.ts";
const show = async (pack: any, typed: any = {}) => {
  const plan = planWorkbook(pack);
  const t = Date.now();
  const b = await calculatedPlan(plan, typed);
  console.log(JSON.stringify(typed), ["Checks_Master","Checks_First","Checks_Wrong","Checks_Breaks"].map(n=>b.named(n)), Date.now()-t);
  const s = plan.sheets.find(s=>s.id==="checks")!;
  for (let r=8;r<32;r++){ const n=s.cells.find(c=>c.row===r&&c.column===1); if(n&&n.content.kind==="text"&&s.cells.some(c=>c.row===r&&c.column===5)) { const f=b.at("checks",r,5); if (f!==0 && Object.keys(typed).length) console.log("  ", n.content.text, f, b.at("checks",r,8), b.at("checks",r,10)); } }
};
await show(builtInPack);
await show(tiny);
await show(builtInPack, {"aolipu.goodwill":"unknown","compass.discountRate":0.6,"eHigher.discountRate":0.01});
await show(builtInPack, {"income.revenue@2023":"n.a.", "eHigher.ownership": 0, "note5.marketingExpenses@2023":"37,004"});
