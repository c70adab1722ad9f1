import { footnoteMarks } from "../footnoteMarks.ts";
import { remembered } from "../remembered.ts";
import { dutch } from "./dutch.ts";
import { folded } from "./folded.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { italian } from "./italian.ts";
import { japanese } from "./japanese.ts";
import { portuguese } from "./portuguese.ts";
import { spanish } from "./spanish.ts";
import { swedish } from "./swedish.ts";
import type { Vocabulary } from "./Vocabulary.ts";

/** The vocabularies by the tag of their language. */
export const vocabularies: Readonly<Record<string, Vocabulary>> = {
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch,
  sv: swedish,
  ja: japanese,
};

const english: ReadonlyMap<string, string> = new Map(
  Object.values(vocabularies).flatMap((words) =>
    Object.entries(words).flatMap(([name, others]) => others.split("|").map((other) => [folded(other), name] as const)),
  ),
);

/**
 * A row's label as an English statement has it, where it is the whole of a name that another language has for the same;
 * any other label as it is printed. What amounts are in stays behind it: "Ergebnis je Aktie (EUR)" is "earnings per share
 * (EUR)".
 */
export const inEnglish = remembered((label) => lookedUp(label) ?? label);

/** So many different names of a language are no chance, or fewer where a third of all labels are such. */
const ENOUGH = 5;
const FEWEST = 2;

/** The language of the vocabularies that most of the labels are names of; undefined where there are few such. */
export function languageOfNames(labels: readonly string[]): string | undefined {
  const said = new Set(
    labels.filter(isNameAbroad).map((label) => folded(label.normalize("NFKC").toLowerCase()).trim()),
  );
  const [most] = Object.entries(vocabularies)
    .map(([language, words]) => {
      const names = new Set(Object.values(words).flatMap((others) => folded(others).split("|")));
      return { language, count: [...said].filter((label) => names.has(label)).length };
    })
    .sort((a, b) => b.count - a.count);
  if (most === undefined || most.count < FEWEST) return undefined;
  const all = new Set(labels.filter((label) => /\p{L}{2}/u.test(label))).size;
  return most.count >= ENOUGH || 3 * most.count >= all ? most.language : undefined;
}

/** True for a label that is a name in another language. */
export const isNameAbroad = (label: string): boolean => inEnglish(label) !== label;

function lookedUp(label: string): string | undefined {
  // Nothing that is longer is a name.
  if (label.length > LONGEST || !/\p{L}/u.test(label)) return undefined;
  const lower = folded(label.normalize("NFKC").toLowerCase())
    .replace(marks, "")
    .replace(footnoteMarks, "")
    .replace(item, "")
    .replace(sumOf, "");
  const whole = named(lower);
  if (whole !== undefined) return whole;
  const [, head = "", unit] = unitBehind.exec(lower) ?? [];
  const name = unit === undefined ? undefined : named(head);
  return name === undefined ? undefined : `${name} (${unit === "円" ? "JPY" : unit})`;
}

const LONGEST = 130;

/** The marks of footnotes that Japanese statements set before or behind a name. */
const marks = /[*※] ?\d{1,2}/gu;

