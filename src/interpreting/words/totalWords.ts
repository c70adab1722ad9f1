import { inEnglish, isNameAbroad, partWords } from "./abroad/labelsAbroad.ts";
import { isCostAbroad, isIncomeAbroad } from "./abroad/signsAbroad.ts";
import { accountCode } from "./accountCode.ts";
import { footnoteMarks } from "./footnoteMarks.ts";
import { remembered } from "./remembered.ts";
import { withHumpsApart } from "./withWordsApart.ts";

/** What labels say of sums, in English and in Chinese of both scripts. A label says it; arithmetic decides. */

/** A label without what statements print around a name: "五、", how losses are filled in, the code of an account. */
export const plain = (label: string): string =>
  withHumpsApart(inEnglish(label))
    .normalize("NFKC")
    .toLowerCase()
    .replace(footnoteMarks, "")
    .replace(/\([^()]*填列[^()]*\)|^\s*[一二三四五六七八九十]+、/gu, "")
    .replace(accountCode, "")
    .replace(/\s+/gu, " ")
    .trim();

/** True where a row is called a total or subtotal by name, or has no name, as totals do. */
export const isCalledTotal = remembered((label) => {
  const words = plain(label);
  return words === "" || total.test(words);
});

const total = /^(sub-?)?total\b|\btotal$|^總|^总|(合計|小計|總額|總計|总额|总计|合计|小计|總值|總和|总值)/u;

/** True where a row is called what results are called, totals among them: it may add up others or take some from the first. */
export const isCalledResult = remembered((label) => {
  const words = plain(label);
  return isCalledTotal(label) || (result.test(words) && !kept.test(words) && !others.test(words));
});

/** Profits of years gone by are a part of the equity. */
const kept = /^(?:accumulated|retained)\b|^(?:減|减)?[:：]?(?:未分配|未弥补|未彌補|保留|留存|累計|累计|滾存)/u;

