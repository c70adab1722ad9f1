import type { TableKind } from "../../filing/Pack.ts";
import { titleInEnglish } from "./abroad/titlesAbroad.ts";
import { isUnitHead, moneySentence } from "./moneyWords.ts";
import { isScaledUnit } from "./unitsOfTitle.ts";

/** What a title says of the table under it. */
export interface StatementTitle {
  readonly kind: TableKind;
  readonly scope: "group" | "parent";
  /** True where it says that it goes on from the page before. */
  readonly continued: boolean;
}

const kinds: readonly (readonly [kind: TableKind, words: RegExp])[] = [
  [
    "changes in equity",
    /statements? of (?:changes in |movements? in )?(?:(?:total|owners'|shareholders'?|stockholders'?|members'|net) ?)*equity|changes in (?:shareholders'|stockholders')? ?(?:equity|net assets attributable)|權益變動表|权益变动表|股東權益表|股东权益表/iu,
  ],
  [
    "cash flows",
    /cash[- ]?flows? statements?|statements? of (?:consolidated )?cash[- ]?flows?|現金流量表|现金流量表|現金流動表/iu,
  ],
  [
    "financial position",
    /balance sheets?|statements? of (?:consolidated )?(?:financial (?:position|condition)|assets and liabilities|net assets(?! (?:attributable|available)))|資產負債表|资产负债表|財務狀況表|财务状况表/iu,
  ],
  [
    "income statement",
    /income statements?|statements? of (?:consolidated )?(?:profit (?:or|and|&) loss|profits? and loss(?:es)?|operations|income(?! tax)|earnings|results|total returns?)|statements? of (?:(?:consolidated|standalone|(?:un)?audited) )*financial results|profit (?:and|&|or) loss (?:accounts?|statements?)|損益表|损益表|利潤表|利润表|損益賬|(?:經營狀況|经营状况)(?:及\S{0,12})?表|損益及其他(?:全面|綜合)收益表|损益及其他(?:全面|综合)收益表|(?<!全面|綜合|综合)收益表|綜合收益表及/iu,
  ],
  [
    "comprehensive income",
    /statements? of (?:consolidated |other )?(?:total )?(?:comprehensive|recognised) (?:income|loss|profit|expense|gains)|全面收益表|全面收入表|綜合收益表|综合收益表|全面虧損表/iu,
  ],
];

/**
 * What a line, or a few joined, say as the title of a primary statement; undefined where it is none: prose, a line of a
 * list of contents, a mention within a sentence.
 */
