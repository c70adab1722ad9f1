/** Months by their names in other languages, whole or as heads shorten them, in the order of the year. */
const months: readonly (readonly [english: string, names: string])[] = [
  ["January", "januar|jänner|janvier|janv|enero|ene|gennaio|janeiro|januari"],
  ["February", "februar|feber|février|févr|fév|febrero|febbraio|fevereiro|fev|februari"],
  ["March", "märz|mär|mars|marzo|março|maart|mrt"],
  ["April", "avril|avr|abril|abr|aprile"],
  ["May", "mai|mayo|maggio|maio|mei|maj"],
  ["June", "juni|juin|junio|giugno|giu|junho"],
  ["July", "juli|juillet|juil|julio|luglio|lug|julho"],
  ["August", "août|agosto|augustus|augusti"],
  ["September", "septembre|septiembre|setiembre|settembre|sett|setembro"],
  ["October", "oktober|okt|octobre|octubre|ottobre|ott|outubro"],
  ["November", "novembre|noviembre|novembro"],
  ["December", "dezember|dez|décembre|déc|diciembre|dic|dicembre|dezembro|desember"],
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
const monthBefore = new RegExp(`${before}${month}${behind}(?= ?(?:bis|[-–—]|à|al?|até|tot|till|t/m) ?\\p{L})`, "giu");

/** Other words for periods, each with its English: whole words, the longer first. */
const words: readonly (readonly [words: RegExp, english: string])[] = (
  [
    [
      "(?:bis|bis zum|bis einschließlich|tot(?: en met)?|t/m|till(?: och med)?|t\\.o\\.m\\.|(?<=[a-z]{3} |\\d{4} )(?:al|au|até|ao|a))(?= (?:den )?\\d{1,2}(?: (?:de )?[A-Z]|[./-]\\d))",
      "to",
    ],
    [
      "(?:für )?(?:das )?(?:1\\.|erste[sn]?) (?:halbjahr|hj\\.?)|premier semestre|1er semestre|primer semestre|(?:primo|1°|i) semestre|(?:primeiro|1\\.?º) semestre|eerste halfjaar|första halvåret",
      "first half-year",
    ],
    [
      "(?:2\\.|zweite[sn]?) (?:halbjahr|hj\\.?)|second semestre|2nd semestre|2e semestre|2ème semestre|segundo semestre|secondo semestre|2\\.?º semestre|tweede halfjaar|andra halvåret",
      "second half-year",
    ],
    ["[TK]([1-4])(?= (?:19|20)\\d\\d)|([1-4])T(?= ?(?:19|20)\\d\\d)|kv\\.? ?([1-4])", "quarter"],
    ["S([12])(?= (?:19|20)\\d\\d)|([12])S(?= ?(?:19|20)\\d\\d)", "half"],
    ["[TK]([1-4])(?= (?:19|20)\\d\\d)|([1-4])T(?= ?(?:19|20)\\d\\d)|kv\\.? ?([1-4])", "quarter"],
    ["S([12])(?= (?:19|20)\\d\\d)|([12])S(?= ?(?:19|20)\\d\\d)", "half"],
    ["halbjahr(?:es)?|semestre|halfjaar|halvår(?:et)?|(?:trimestre|semestre) acumulado", "half-year"],
    ["([1-4])\\.? ?(?:quartal|kvartal(?:et)?)|([1-4])(?:er|e|ème|º|°|\\.º)? trimestre|([1-4])e kwartaal", "quarter"],
    [
      "(?:erste|premier|primer|primo|primeiro|eerste|första)[sn]? (?:quartal|trimestre|kwartaal|kvartalet)",
      "first quarter",
    ],
    ["(?:drei|trois|tres|tre|três|drie|3) (?:monaten?|mois|meses|mesi|maanden|månader)", "3 months"],
    ["(?:sechs|six|seis|sei|zes|sex|6) (?:monaten?|mois|meses|mesi|maanden|månader)", "6 months"],
    ["(?:neun|neuf|nueve|nove|negen|nio|9) (?:monaten?|mois|meses|mesi|maanden|månader)", "9 months"],
    ["(?:zwölf|douze|doce|dodici|doze|twaalf|tolv|12) (?:monaten?|mois|meses|mesi|maanden|månader)", "12 months"],
    [
      "vorjahr(?:es)?|vj\\.|exercice précédent|exercice n ?- ?1|ejercicio anterior|esercizio precedente|exercício anterior|vorig (?:boek)?jaar|föregående år|föregående räkenskapsår",
      "prior year",
    ],
    ["berichtsjahr|exercice n|ejercicio actual|esercizio corrente|exercício corrente|lopend boekjaar", "current year"],
    [
      "geschäftsjahr(?:es|e)?|wirtschaftsjahr(?:es)?|rumpfgeschäftsjahr|exercices? clos(?: les?| au)?|exercices?|ejercicios?(?: anual(?:es)?)?(?: terminados?(?: el| en)?| finalizados?(?: el)?)?|esercizi[o]?(?: chius[oi](?: al)?)?|exercícios?(?: findos?(?: em)?)?|boekjaar|räkenskapsår(?:et)?|helår(?:et)?|anualidad",
      "year ended",
    ],
    ["kalenderjahr|jahr|année|años?|anno|anni|anos?|år", "year"],
    ["zeitraum|période|periodos?|períodos?|perioden?", "period"],
    [
      "terminad[oa]s?(?: el| en)?|finalizad[oa]s?(?: el)?|findos?(?: em)?|clos(?:e)?(?: le)?|chius[oi](?: al)?|geëindigd(?: op)?|avslutad[e]?",
      "ended",
    ],
    [
      "angepasst|retraitée?s?|reexpresad[oa]s?|rideterminat[oaie]|riespost[oaie]|reapresentad[oa]s?|reexpress[oa]s?|aangepast|omräknade?|rückwirkend angepasst",
      "restated",
    ],
    [
      "ungeprüft|non auditée?s?|non audités|no auditad[oa]s?|non revisionat[oaie]|não auditad[oa]s?|niet gecontroleerd|ej reviderad[e]?",
      "unaudited",
    ],
    ["geprüft|auditée?s?|auditad[oa]s?|gecontroleerd|reviderad[e]?", "audited"],
    [
      "(?:für|für die zeit|für den zeitraum|pour|para|por|correspondientes?|relativos?|voor|över) (?:das|den|die|le|la|l['’]|el|los|les|al|ao|het|de|a los)?",
      "for the",
    ],
    ["(?:für|pour|correspondientes?|voor|över)", "for"],
    ["(?:vom|von|du|del|desde|dal|de|van|från)(?= (?:den )?\\d{1,2}(?: [A-Z]|[./-]\\d))", "from"],
    [
      "(?:per|zum|am|au|aux|al|a|em|op|den|il|le|les|el|au les|a los)(?= \\d{1,2} [A-Z]|(?: \\d{1,2}[./-]){1,2})",
      "as at",
    ],
    ["und|et|y|och|e(?= (?:19|20)\\d\\d)", "and"],
  ] as const
).map(([each, english]) => [new RegExp(`(?<![\\p{L}\\d.])(?:${each})(?![\\p{L}])`, "giu"), english]);

/** What has to stand in a text for it to say a period in another language. */
const mayBe = new RegExp(
  `${before}(?:${months.map(([, names]) => names).join("|")})(?!\\p{L})|jahr|quartal|monat|semestre|trimestre|exercice|ejercicio|esercizi|exercício|boekjaar|kwartaal|kvartal|halvår|helår|räkenskapsår|mois|meses|mesi|maanden|månader|angepasst|retrait|reexpres|ridetermin|riespost|reapresent|aangepast|omräknad|(?:zum|per|au|al|am|vom|em) \\d{1,2}[./-]|${before}(?:[TSK]v?[1-4] |kv\\.? ?\\d |[1-4][TS] ?)(?:19|20)\\d\\d`,
  "iu",
);

const LONGEST = 160;
const known = new Map<string, string>();

/** A text with the days and periods that it says in another language in English: "31. Dezember 2031" is "31 December 2031". */
export function datesInEnglish(text: string): string {
  if (text.length > LONGEST) return text;
  const found = known.get(text);
  if (found !== undefined) return found;
  const said = ofJapan(mayBe.test(text) ? translated(text) : text);
  known.set(text, said);
  return said;
}

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
      (said, [each, english]) =>
        said.replace(each, (_, ...numbers: readonly unknown[]) => {
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