/** What others hold of a subsidiary, and what a list holds besides, is one of the parts of a total, whatever words of results stand in its name. */
const others =
  /^other ordinary |^(?:[-–—‑] ?)?(?:\d+[.、] ?)?(?:.*\battributable to )?(?:(?:non-?controlling|minority) (?:shareholders['’]? )?interests?$|(?:非控[股制]|少[數数]股[東东])[\p{Script=Han}]*(?:\(.*\))?$)/u;

const result = new RegExp(
  [
    String.raw`\b(gross|net|operating|ordinary|core|adjusted|underlying)\b.*\b(profit|loss|losses|income|earnings|result|margin|ebitda|ebit|expenses?|costs?|sales|revenues?)\b`,
    String.raw`\b(profit|loss|losses|income|earnings|result)s?\b.*\b(before|after|for the|from (continuing )?operations|attributable)\b`,
    String.raw`\b(profit|loss|income|earnings) of (the )?consolidated (group|companies|entities|operations)\b`,
    String.raw`^(profit|loss|profit \(loss\))$|^pre-?tax (profit|loss|income|earnings|results?)\b`,
    String.raw`\b(ebitda|ebit|ebita|margin)\b`,
    String.raw`\bcomprehensive\b.*\b(profit|loss|losses|income|earnings|expenses?)\b.*\b(for the|net of)\b|\bnet\b|, (net|gross)$|\bless\b|\btotal\b`,
    String.raw`^(?:adjusted )?free cash flow$|\bcash\b.*\b(from|used (in|for|by)|generated (from|by)|provided by)\b|\boperating cash flows? before\b`,
    String.raw`\b((share|stock)holders|owners|members)\b.*\b(equity|funds)\b|\bequity (attributable|and)\b|\btransactions with owners\b`,
    String.raw`\b(at|as at|balance,?( at)?) \d{1,2} \p{L}+|\b(at|as at|balance,?( at)?) \p{L}+ \d{1,2}\b|\b(end|close) of (the )?(year|period|month|quarter)|\bclosing\b|\bending\b|\bcarrying (amount|value)`,
    "毛利|毛損|毛损|(溢利|虧損|亏损|利潤|利润|盈利|收益|收入|損益|损益)(總額|净额|淨額)?$|淨額|净额|淨值|净值|淨資產|净资产|[淨净]流[動动](?:資產|资产|負債|负债)|(?:[減减]|扣除)流[動动](?:負債|负债)|權益|权益|結餘|结余|年末|期末|月(三十一|三十|31|30)日|經營(活動)?(所得|所用)|现金流量",
  ].join("|"),
  "u",
);

/** True where a row is called what is left of assets after liabilities: it adds up a list as a total does. */
export const isNetAssets = remembered((label) =>
  /^(?:[\p{L} ]+ )?net (?:current )?(?:assets|liabilities)\b|(?:淨資產|净资产|[淨净]流[動动](?:資產|资产|負債|负债)|(?:資產|资产|負債|负债)(?:淨值|淨額|净值|净额))$/u.test(
    plain(label),
  ),
);

/** True where a row opens a balance that others move: it is carried, not added up. What opens and closes it moved nothing. */
export const isOpening = remembered((label) =>
  /^(?!.*\bbeginning and (?:at )?(?:the )?end\b).*(?:\b(opening|beginning)\b|\bbrought forward\b|\b(at|balance,?( at)?) (1|\p{L}+ 1),? \p{L}*|年初|期初|於[^末]*一月一日|于[^末]*一月一日|月1日)/u.test(
    plain(label),
  ),
);

/** True where the rows below split the one above: "of which", "attributable to". */
export const isSplit = remembered((label) =>
  /\b(of which|including|attributable|arising from|representing|comprising|consist|analysed|analyzed|made up|allocated)\b|以下|其中|包括|應佔|应占|歸屬|归属|歸於|代表|分為|分为|分析|分[類类]/u.test(
    plain(label),
  ),
);

/**
 * True for a row that tells a part of the one above it, and perhaps not all of it: "of which: interest". Rows behind it tell
 * further parts, until one is called otherwise.
 */
export const isOfWhich = remembered((label) => ofWhich.test(plain(label)));

const ofWhich = new RegExp(`^(?:其中:|of which\\b|including\\b|incl\\.|${partWords} |うち)`, "u");

/** Mainland statements print all that their total revenue and their total costs come to under "of which". */
export const isListedWhole = (label: string): boolean => /[總总](?:成本|收入)/u.test(label);

/** True where mainland statements go back from parts to the list itself: "加:", "二、". */
export const isListed = (label: string): boolean =>
  /^\s*(?:[加减減]:|[一二三四五六七八九十]+、)/u.test(label.normalize("NFKC"));

/** True where a list of mainland statements begins whose rows are added with their sign: "加:其他收益". */
export const isEntered = (label: string): boolean => /^\s*加:/u.test(label.normalize("NFKC"));

/** True where the rows below say whose the amount above is: owners' and non-controlling interests', and nobody else's. */
export const isShared = remembered((label) => /\battributable\b|應佔|应占|歸屬|归属/u.test(plain(label)));

/** −1 for what is taken off by its nature where a statement prints all positive, 1 for what is added, 0 where its name says neither. */
export const signByName = remembered((label): 1 | -1 | 0 => {
  const words = plain(label);
  if (isFilledIn(label) || /^加:/u.test(words)) return 1;
  if (income.test(words) || (!isNameAbroad(label) && isIncomeAbroad(words))) return 1;
  return cost.test(words) || isCostAbroad(words) ? -1 : 0;
});

/** "(losses with a minus)": what mainland statements enter with its sign is added, whatever it is called. */
export const isFilledIn = (label: string): boolean => /\([^()]*号填列[^()]*\)/u.test(label.normalize("NFKC"));

const income =
  /^(other |interest |finance |investment |rental |dividend |net )*(income|gains?|revenues?|sales)\b(?!.*\b(tax|expenses?)\b)|^(total )?(net )?(revenues?|sales|turnover)\b|^benefit|收入$|收益$/u;

const cost =
  /\b(costs?|expenses?|tax|taxes|taxation|depreciation|amorti[sz]ation|impairments?|charges?|provisions?|losses|loss|liabilit(y|ies)|payables?|dividends?|less|administrative|selling|marketing|research|purchases?|repayments?|payments?|allowances?|discount)\b|成本|費用|费用|開支|开支|稅|税|折舊|折旧|攤銷|摊销|減值|减值|虧損|亏损|負債|负债|應付|应付|[減减]:|支出$|股息/u;

/** True for what is owed by its name. */
export const isOwed = (label: string): boolean =>
  /\b(?:liabilit(?:y|ies)|creditors?|payables?|borrowings?|loans?)\b|負債|负债|應付|应付|借款|貸款|贷款/iu.test(
    inEnglish(label),
  );

/** True for assets by their name, with nothing taken from them. */
export const isOwned = (label: string): boolean =>
  /\bassets?\b|資產|资产/iu.test(inEnglish(label)) &&
  !isOwed(label) &&
  !isCalledResult(label) &&
  signByName(label) === 0;

/** True where one row is of continuing operations and the other of discontinued ones: together they are all that there is. */
export const isByContinuity = (one: string, other: string): boolean =>
  (isContinuing(one) && isDiscontinued(other)) || (isDiscontinued(one) && isContinuing(other));

const isContinuing = remembered((label) =>
  /\bcontinuing operations?\b|^(?:持续|持續)(?:经营|經營)/u.test(plain(label)),
);

const isDiscontinued = remembered((label) =>
  /\bdiscontinued operations?\b|^已?(?:终止|終止)(?:经营|經營)/u.test(plain(label)),
);
