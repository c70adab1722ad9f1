import type { TableKind } from "../../filing/Pack.ts";
import { inEnglish } from "./abroad/labelsAbroad.ts";
import { withHumpsApart } from "./withWordsApart.ts";

/** Rows by which a primary statement is known whatever its title says. */
const keyRows: Readonly<Partial<Record<TableKind, readonly RegExp[]>>> = {
  "income statement": [
    /^(?:total |net )?(?:revenues?|sales|turnover|operating income)\b|^net (?:sales|revenues?|interest income)\b|收入|收益|營業額|营业额/iu,
    /cost of (?:sales|revenues?|goods|products)|銷售成本|销售成本|銷貨成本|營業成本|营业成本/iu,
    /^gross (?:profit|margin|loss)|^毛利|^毛損/iu,
    /(?:operating|from operations).*(?:profit|loss|income|result)|(?:profit|loss|income) from operations|^operating (?:profit|loss|income)|經營(?:溢利|利潤|虧損|收益)|营业利润|經營/iu,
    /(?:profit|loss|income|earnings|\)).* before.*tax|除(?:所得)?稅前|稅前|税前|利润总额/iu,
    /\btax(?:ation|es)?\b|所得稅|所得税|稅項/iu,
    /^(?:net )?(?:\(?(?:profit|loss|income|earnings)\)?[/ ]?)+.*(?:for the (?:year|period|half)|after tax)|^net (?:income|loss|profit|earnings)|本年度?(?:\S*)(?:溢利|虧損|利潤)|年內(?:溢利|虧損|利潤)|期內(?:溢利|虧損|利潤)|净利润|淨利潤/iu,
    /per (?:ordinary |common |basic )*(?:share|unit)|^basic|每股/iu,
    /admin|selling|distribution|研發|行政|銷售(?:及|開支)|管理费用|销售费用/iu,
    /finance (?:costs?|income|expenses?)|interest|財務(?:成本|費用)|融資成本|财务费用/iu,
  ],
  "financial position": [
    /^total assets|資產總[值額]|總資產|资产总[计额]|总资产/iu,
    /^(?:total )?current assets|流動資產|流动资产/iu,
    /^(?:total )?non-?current assets|非流動資產|非流动资产|固定資產/iu,
    /inventor|存貨|存货/iu,
    /receivables?|應收|应收/iu,
    /cash|現金|货币资金|现金/iu,
    /payables?|應付|应付/iu,
    /^(?:total )?current liabilities|流動負債|流动负债/iu,
    /share capital|common stock|issued capital|capital and reserves|股本|實收資本/iu,
    /^total (?:shareholders'? |stockholders'? )?equity|^net (?:assets|liabilities)|權益總[額值]|總權益|資產淨值|净资产|所有者权益/iu,
    /property, plant|fixed assets|物業|固定资产|right-of-use|使用權資產/iu,
    /total (?:equity and liabilities|liabilities and)|負債總[額值]|總負債|负债合计/iu,
  ],
  "cash flows": [
    /operating activities|by operations|經營活動|经营活动/iu,
    /investing activities|投資活動|投资活动/iu,
    /financing activities|融資活動|筹资活动|籌資活動/iu,
    /depreciation|折舊|折旧/iu,
    /cash (?:and cash equivalents )?(?:at|,|end|beginning)|年末|年初|期末/iu,
    /net (?:increase|decrease|change)|淨增加|淨減少|增加淨額|净增加/iu,
  ],
  "changes in equity": [
    /(?:balance )?(?:as )?at \d|^balance|於\S*日|年初|年末/iu,
    /dividend|股息/iu,
    /comprehensive|全面/iu,
  ],
  "comprehensive income": [
    /other comprehensive|其他全面|其他綜合/iu,
    /(?:currency|foreign|exchange|translation)|匯兌|換算|汇兑/iu,
    /total comprehensive|全面\S*總額|綜合收益總額/iu,
    /reclassified|重新分類|重分类/iu,
  ],
};

/** How many different key rows of a kind stand among labels. */
export function keyRowCount(kind: TableKind, labels: readonly string[]): number {
  const plain = labels.map((label) => withHumpsApart(inEnglish(label)).replace(itemBefore, ""));
  return (keyRows[kind] ?? []).filter((words) => plain.some((label) => words.test(label))).length;
}

/** The number or the letter that sets a row in its list: "13. Net profit", "(a) Revenue". */
const itemBefore = /^\s*\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)]\s*(?=\p{L})/iu;

/** The share of a kind's key rows that stand among labels. */
export const keyRowShare = (kind: TableKind, labels: readonly string[]): number =>
  keyRowCount(kind, labels) / Math.max(1, keyRows[kind]?.length ?? 0);
