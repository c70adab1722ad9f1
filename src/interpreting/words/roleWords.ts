import type { Role } from "../../filing/Pack.ts";

/** By which words a row is known to play a part; where it must stand, other rules say. */
interface RoleWords {
  /** Of `LabelWords`. The first that any row of the table matches counts, before the next. */
  readonly english: readonly RegExp[];
  readonly chinese: readonly RegExp[];
  /** Words, in either language, with which it is something else. */
  readonly never?: RegExp;
}

const result = String.raw`(?:(?:net|consolidated|group|total) )*(?:(?:profits?|loss(?:es)?|income|earnings|results?|deficit|surplus|expense|(?<=total )returns?) ?(?:and |or )?)+`;
const span = String.raw`(?:financial |fiscal |interim |three |six |nine |twelve |\d{1,2} )*(?:year|period|months?|quarter|half[- ]year|weeks?)(?: (?:year|period))?`;
const resultZh = "(?:淨|净)?(?:溢利|虧損|亏损|利潤|利润|盈利|收益|業績|业绩|損益|损益|收入)+";
const en = (...patterns: readonly string[]): readonly RegExp[] => patterns.map((each) => new RegExp(each, "u"));

/** Lists of words for the parts that rows play, in English and in Chinese of both scripts. */
export const roleWords: Readonly<Record<Role, RoleWords>> = {
  revenue: {
    english: en(
      "^(total|group|consolidated) (net |operating )?(revenues?|sales|turnover)( net)?( from (continuing|ordinary) (operations|activities))?$",
      "^(net )?(revenues?|sales|turnover)( net)?$",
      "^(net )?(revenues?|sales|turnover) (from|of) (contracts with customers|goods( and services)?|(continuing|ordinary) (operations|activities)|operations)$",
      "^total (revenues?|sales) (and other income )?net$|^net operating revenues?$|^operating revenues?$|^revenues? (and|or) turnover$|^sales and revenues?$|^turnover revenues?$|^(net )?(insurance|premium|sales)( contract| service)? revenues?$|^sales and other operating revenues?$",
      "^gross revenues?$",
      "^(total )?(net )?(revenues?|sales) net of (interest expense|(sales )?(returns|discounts)( and (allowances|discounts))?)$",
      "^total investment income$",
    ),
    chinese: en(
      "^(總|总)(收益|收入|營業額|营业额|營業收入)(淨額|净额)?$|^營業收入(合計|淨額)$|^收入(淨額|净额)$",
      "^(收益|收入|營業額|营业额|營業收入|营业收入|經營收入|经营收入|營運收入|营运收入|營業總收入|营业总收入|客戶合約收益|客户合同收入|保險收益|保險服務收益|保险服务收入|保險服務收入)$",
    ),
  },
  costOfSales: {
    english: en(
      "^total costs? of (sales|revenues?|goods sold|products sold|services)( and services| and services rendered)?$",
      "^costs? of (sales|revenues?|goods sold|products sold|services|services rendered|goods and services|inventories sold)( and (services|occupancy costs|services rendered|services provided|direct costs))?( (exclusive of|including) .*)?$",
      "^merchandise costs?$|^costs? of merchandise( sold)?$",
    ),
    chinese: en(
      "^營業成本合計$",
      "^(銷售|销售|營業|营业|收入|收益|銷貨|销货|服務|服务)成本$",
      "^(銷售|销售)及(服務|服务)成本$|^(已售|銷售)(貨品|存貨|商品)成本$",
    ),
  },
  grossProfit: {
    english: en(
      "^gross (profits?|loss(es)?|margin|result|income)( profit| loss)?$",
      "^(mine operating|mining) (profits?|loss(es)?|income|earnings)( loss)?$|^(profits?|loss(es)?|income|earnings)( loss)? from (mine|mining) operations$",
    ),
    chinese: en("^營業毛利(毛損)?(淨額)?$", "^毛(利|損|损|利潤)(毛(利|損|损))?$|^毛利毛損$|^(總|总)毛(利|損|损)$"),
    never: /%/u,
  },
  operatingResult: {
    english: en(
      "^(total |group |consolidated )?operating (profits?|loss(es)?|income|earnings|results?|deficit|surplus)( (profit|loss|income))?$",
      `^${result}from (continuing )?operations( ebit)?$|^results? from operating activities$|^${result}from operating activities$`,
      "^operating (profits?|loss(es)?|income)( (profit|loss))? (for the .*|before .*(tax|financ).*|after .*(impairment|provision|allowance|credit loss|fair value).*)$",
      "^operating margin$",
      "^net operating (profit|loss|result)( (profit|loss))?$",
      "^ebit$|^(earnings|profit|income|result) before (finance and|interest and|interest) tax(ation|es)?( ebit)?$",
    ),
    chinese: en(
      "^(經營|经营|營運|营运)(溢利|虧損|亏损|利潤|利润|業績|业绩|盈利|收益)+$",
      "^營業(淨利|利益|淨損|損失)(淨?損失?)?$",
      "^(營業|营业)(溢利|虧損|亏损|利潤|利润|盈利)+$|^(來自|来自)?(經營|经营)(業務|业务|活動|活动)(之|的)?(溢利|虧損|亏损|利潤|利润)+$",
    ),
    never: /discontinu|working capital|core|adjusted|cash|^total operating income$|終止|终止|經調整|经调整|營運資金/u,
  },
  financeIncome: {
    english: en(
      "^(finance|financial|interest) income( net)?$",
      "^(bank )?interest income$|^interest and (investment|other) income$",
    ),
    chinese: en("^(財務|财务|融資|融资|利息|金融)收入$|^財務收益$"),
    never: /net|淨|净/u,
  },
  financeCosts: {
    english: en(
      "^(total )?(finance|financial|financing) (costs?|expenses?|charges?)$",
      "^interest (costs?|expenses?)$|^interest and (finance|financing|other finance) (costs?|expenses?|charges?)$",
    ),
    chinese: en("^(財務|财务|融資|融资)(成本|費用|费用|開支|开支)$", "^利息(開支|开支|費用|费用|支出)$"),
    never: /\bnet\b|淨|净/u,
  },
  resultBeforeTax: {
    english: en(
      `^${result}(for the ${span} )?before (income )?tax(ation|es)?( (expense|credit|benefit|charge|provision)s?)*$|^${result}before (provision for |benefit from |)*(income )?tax(ation|es)?( on income| for the ${span})?$`,
      `^${result}(for the ${span} |from (continuing )?operations |(on|from) ordinary activities )?before (provision for |benefit from |benefit for |provision benefit for |income tax |the |related )*(income |profits )?tax(ation|es)?( equivalents?)?( (expense|credit|benefit|charge|provision|and .*))*( for the ${span})?( from continuing operations)?$`,
      "^pre[- ]?tax (profits?|loss(es)?|income|earnings|results?)( (profit|loss|income))?$",
      `^${result}after (net )?financial (items|income and expenses?)( net)?$`,
    ),
    chinese: en(
      `^(本年度|年內|年内|期內|期内|本期間|本集團)?(除)?(所得)?[稅税][項项]?(開支|抵免)?前(年內|期內|之|的|持續經營業務)?${resultZh}$`,
      "^(繼續營業單位)?[稅税]前(淨利|淨損|純益|損益)(淨?損)?$",
      "^(利潤|利润)(總額|总额)$|^除(所得)?[稅税]前(.*)?(溢利|虧損|亏损|利潤|利润)+$",
    ),
    never:
      /(?<!minority |controlling )interest|amorti|depreciat|ebit|adjusted|core|attributable|exceptional|discontinued|finance|working capital|利息|攤銷|摊销|折舊|折旧|經調整|经调整|營運資金/u,
  },
  incomeTax: {
    english: en(
      "^(total )?(provision for )?(income |profits? |corporation |corporate )?tax(ation|es)?( equivalents?)?( on .*| credits?| expenses?| benefits?| charges?| provisions?| recover(y|ies))*$",
      "^(total )?(income )?tax (income|expense) (income|expense)$|^(current and deferred )?income tax(es)? and social contributions?( (current and deferred|expense))?$",
      "^(total )?(provision|benefit|credit|charge)s? ?(for|from|provision|benefit|credit|charge|expense|of)*( )?(for |from |of )?(income )?tax(ation|es)?( expense| benefit)*$|^(benefit|provision|expense|credit)s? ?(benefit|provision|expense|credit|from|for| )*income tax(es)?$|^income tax(es)? (expense|benefit|credit|charge|provision)s?( .*)?$",
    ),
    chinese: en(
      "^所得稅(費用|利益)(費用|利益)*(合計)?$",
      "^(所得[稅税]|利得[稅税]|[稅税][項项]|[稅税])(開支|开支|費用|费用|抵免|支出|撥備|拨备|計入|扣除)*$",
    ),
    never:
      /before|(?<!^current and )deferred|net of|after|per |payable|recoverable|fair value|hedg|actuarial|remeasure|revaluation|translation|comprehensive|reclassif|應付|递延|遞延/u,
  },
  resultForThePeriod: {
    english: en(
      `^${result}for (the|this) (full )?${span}( after (income )?tax(ation|es)?)?$`,
      `^${result}((on|from) ordinary activities )?after (income )?tax(ation|es)?( equivalents?)?( (expense|benefit|credit))*( for the ${span})?$|^statutory ${result}(after tax )?for the ${span}$|^net (profit|loss|income|earnings|result)s?( (profit|loss|income|earnings))*( gaap)?$`,
      `^${result}(and|representing) total comprehensive (income|expenses?|loss|expense) ?(income|expenses?|loss)? ?for the ${span}$|^net ${result}and (total )?comprehensive (income|loss)( income| loss)*( for the ${span})?$|^${result}for the ${span} (and|representing|being) .*$|^${result}for the ${span} ended .*$|^consolidated net (income|loss|earnings)( loss| income)?$|^net (income|loss|earnings)( loss| income)* including non-?controlling interests?$`,
      "^(profit|loss)( (profit|loss))?$|^net (increase|decrease)( (increase|decrease))? in net assets (resulting )?from operations$",
    ),
    chinese: en(
      `^(本年度?|年度|本年內?|年內|年内|期內|期内|本期間?|期間|期间|本期內|本財政年度)(之|的)?${resultZh}$`,
      "^本(期|年度)(淨利|淨損|純益)(淨?損)?$",
      `^(除[稅税]後|[稅税]後|税后)${resultZh}$|^(淨|净)(利潤|利润|溢利|虧損|亏损)(淨?虧損)?$|^(年內|年内|期內|本年度|本期間)(溢利|虧損|亏损|利潤|利润)+(及|與)(全面|综合|綜合).*(總額|总额)$`,
    ),
    never:
      /continu|\bcont ops\b|attribut|before|comprehensive income attrib|per (share|unit)|adjusted|core|discontinu|終止|终止|持續|持续|應佔|应占|歸屬|归属|每股|經調整/u,
  },
  resultOfOwners: {
    english: en(
      `^(- |– )?(the )?(equity )?(owners?|share ?holders|equity holders|equity share ?holders|stock ?holders|ordinary share ?holders|members|equity owners) of (the )?(parent|company|group|parent company|parent entity|bank|corporation|.* (limited|inc|plc|ltd|corp|company|group))( net (profit|income|loss))?$|^(attributable|thereof) to (the )?(equity |ordinary |common )?(owners|share ?holders|holders|stock ?holders|equity holders|members|parent|company)( of .*)?$|^(the )?((parent )?company )?(equity )?(owners?|share ?holders|equity holders|stockholders|unit ?holders( of (the )?.*trust)?|owners of the parent company)$`,
      `^${result}(for the ${span} )?attribut(able|ed) to (the )?(equity |ordinary |common )?(owners|share ?holders|unit ?holders|holders|stock ?holders|equity holders|members|common stock|parent|company|.* (inc|corporation|company|corp|plc|limited|ltd|group))( of .*)?$`,
      `^net ${result}attribut(able|ed) to .+$|^${result}(for the ${span} )?attribut(able|ed) to .+ (share ?holders|stock ?holders|equity holders|owners)$`,
      `^(share ?holders|stock ?holders|shareowners) net (profit|loss|income|earnings)( (loss|income))?$`,
      `^${result}after (tax(es)? )?(minority|non-controlling) interests?( and share of .*)?$`,
    ),
    chinese: en(
      "^(本公司|母公司|公司|本行|本銀行|本银行)(之|的)?(擁有人|拥有人|股東|股东|權益持有人|权益持有人|權益股東|普通股股東|所有者|股權持有人|權益擁有人|持有人|業主|业主)$",
      `^(歸屬於?|归属于?|應佔)?(本公司|母公司|上市公司)(之|的)?(普通股)?(擁有人|拥有人|股東|股东|權益持有人|权益持有人|所有者)(應佔|应占)?(的|之)?(年內|期內|本年度)?${resultZh}$`,
    ),
    never:
      /comprehensive|per share|非控|少數|少数|(?<!after (?:tax(?:es)? )?)(?:non-?controlling|minorit)|preferred|participating|redeemable|全面|綜合收益|综合收益|continu|每股|perpetual/u,
  },
  totalAssets: {
    english: en("^(total|consolidated total) assets$"),
    chinese: en("^(資產|资产)(總額|总额|總值|总值|總計|总计|合計|合计)$|^(總|总)(資產|资产)(值)?$"),
  },
  totalLiabilities: {
    english: en("^(total|consolidated total) liabilities$"),
    chinese: en("^(負債|负债)(總額|总额|總值|总值|總計|总计|合計|合计)$|^(總|总)(負債|负债)$"),
  },
  totalEquity: {
    english: en(
      "^total (consolidated )?(equity|deficit|deficiency|equity deficit|deficit equity|equity deficiency|capital deficiency)( deficit)?$",
      "^total (share ?holders|stock ?holders|owners|shareowners|members|equity holders) (equity|funds|deficit|deficiency|equity deficit|deficit equity|interests?)( deficit)?$|^capital deficiency$|^(deficiency|deficit) (in|of) (assets|equity)$",
      "^total net assets$",
    ),
    chinese: en(
      "^(權益|权益)(總額|总额|總值|总值|總計|总计|合計|合计)$|^(總|总)(權益|权益)$|^(權益|权益)(虧絀|亏绌)?(總額|总额)$",
      "^(股東|股东|所有者|股東及其他)(權益|权益)(總額|总额|合計|合计)$|^[資资]本[總总][額额]$|^(資本虧絀|權益虧絀|總虧絀|虧絀總額)$",
    ),
    never: /attributable|and liabilit|應佔|应占|歸屬|归属|負債/u,
  },
  goodwill: { english: en("^goodwill( on consolidation)?( net)?$"), chinese: en("^商[譽誉]$") },
  cash: {
    english: en(
      "^cash (and|&) cash equivalents$|^cash (and|&) (bank balances|bank deposits|short-term deposits|equivalents|bank)$|^bank balances and cash$|^(bank and cash|cash and bank) balances$",
      "^cash$|^cash (at|in) banks?( and (on|in) hand)?$|^cash (on|in) hand and (at|in) banks?$|^cash and balances? (at|with) banks?$",
    ),
    chinese: en(
      "^(現金|现金)(及|和|與)(約當現金|现金约当物)$",
      "^(現金|现金)(及|和|與)(現金|现金)(等價物|等价物|等值物|等值項目)$|^(銀行結餘及現金|銀行及現金結餘|現金及銀行結餘|银行结余及现金|货币资金|貨幣資金|現金及銀行存款|現金及銀行結存)$",
    ),
    never: /restricted|pledged|受限制|抵押/u,
  },
  inventories: {
    english: en("^(inventories|inventory|stocks?)( net)?$|^merchandise inventories$"),
    chinese: en("^(存貨|存货|庫存)$"),
  },
  tradeReceivables: {
    english: en(
      "^(trade|accounts?)( and (bills|notes|notes and bills|bills and notes))? receivables?( net)?$|^(trade|accounts?) debtors$|^(trade and |)notes and trade receivables$",
    ),
    chinese: en(
      "^(應收貿易賬款|貿易應收款項|貿易應收賬款|应收账款|應收賬款|貿易應收款|應收貿易款項|應收貿易賬項|應收貿易及票據款項|貿易應收款項及應收票據|貿易應收款項及票據|應收貿易賬款及票據|貿易及票據應收款項|应收票据及应收账款|贸易应收款项)$",
    ),
  },
  tradePayables: {
    english: en("^(trade|accounts?)( and (bills|notes|notes and bills|bills and notes))? payables?$|^trade creditors$"),
    chinese: en(
      "^(應付貿易賬款|貿易應付款項|貿易應付賬款|应付账款|應付賬款|貿易應付款|應付貿易款項|應付貿易賬項|貿易應付款項及應付票據|貿易應付款項及票據|應付貿易賬款及票據|貿易及票據應付款項|应付票据及应付账款|贸易应付款项)$",
    ),
  },
  borrowings: {
    english: en(
      "^(interest-bearing |total )?((bank|other|and|secured|unsecured|loans) )*(borrowings|loans)( and (bank )?(overdrafts|borrowings))?$",
    ),
    chinese: en("^((計息)?(銀行|银行)?(及|和)?(其他)?)(借款|借貸|借贷|貸款|贷款)$"),
    never: /receivable|^loans$/u,
  },
  basicPerShare: {
    english: en(
      "^(- |– )?basic( and diluted)?( in)?( [\\w$]{1,7}){0,3}( per( (ordinary|common|equity))? share( [\\w$]{1,7}){0,2})?$",
      "^basic( and diluted)? (net )?(earnings|income|profits?|loss(es)?)( (loss(es)?|earnings|income))*$",
      `^(basic( and diluted)? )?((net )?(earnings?|loss(es)?|income|profits?) ?(loss(es)?|earnings?|income)? ?(\\$ )?per (ordinary |common |equity )?share( attributable .*)?)(( -|–)? ?basic)?( and diluted)?( .*)?$`,
      "^(net )?(earnings|income|loss)( (loss|income))?$",
      "^basic( and diluted)? eps( before and after .*| after .*| not annuali[sz]ed.*| in .*)?$",
    ),
    chinese: en("基本(及攤薄|及摊薄|和稀釋|及稀釋)?", "^每股(基本)?(盈利|虧損|亏损|收益|溢利)+|^基本每股(盈餘|虧損)"),
    never:
      /weighted|number|shares outstanding|continu|discontinu|加權|加权|股數|股数|終止|持續|^diluted|- diluted|assuming (full )?dilution|^攤薄|^摊薄|^稀釋/u,
  },
  weightedAverageShares: {
    english: en(
      "weighted[- ]average (number of )?.*shares.*basic|^(weighted[- ]average basic|basic weighted[- ]average)( number of)? (ordinary |common )?shares|weighted[- ]average number of (ordinary |common )?shares (in issue )?(for the purposes? of|used in|for) .*basic",
      "^(adjusted )?weighted[- ]average (number of )?(ordinary |common )?shares?( in issue| outstanding)?.*$",
      "^basic( shares| in shares)?$|^shares used in computing .* per share.* basic",
    ),
    chinese: en("(加權|加权)平均.*(股|數|数)"),
    never: /(?<!basic and )diluted|dilutive|price|(?<!基本及)(攤薄|摊薄)|稀釋/u,
  },
  adjustedResult: {
    english: en(
      `^(non-(ifrs|gaap|hkfrs) )?(adjusted|underlying|core|normali[sz]ed|non-(ifrs|gaap|hkfrs)( adjusted)?) ${result}(for the ${span}|after tax|unaudited|non-.*)?( unaudited)?$`,
    ),
    chinese: en(`^(經調整|经调整|非國際財務報告準則|核心)(年內|期內|年度)?${resultZh}(非國際.*|未經審核)?$`),
    never: /ebit|before|operating|gross|margin|attributable|per share|毛利|每股|稅前|税前|應佔/u,
  },
};