export function statementTitle(printed: string): StatementTitle | undefined {
  const text = titleInEnglish(printed) ?? printed;
  const asked = askedFor.exec(text.replace(/\s+/gu, " "))?.[1];
  const title = (asked === undefined ? text : `${asked.charAt(0).toUpperCase()}${asked.slice(1)}`)
    .replace(/\s+/gu, " ")
    // A page's text may part the last letter of a line from its word: "Balance Shee t".
    .replace(/(?<=\p{Ll}{3}) (?=[b-z]$)/u, "")
    .replace(/^\(?[A-Z0-9]{1,3}[.)] |^[(（]?[\d一二三四五六七八九十]{1,3}[)）]?[、.．]? ?(?=\p{Script=Han})/u, "")
    .trim();
  if (/\((?:details|parenthetical|tables|policies)/iu.test(title)) return undefined;
  if (
    title.length > 170 ||
    /[.;。;]$|\b(?:the notes|accompanying|see|refer|set out|pages? \d|note \d|integral part|extracts?)\b|\[abstract\]|\[line items\]|摘要|節錄|附註\d|構成/iu.test(
      title,
    )
  )
    return undefined;
  for (const [kind, words] of kinds) {
    const found = words.exec(title);
    if (found !== null && isBare(title, found)) return { kind, scope: scopeOf(title), continued: isContinued(title) };
  }
  return undefined;
}

/** What a form of Singapore's exchange asks for, printed as the heading: "1(a)(i) An income statement (for the group) together with a …". */
export const askedFor =
  /^\d(?: ?\([a-z]\))?(?: ?\([ivx]+\))? ?\.? ?(?:An?|The)? ?((?:income statement|statements? of (?:financial position|comprehensive income|cash flows|profit or loss)|balance sheet|cash flow statement)\b[^,]*?)(?: \((?:for|of) the (?:issuer and )?group\)|,? together with\b|,).*$/iu;

/** True where what stands around the name of the statement is what stands in titles, and no sentence. */
function isBare(title: string, found: RegExpExecArray): boolean {
  const before = title.slice(0, found.index);
  const behind = title
    .slice(found.index + found[0].length)
    .replace(unitBehind, withoutUnit)
    .replace(unitBetween, withoutPart);
  const han = /\p{Script=Han}/u.test(found[0]);
  if (han)
    return (
      before.length <= 40 &&
      behind.length <= 60 &&
      !/[,,、]|之附註|的附註|附註|附注|項目|中確認|內/u.test(`${before}${behind.slice(0, 6)}`) &&
      !/科目|分析/u.test(behind)
    );
  if (isMention.test(before)) return false;
  const rest = before.replace(titleWords, " ").replace(/[^\p{L}]+/gu, "");
  return rest.length <= 40 && /^[^a-z]*(?:[A-Z]|$)/u.test(title) && isTitleCase(before) && isTitleCase(behind);
}

/** The unit behind a title, in brackets or behind a stroke: "(in millions of euro)", " – in US dollars". */
const unitBehind = /[\s,–—-]*(?:\([^()]*\)|\bin [^()]*$)/giu;

/** "…, US$ thousand, year ended 31 December". */
const unitBetween = /[,|–—] *([^,|–—()]+)(?=$|[,|–—])/gu;

const withoutPart = (printed: string, part: string): string => (isScaledUnit(part.trim()) ? "" : printed);

function withoutUnit(printed: string): string {
  const words = printed.replace(/^[\s,–—-]+/u, "");
  const plain = words.replace(
    /^\(?(?:unaudited[,;]? )?(?:all )?(?:amounts |figures )?(?:expressed |stated |presented )?/iu,
    "",
  );
  return isUnitHead(plain.replace(/\)$/u, "")) || moneySentence(words) !== undefined ? " " : printed;
}

/** What stands before a statement that is spoken of: "Recognised in the balance sheet", "Off-balance sheet arrangements". */
const isMention = /\b(?:in|on|from|into|to)(?: the| our)?(?: group['’]?s?)?(?: consolidated)? ?$|\boff[- ]$/iu;

/** True where every word in small letters is one that titles have. */
const isTitleCase = (text: string): boolean =>
  (text.match(/(?<![\p{L}'’-])\p{Ll}[\p{L}'’]*/gu) ?? []).every((word) => smallWords.test(word));

const smallWords =
  /^(?:of|and|or|for|the|in|as|at|to|by|with|other|year|years|ended|ending|months?|weeks?|six|three|nine|twelve|first|second|third|fourth|half|quarter|period|thousands|millions|except|per|share|shares|amounts|data|consolidated|condensed|interim|unaudited|audited|continued|cont|income|comprehensive|statements?|loss|profit|group|company|parent|january|february|march|april|may|june|july|august|september|october|november|december)$/iu;

const titleWords =
  /\b(?:condensed|consolidated|interim|unaudited|audited|group|the|company|parent|separate|standalone|annual|summary|summarised|statements?|of|and|income|for|comprehensive|full|year|half|quarterly|combined|preliminary|results|financial)\b/giu;

/** True where a title says that it goes on: "(continued)", "cont'd", "（續）". Operations are discontinued, and 持續 others. */
export const isContinued = (title: string): boolean =>
  /(?<!\p{L})cont(?:inued|['’]d|\.)|(?<!\p{Script=Han})[續续](?!\p{Script=Han})|(?<=[表註注])[續续]$/iu.test(title);

function scopeOf(title: string): "group" | "parent" {
  if (/consolidated|\bgroup\b|綜合|合併|合并|综合|集團|集团/iu.test(title)) return "group";
  return /\bcompany\b(?!'s subsidiaries)|\bparent\b|\bseparate\b|\bstandalone\b|本公司|母公司|公司資產負債表|公司财务|公司利潤|公司利润|公司現金/iu.test(
    title,
  )
    ? "parent"
    : "group";
}

/** The kind of any other table by its title and the words around it. */
export function otherKind(title: string): TableKind | undefined {
  if (/key assumptions?|主要假設|主要假设|關鍵假設|关键假设/iu.test(title)) return "key assumptions";
  if (
    /reconcil|non-?(?:IFRS|GAAP|HKFRS)|adjusted (?:net )?(?:profit|loss|earnings|EBITDA)|underlying (?:profit|loss|earnings)|調節|调节|對賬|对账|非國際財務報告準則|非国际财务报告准则|經調整|经调整/iu.test(
      title,
    )
  )
    return "reconciliation";
  return undefined;
}

/** True for a head that says whose figures stand under it. */
export const isEntityHead = (text: string): boolean =>
  /^(?:the )?(?:(?:group|company|parent|parent company|bank|trust)|(?:consolidated|separate|standalone)(?: financial statements?)?)$|^(?:本?集[團团]|本?(?:公司|[銀银]行)|本行|合[併并]|母公司)$/iu.test(
    text.trim(),
  );

/** "Company 2023 S$'000": the entity and the period in one head. */
const entityBefore =
  /^(?:the )?(?:group|company|parent|consolidated|standalone|trust)(?= (?:\d|as at|year|quarter))|^(?:consolidated|separate) financial statements?\b|^(?:本?集[團团]|本?公司|本[銀银]?行)(?=\s?\S{0,4}年)/iu;

/** "2024年9月30日 合并", "31 March 2024 Company". */
const entityBehind =
  /(?<=\d{4} )(?:the )?(?:group|company|parent|consolidated|trust)$|(?<=[年日度] ?)(?:本?集 ?[團团]|[本母]? ?公 ?司|本[銀银]?行|合 ?[併并])$/iu;

/** Whose figures a column's head says they are; undefined where it says nothing. */
export function entityOf(heads: readonly string[]): "group" | "parent" | undefined {
  const joined = heads.join(" ");
  const said = heads.find(isEntityHead) ?? (entityBefore.exec(joined) ?? entityBehind.exec(joined))?.[0];
  if (said === undefined) return undefined;
  return /group|consolidated|集|合/iu.test(said) ? "group" : "parent";
}

/** True for a line that names a statement of any kind in a title's words: "Condensed Consolidated Statement of Distributions". */
export const isNamedStatement = (text: string): boolean =>
  text.length < 100 &&
  /^(?:\(?[A-Z0-9]{1,3}[.)] ?)?(?:(?:unaudited|audited|interim|condensed|consolidated) )*statements? of \p{L}/iu.test(
    text,
  ) &&
  isTitleCase(text);
