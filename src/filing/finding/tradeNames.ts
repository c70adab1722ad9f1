/**
 * What the trade calls one line by another name than IFRS prints: each name, as `foldText` writes it, with the labels or
 * roles that it is of. A figure may be looked up by it, so nothing stands here that is more or less than the line: SG&A is
 * no "Selling", debt no "Borrowings" (`tradeWords` finds these, where a person chooses).
 */
export const tradeNames: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    cogs: ["cost of sales", "cost of revenue"],
    "cost of goods sold": ["cost of sales"],
    turnover: ["revenue"],
    sales: ["revenue"],
    "top line": ["revenue"],
    capex: ["capital expenditure"],
    "perpetual growth": ["terminal growth"],
    nwc: ["working capital"],
    stock: ["inventories"],
    viu: ["value in use"],
    cushion: ["headroom"],
    收入: ["revenue"],
    收益: ["revenue"],
    營業額: ["revenue"],
    营业额: ["revenue"],
    銷售成本: ["cost of sales"],
    销售成本: ["cost of sales"],
    毛利: ["gross profit"],
    毛利率: ["gross margin"],
    所得稅: ["income tax"],
    所得税: ["income tax"],
    商譽: ["goodwill"],
    商誉: ["goodwill"],
    現金: ["cash"],
    现金: ["cash"],
    存貨: ["inventories"],
    存货: ["inventories"],
    貼現率: ["discount rate"],
    贴现率: ["discount rate"],
    折現率: ["discount rate"],
    折现率: ["discount rate"],
  }),
);
