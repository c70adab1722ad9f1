import { remembered } from "../remembered.ts";
import { folded } from "./folded.ts";

/** Months by their names in other languages, whole or as heads shorten them, in the order of the year. */
const months: readonly (readonly [english: string, names: string])[] = [
  ["January", "januar|janner|janvier|janv|enero|ene|gennaio|janeiro|januari"],
  ["February", "februar|feber|fevrier|fevr|fev|febrero|febbraio|fevereiro|fev|februari"],
  ["March", "marz|mar|mars|marzo|marco|maart|mrt"],
  ["April", "avril|avr|abril|abr|aprile"],
  ["May", "mai|mayo|maggio|maio|mei|maj"],
  ["June", "juni|juin|junio|giugno|giu|junho"],
  ["July", "juli|juillet|juil|julio|luglio|lug|julho"],
  ["August", "aout|agosto|augustus|augusti"],
  ["September", "septembre|septiembre|setiembre|settembre|sett|setembro"],
  ["October", "oktober|okt|octobre|octubre|ottobre|ott|outubro"],
  ["November", "novembre|noviembre|novembro"],
  ["December", "dezember|dez|decembre|dec|diciembre|dic|dicembre|dezembro|desember"],
];

const englishOf: ReadonlyMap<string, string> = new Map(
  months.flatMap(([english, names]) => names.split("|").map((name) => [name, english] as const)),
);
const month = `(${months.map(([, names]) => names).join("|")}|april|august|september|november|december|sep|nov|dec|jan|feb|mar|apr|jun|jul|aug|oct)`;
const englishMonth = (name: string): string => englishOf.get(name.toLowerCase()) ?? name;

const year = "((?:19|20)\\d{2})(?!\\d)";
const before = "(?<![\\p{L}\\d])";
const behind = "(?!\\p{L})\\.?";

/** "31. Dezember 2031", "31 de diciembre de 2031", "1er janvier", "31 dic 2031". */
const dayOfMonth = new RegExp(
  `${before}(\\d{1,2})(?:\\.|er|º|°|:a)? ?(?:de |di |d['’])?${month}${behind}(?:,? ?(?:de |del |di )?${year})?`,
  "giu",
);
/** "Dezember 2031", "diciembre de 2031". */
const monthOfYear = new RegExp(`${before}${month}${behind} (?:de |del |di )?${year}`, "giu");

/** "Januar bis Juni 2031": a month without a day before another. */
const monthBefore = new RegExp(`${before}${month}${behind}(?= ?(?:bis|[-–—]|a|al?|ate|tot|till|t/m) ?\\p{L})`, "giu");

/** Other words for periods, each with its English: whole words, the longer first. */
const words: readonly (readonly [words: RegExp, english: string])[] = (
  [
    [
      "(?:bis|bis zum|bis einschließlich|tot(?: en met)?|t/m|till(?: och med)?|t\\.o\\.m\\.|(?<=[a-z]{3} |\\d{4} )(?:al|au|ate|ao|a))(?= (?:den )?\\d{1,2}(?: (?:de )?[A-Z]|[./-]\\d))",
      "to",
    ],
    [
      "(?:fur )?(?:das )?(?:1\\.|erste[sn]?) (?:halbjahr|hj\\.?)|premier semestre|1er semestre|primer semestre|(?:primo|1°|i) semestre|(?:primeiro|1\\.?º) semestre|eerste halfjaar|forsta halvaret",
      "first half-year",
    ],
    [
      "(?:2\\.|zweite[sn]?) (?:halbjahr|hj\\.?)|second semestre|2nd semestre|2e semestre|2eme semestre|segundo semestre|secondo semestre|2\\.?º semestre|tweede halfjaar|andra halvaret",
      "second half-year",
    ],
    ["[TK]([1-4])(?= (?:19|20)\\d\\d)|([1-4])T(?= ?(?:19|20)\\d\\d)|kv\\.? ?([1-4])", "quarter"],
    ["S([12])(?= (?:19|20)\\d\\d)|([12])S(?= ?(?:19|20)\\d\\d)", "half"],
    ["halbjahr(?:es)?|semestre|halfjaar|halvar(?:et)?|(?:trimestre|semestre) acumulado", "half-year"],
    ["([1-4])\\.? ?(?:quartal|kvartal(?:et)?)|([1-4])(?:er|e|eme|º|°|\\.º)? trimestre|([1-4])e kwartaal", "quarter"],
    [
      "(?:erste|premier|primer|primo|primeiro|eerste|forsta)[sn]? (?:quartal|trimestre|kwartaal|kvartalet)",
      "first quarter",
    ],
    ["(?:drei|trois|tres|tre|drie|3) (?:monaten?|mois|meses|mesi|maanden|manader)", "3 months"],
    ["(?:sechs|six|seis|sei|zes|sex|6) (?:monaten?|mois|meses|mesi|maanden|manader)", "6 months"],
    ["(?:neun|neuf|nueve|nove|negen|nio|9) (?:monaten?|mois|meses|mesi|maanden|manader)", "9 months"],
    ["(?:zwolf|douze|doce|dodici|doze|twaalf|tolv|12) (?:monaten?|mois|meses|mesi|maanden|manader)", "12 months"],
    [
      "vorjahr(?:es)?|vj\\.|exercice precedent|exercice n ?- ?1|ejercicio anterior|esercizio precedente|exercicio anterior|vorig (?:boek)?jaar|foregaende ar|foregaende rakenskapsar",
      "prior year",
    ],
    ["berichtsjahr|exercice n|ejercicio actual|esercizio corrente|exercicio corrente|lopend boekjaar", "current year"],
    [
      "geschaftsjahr(?:es|e)?|wirtschaftsjahr(?:es)?|rumpfgeschaftsjahr|exercices? clos(?: les?| au)?|exercices?|ejercicios?(?: anual(?:es)?)?(?: terminados?(?: el| en)?| finalizados?(?: el)?)?|esercizi[o]?(?: chius[oi](?: al)?)?|exercicios?(?: findos?(?: em)?)?|boekjaar|rakenskapsar(?:et)?|helar(?:et)?|anualidad",
      "year ended",
    ],
    ["kalenderjahr|jahr|annee|anos?|anno|anni|ar", "year"],
    ["zeitraum|periode|periodos?|perioden?", "period"],
    [
      "terminad[oa]s?(?: el| en)?|finalizad[oa]s?(?: el)?|findos?(?: em)?|clos(?:e)?(?: le)?|chius[oi](?: al)?|geeindigd(?: op)?|avslutad[e]?",
      "ended",
    ],
    [
      "angepasst|retraitee?s?|reexpresad[oa]s?|rideterminat[oaie]|riespost[oaie]|reapresentad[oa]s?|reexpress[oa]s?|aangepast|omraknade?|ruckwirkend angepasst",
      "restated",
    ],
    [
      "ungepruft|non auditee?s?|non audites|no auditad[oa]s?|non revisionat[oaie]|nao auditad[oa]s?|niet gecontroleerd|ej reviderad[e]?",
      "unaudited",
    ],
    ["gepruft|auditee?s?|auditad[oa]s?|gecontroleerd|reviderad[e]?", "audited"],
    [
      "(?:fur|fur die zeit|fur den zeitraum|pour|para|por|correspondientes?|relativos?|voor|over) (?:das|den|die|le|la|l['’]|el|los|les|al|ao|het|de|a los)?",
      "for the",
    ],
    ["(?:fur|pour|correspondientes?|voor|over)", "for"],
    ["(?:vom|von|du|del|desde|dal|de|van|fran)(?= (?:den )?\\d{1,2}(?: [A-Z]|[./-]\\d))", "from"],
    [
      "(?:per|zum|am|au|aux|al|a|em|op|den|il|le|les|el|au les|a los)(?= \\d{1,2} [A-Z]|(?: \\d{1,2}[./-]){1,2})",
      "as at",
    ],
    ["und|et|y|och|e(?= (?:19|20)\\d\\d)", "and"],
  ] as const
).map(([each, english]) => [new RegExp(`(?<![\\p{L}\\d.])(?:${each})(?![\\p{L}])`, "giu"), english]);