/** The number or letter of an item in a list: "12. ", "A) ", "III. ", "a) ". */
const item =
  /^\s*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)](?:\d{1,2}[.)]?)*[:-]? ?|[a-z]-\d\) ?|[一二三四五六七八九十ⅰ-ⅹ]+[ .、])(?=[\p{L}(])/u;

/** What a row adds up, by numbers: "RESULTADO DE EXPLOTACIÓN (1+2-3)", "(A.1 + A.2)". */
const sumOf = /\s*\((?:[a-z]\.?)?\d{1,2}(?:\s*[-+–]\s*(?:[a-z]\.?)?\d{1,2})+\)\s*$/u;

/** What amounts for each share are in, behind the name. */
const unitBehind =
  /^(.*?\S)[\s,]*[([]?(?:in|en|em|i|a|x)?\s?(€|eur|euros?|r\$|reais|sek|kr|kronor|chf|円|jpy|us\$|usd)[)\]]?$/u;

/** What is said beside a name where the result may be a loss, or what letters the name has: "utile (perdita)", "(EBIT)". */
const orLoss =
  /[\s]*[/(-][\s/(-]*(?:perdit[ae]|pertes?|perdidas?|perdas?|prejuizos?|verlust|fehlbetrag|-?jahresfehlbetrag|forlust|verlies|deficit|disavanzo)[)]?|\((?:ebitd?a?|ebt|eat|guv)\)|又は[^()]*損失(?:\([△▲]\))?|\([△▲][^()]*\)/gu;

/** Totals by the word before the name of what they add up, or behind it. */
const totalBefore =
  /^(?:summe|gesamt|total|totale|totaal|summa|sum)(?: (?:der|des|de la|de los|de las|dos|das|do|da|del|dei|delle|di|de|van de|van het|av))? (.+)$/u;
const totalBehind = /^(.+?) (?:gesamt|insgesamt|total|totale|totaal|totalt|summe)$/u;

/** The parts of what stands above: "davon", "dont". */
export const partWords = "(?:davon|dont|di cui|de los cuales|dos quais|waarvan|varav)";
const ofWhich = new RegExp(`^${partWords} (.+)$`, "u");

/** Whose the result or the equity is, by the name of the company: "Aktionäre der Muster AG", "actionnaires de Exemple SA". */
const owners =
  "(?:aktionar|gesellschafter|anteilseigner|eigentumer)\\p{L}* (?:der|des)|(?:actionnaires|proprietaires) (?:de|du|d)|(?:accionistas|propietarios) (?:de|del)|(?:azionisti|soci) (?:di|della|dell|del)|(?:acionistas|accionistas|detentores de capital) d[aeo]|(?:aandeelhouders|eigenaars) van";
const ofOwners: readonly (readonly [words: RegExp, english: string])[] = [
  [
    new RegExp(
      `^(?:(?:konzern)?ergebnis(?:anteil)?|(?:konzern)?gewinn|resultado|beneficio) (?:der|atribuible a los|atribuido a los) (?:${owners}) .+$`,
      "u",
    ),
    "profit attributable to owners of the parent",
  ],
  [
    new RegExp(
      `^(?:eigenkapital|capitaux propres|patrimonio neto|capital proprio|eigen vermogen) .*(?:${owners}) .+$`,
      "u",
    ),
    "equity attributable to owners of the parent",
  ],
  [
    new RegExp(`^(?:(?:auf |aux |a los |agli |ai |aos |de )?(?:die |den )?)(?:${owners}) .+$`, "u"),
    "owners of the parent",
  ],
];

/** What is said of each share. */
const forEach = /(?:je|pro|par|por|per) (?:\p{L}*aktie|action|accion|azione|acao|accao|aandeel)/u;

function named(lower: string): string | undefined {
  const plain = lower
    .replace(orLoss, "")
    .replace(/[‧·･]/gu, "・")
    .replace(/(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]) +/gu, "")
    .replace(/(?!、|・)[^\p{L}\p{N}%ー]+/gu, " ")
    .trim();
  const name = english.get(plain);
  if (name !== undefined) return name;
  const total = english.get((totalBefore.exec(plain) ?? totalBehind.exec(plain))?.[1] ?? "");
  // All income is more than the revenue.
  if (total !== undefined && total !== "")
    return total === "revenue" ? "total income" : `total ${total.replace(/^total /u, "")}`;
  const part = english.get(ofWhich.exec(plain)?.[1] ?? "");
  if (part !== undefined) return `of which ${part}`;
  return forEach.test(plain) ? undefined : ofOwners.find(([words]) => words.test(plain))?.[1];
}
