import { currencyMark } from "./currencySign.ts";

/**
 * Text as the rooms after this one may compare it: compatibility forms unfolded (full-width digits and brackets,
 * Kangxi radicals, ligatures), one kind of space, apostrophe, slash and hyphen, no space between Chinese glyphs, none
 * inside brackets, none between a currency's sign and its figure. Figures stay as printed, thousands, brackets and signs included; line breaks stay "\n".
 *
 * Left alone where unfolding would change what is said: fractions ("5½" would become 51⁄2), circled digits, accents
 * that stand alone. A dash of any kind in front of digits that fill the text is a minus ("−1,234"); elsewhere dashes
 * stay, so that a nil is still one.
 */
export function normaliseText(text: string): string {
  return plain.test(text) ? tidied(text) : tidied(unfolded(text));
}

/** Printable ASCII needs no unfolding, and most text of a filing is that. */
const plain = /^[\x20-\x7e]*$/;

const kept = /[^\u00a8\u00af\u00b4\u00b8\u00bc-\u00be\u02d8-\u02dd\u2026\u2120\u2122\u2150-\u215e\u2460-\u2473]+/g;

function unfolded(text: string): string {
  return text
    .replace(/(?!\s)[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufffe]|\ufeff/gu, "")
    .replace(kept, (part) => part.normalize("NFKC"))
    .replace(/[\u2e80-\u2eff]/g, (radical) => radicals[radical] ?? radical)
    .replace(/[\u2018\u2019\u201b\u2032\u00b4\u02b9\u02bc\uff07]/g, "'")
    .replace(/[\u2571\u2215\u2044](?!\d)|(?<!\d)[\u2571\u2215\u2044]/g, "/")
    .replace(/[\u2010\u2011\u2043\ufe63\uff0d]/g, "-")
    .replace(/[\u2012\u2015\u2500\u2501]/g, "—")
    .replace(/[\p{Zs}\t]/gu, " ");
}

/**
 * Radicals that fonts name in place of the letters that look like them ("增⻑率"), where NFKC leaves them alone.
 *
 * Source: Unicode, EquivalentUnifiedIdeograph.txt.
 */
const radicals: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "⺀冫 ⺁厂 ⺄乙 ⺅亻 ⺆冂 ⺇几 ⺈刀 ⺉刂 ⺊卜 ⺌小 ⺍小 ⺎兀 ⺐尢 ⺒巳 ⺓幺 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺠民 ⺡氵 " +
    "⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺪疋 ⺫目 ⺬示 ⺭礻 ⺮竹 ⺯糹 ⺰纟 ⺲罒 ⺳网 ⺶羊 ⺷羊 ⺸羊 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺽臼 ⺾艹 " +
    "⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏阝 ⻐钅 ⻑長 ⻒長 ⻓长 ⻔门 ⻕阜 ⻖阝 ⻗雨 ⻘青 " +
    "⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞食 ⻟飠 ⻠饣 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀"
  )
    .split(" ")
    .map(([radical = "", letter = ""]) => [radical, letter]),
);

/** Han, its punctuation, kana and the wide forms that NFKC leaves. */
const han = "\\p{Script=Han}\\u3001-\\u301f\\u3040-\\u30ff\\uff01-\\uff60";
const betweenHan = new RegExp(`(?<=[${han}]) +(?=[${han}])`, "gu");
const anyHan = new RegExp(`[${han}]`, "u");

function tidied(text: string): string {
  const lines = text.split(/\r\n?|\n|\u2028|\u2029|\v|\f/).map(tidiedLine);
  return lines.filter((line) => line !== "").join("\n");
}

function tidiedLine(line: string): string {
  let tidy = line.replace(/[ \t]+/g, " ").trim();
  if (tidy.includes(" ")) tidy = tidy.replace(/(?<=[([]) | (?=[)\]])/g, "");
  if (anyHan.test(tidy)) {
    tidy = tidy.replace(betweenHan, "").replace(/(?<=\d) (?=[年月日])|(?<=[年月]) (?=\d)/g, "");
  }
  if (signedFigure.test(tidy)) tidy = tidy.replace(leadingDash, "−");
  return tidy.replace(currencyApart, "$1");
}

/** A dash, a space at most, and figures to the end: the dash is a minus, not a nil or a bullet. */
const signedFigure = new RegExp(`^[–—] ?(?:[A-Z]{0,3}${currencyMark} ?)?\\d[\\d,.' ]*%?$`);
const leadingDash = /^[–—] ?/;

/** A currency with a space to the figure that fills the rest of the text. */
const currencyApart = new RegExp(`^([-−]?\\(?[A-Z]{0,3}${currencyMark}) (?=[-−]?\\(?\\d[\\d,.]*\\)?$)`);
