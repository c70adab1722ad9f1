import { inEnglish } from "./abroad/labelsAbroad.ts";
import { plain } from "./totalWords.ts";

/** What labels say of rows that follow from those above them, more surely than a total's words: for doubts, not for sums. */

const result = new RegExp(
  [
    String.raw`\b(?:profit|loss|income|earnings|expenses?|deficit|surplus)s?\b.*\b(?:before|after|for the|from (?:continuing )?operations)\b`,
    String.raw`^pre-?tax (?:profit|loss|income|earnings)\b(?!.*\bmargin)`,
    String.raw`^(?:total )?(?:profit|loss|income|earnings)\b.*\battributable to\b|^net (?:income|loss|earnings)(?: ?\/? ?\((?:income|loss|earnings)\))?$`,
    String.raw`^(?:net )?cash\b.*\b(?:(?:operating|investing|financing|investment) activities|operations)$`,
    String.raw`\bequity attributable\b|\b(?:share|stock)holders['’]? (?:equity|funds)$`,
    "(?:擁有人|股東)(?:應佔)?權益$|(?:溢利|虧損|亏损|利潤|利润)$",
    "(?:經營|经营|投資|投资|融資|筹资|籌資)(?:活動|活动|業務|业务).*(?:淨額|净额)$",
  ].join("|"),
  "iu",
);

/** What is taken off, or told of a tax or for each share, beside the same words. */
const noResult =
  /^(?:tax|adjust(?!ed\b)|deprec|amort|finance|interest|other|share)|\b(?:tax(?:ation)?|expenses?|credit|charge) (?:for|on)\b|\bper\b|^(?:\d+[.、] ?)?(?:歸屬|归属)/iu;

/** True where a row is called what statements call the results that follow from the rows above. */
export const isNamedResult = (label: string): boolean => result.test(plain(label)) && !noResult.test(plain(label));

/** True where a row is called what the cash of all activities comes to, not what moved of a bank's deposits or loans. */
export const isChangeOfCash = (label: string): boolean =>
  /^net \(?(?:increase|decrease).*(?<!\b(?:restricted|pledged) )\bcash\b(?! (?:collateral|deposits?|flow))|^\(?(?:increase|decrease)[^ ]*(?: ?\/ ?\(?(?:increase|decrease)\)?)? in cash(?: and cash equivalents)?$|(?:現金|现金).*[淨净](?:增加|減少|减少)/iu.test(
    plain(label),
  );

/** True where a row is a result as its issuer adjusts it, which a reconciliation comes to. */
export const isAdjustedResult = (label: string): boolean =>
  /^(?:adjusted|underlying|headline|core|non-gaap)\b.*\b(?:profit|loss|income|earnings|result|ebitda|ebita?)\b|^[经經][调調]整/iu.test(
    plain(label),
  ) && !/\bper\b|margin|每股|率/iu.test(label);

/** True where a row is the tax of a period, which the reconciliation to its rate comes to. */
export const isTaxOfPeriod = (label: string): boolean =>
  /^(?:total )?(?:income )?tax(?:ation)? ?(?:\(?(?:expense|credit|charge|benefit)s?\)? ?\/? ?)*(?:for the (?:year|period))?$|^所得[稅税](?:開支|开支|費用|费用|抵免|\/|\(|\))*$/iu.test(
    plain(label),
  );

/** True where a row opens such a reconciliation: the result before tax, or the tax at the rate. */
export const isTaxedAtRate = (label: string): boolean =>
  /\btax\b.*\b(?:at|on)\b.*\brates?\b|\bbefore (?:income )?tax(?:ation)?$|[稅税]率.*[計计]算|除?[稅税]前/iu.test(
    plain(label),
  );

/** True where a row is what cost and depreciation, or a movement, leave of an asset. */
export const isNetBookAmount = (label: string): boolean =>
  /^(?:closing )?net (?:book|carrying) (?:amounts?|values?)$|^[賬账]面(?:淨|净)值$/iu.test(plain(label));

/** True where a row is a balance that was moved by the rows above it. */
export const isClosing = (label: string): boolean =>
  /\b(?:at|balance,?(?: at)?) \d{1,2} \p{L}+|\b(?:end|close) of (?:the )?(?:year|period)|\bclosing\b|\bending\b|年末|期末|月(?:三十一|三十|31|30)日/iu.test(
    inEnglish(label),
  );

/** True for what lessees paid in all (IFRS 16.53(g)): a total whose parts stand in other tables, if anywhere. */
export const isPaidForLeases = (label: string): boolean =>
  /^total cash (?:outflows?|paid|payments)\b.*\bleases?\b|租[賃赁].*(?:現金|现金)流出(?:總額|总额)?$|租[賃赁].*[總总](?:現金|现金)流出/iu.test(
    plain(label),
  );

/** True for averages, counts and amounts for each, and for what a total tells beside its list: they are no sums. */
export const isMeasured = (label: string): boolean =>
  /\b(?:per|rate|ratio|margin|average|number|included)\b|%|比率|平均/iu.test(label);
