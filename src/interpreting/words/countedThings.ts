/** What a label says its figures count: people, places, days, what is sold. None of it is money, whatever its table is in. */

const people = String.raw`employees|staff|headcount|persons|full[- ]time[- ]equivalents?(?: employees)?|ftes?`;
const places = String.raw`stores|shops|outlets|restaurants|branches|hotels|warehouses|factories`;
const buyers = String.raw`customers|subscribers|users|members|visitors|passengers|policyholders`;
const goods = String.raw`units|vehicles|cars|homes|vessels|aircraft|tonnes|tons|barrels|ounces|lit(?:re|er)s|pairs|cases|megawatts`;
const things = String.raw`${people}|${places}|${buyers}|${goods}`;
const kindsOf = String.raw`(?:(?:average|total|closing|year[- ]end|period[- ]end|active|registered|monthly|daily|new) )*`;
const inMany = String.raw`\(?(?:in )?(['’]?000['’]?s?|thousands?|m|mn|millions?)\)?`;

/** Of what a label counts, with the words of a scale behind it: "Customers ('000)", "Tonnes sold", "Headcount", "Inventory days". */
const counted: readonly RegExp[] = [
  new RegExp(
    String.raw`^${kindsOf}(?:number|no\.?|nos\.?) of ([\p{L}][\p{L} -]*?)(?:,? (?:at|as at|in|during|for|on|that|which|who|whose|with)\b.*| ${inMany}| \(.*\))?$`,
    "iu",
  ),
  new RegExp(String.raw`^${kindsOf}(headcount|full[- ]time[- ]equivalents?(?: employees)?|ftes?)\b`, "iu"),
  new RegExp(
    String.raw`^${kindsOf}(${things}),? \(?(?:(?:at|as at)\b.*|average|(?:year|period)[- ]end|end of (?:the )?(?:year|period))\)?$`,
    "iu",
  ),
  new RegExp(String.raw`^${kindsOf}(${things}) ${inMany}$`, "iu"),
  new RegExp(
    String.raw`^(?:[\p{L}]+ ){0,3}(${goods}) (?:of [\p{L} ]+ )?(?:sold|produced|shipped|delivered|mined|milled|treated|processed|completed|handed over)(?: ${inMany})?$`,
    "iu",
  ),
];

const days =
  /\bdays (?:sales|sales in inventory|payables?|inventor(?:y|ies)|receivables?|purchases)?,? ?outstanding\b|^days (?:sales|payables?|inventor(?:y|ies)|receivables?)\b|\b(?:inventory|stock|debtors?|creditors?|receivables?|payables?|working capital|trading|turnover) (?:turnover )?days$|周轉天數|周转天数/iu;

/** The things that a label counts; undefined where it names none, or may be money: "Staff", "Rooms", "Customers". */
export function countedThings(label: string): string | undefined {
  const plain = label.normalize("NFKC").trim();
  if (/\bshares?\b/iu.test(plain)) return undefined;
  if (days.test(plain)) return "days";
  for (const words of counted) {
    const [found, thing, many] = words.exec(plain) ?? [];
    if (found !== undefined && thing !== undefined) return `${scaleWord(many)}${thing.toLowerCase().trim()}`;
  }
  return undefined;
}

const scaleWord = (many: string | undefined): string =>
  many === undefined ? "" : /^m/iu.test(many) ? "million " : "thousand ";