/** What has to stand in a text for it to say a period in another language. */
const mayBe = new RegExp(
  `${before}(?:${months.map(([, names]) => names).join("|")})(?!\\p{L})|jahr|quartal|monat|semestre|trimestre|exercice|ejercicio|esercizi|exercicio|boekjaar|kwartaal|kvartal|halvar|helar|rakenskapsar|mois|meses|mesi|maanden|manader|angepasst|retrait|reexpres|ridetermin|riespost|reapresent|aangepast|omraknad|(?:zum|per|au|al|am|vom|em) \\d{1,2}[./-]|${before}(?:[TSK]v?[1-4] |kv\\.? ?\\d |[1-4][TS] ?)(?:19|20)\\d\\d`,
  "iu",
);

const LONGEST = 160;

/** A text with the days and periods that it says in another language in English: "31. Dezember 2031" is "31 December 2031". */
export const datesInEnglish = (text: string): string => (text.length > LONGEST ? text : said(text));

const said = remembered((text) => {
  const plain = folded(text);
  return ofJapan(mayBe.test(plain) ? translated(plain) : text);
});

/** What parts of a year are called with their number. */
const letters: Readonly<Record<string, string>> = { quarter: "Q", half: "H" };

function translated(text: string): string {
  const dated = text
    .replace(dayOfMonth, (_, day: string, name: string, of?: string) =>
      [day, englishMonth(name), ...(of === undefined ? [] : [of])].join(" "),
    )
    .replace(monthOfYear, (_, name: string, of: string) => `${englishMonth(name)} ${of}`)
    .replace(monthBefore, (_, name: string) => englishMonth(name));
  return words
    .reduce(
      (before, [each, english]) =>
        before.replace(each, (_, ...numbers: readonly unknown[]) => {
          const number = numbers.find((part) => typeof part === "string" && /^[1-4]$/u.test(part));
          const letter = letters[english];
          return letter !== undefined && typeof number === "string" ? `${letter}${number}` : english;
        }),
      dated,
    )
    .replace(/ +/gu, " ")
    .trim();
}

/** Years by the reign, and the words for this year and the one before where the days stand beside them. */
function ofJapan(text: string): string {
  if (!/[年期]/u.test(text)) return text;
  const dated = text.replace(/(令和|平成)(元|\d{1,2})(?=年)/gu, (_, reign: string, of: string) =>
    String((reign === "令和" ? 2018 : 1988) + (of === "元" ? 1 : Number(of))),
  );
  return /\d{4}年/u.test(dated)
    ? dated.replace(
        /[当前](?:連結)?(?:会計年度|事業年度|(?:第[1-3]四半期|中間)(?:連結)?(?:累計|会計)期間(?:末)?)(?=[\s(]|$)/gu,
        "",
      )
    : dated;
}
