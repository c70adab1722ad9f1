import { remembered } from "../remembered.ts";
import { folded } from "./folded.ts";

/** What a statement is called in other languages, without the words for whose it is and that it is shortened. */
const names: readonly (readonly [english: string, words: readonly string[]])[] = [
  [
    "Statement of Changes in Equity",
    [
      "(?:entwicklung des )?(?:konzern ?)?eigenkapital(?:s|veränderungsrechnung|spiegel|entwicklung)",
      "(?:(?:tableau|état)(?: de)? )?(?:variations?|évolution) des capitaux propres",
      "estado (?:total )?de cambios en el patrimonio(?: neto)?",
      "prospetto (?:delle variazioni|dei movimenti) (?:del|di) patrimonio netto",
      "demonstraç(?:ão|ões) d(?:as|e) (?:alterações (?:no|do) capital próprio|mutações do patrimônio líquido)",
      "(?:mutatie|verloop)overzicht(?: van het)? eigen vermogen|overzicht van mutaties in het eigen vermogen",
      "(?:rapport över )?förändring(?:ar)? i eget kapital",
      "(?:株主資本等|持分)変動計算書",
    ],
  ],
  [
    "Cash Flow Statement",
    [
      "(?:konzern ?)?(?:kapitalflussrechnung|geldflussrechnung|cashflow ?rechnung)",
      "(?:tableaux?|état)(?: de| des) flux(?: nets)?(?: de)? trésorerie",
      "estado de(?: los)? flujos? de (?:tesorería|efectivo)",
      "rendiconto finanziario",
      "demonstraç(?:ão|ões) d(?:os|e|o) fluxos? de caixa",
      "kasstroomoverzicht",
      "kassaflödesanalys|rapport över kassaflöden?",
      "キャッシュ[・‧·･]?フロー計算書",
    ],
  ],
  [
    "Statement of Comprehensive Income",
    [
      "(?:konzern ?)?gesamtergebnis ?rechnung|darstellung des gesamtergebnisses",
      "états? du résultat (?:global|net et des autres éléments du résultat global)",
      "estado (?:de|del) (?:otro )?resultados? (?:global|integral)(?:es)?|estado de ingresos y gastos reconocidos",
      "(?:prospetto (?:di|del) )?conto economico complessivo",
      "demonstraç(?:ão|ões) d(?:o|os|e) (?:outro )?(?:rendimentos? integra(?:l|is)|resultados? abrangentes?)",
      "overzicht (?:van )?(?:het )?(?:totaal ?resultaat|(?:gerealiseerde en )?niet gerealiseerde resultaten)",
      "rapport över totalresultat",
      "(?:純損益及びその他の)?包括利益計算書",
    ],
  ],
  [
    "Income Statement",
    [
      "(?:konzern ?)?(?:gewinn (?:und|u\\.) verlust ?rechnung|erfolgsrechnung)",
      "comptes? de résultats?|état (?:du|des) résultats?(?: net)?",
      "cuentas? de (?:pérdidas y ganancias|resultados)|estado de resultados",
      "(?:prospetto (?:di|del) )?conto economico",
      "demonstraç(?:ão|ões) d(?:os|o|e) resultados?",
      "(?:groeps)?winst ?en ?verliesrekening|resultatenrekening",
      "resultaträkning(?:en)?|rapport över resultat(?: och övrigt totalresultat)?",
      "純?損益計算書",
    ],
  ],
  [
    "Balance Sheet",
    [
      "(?:konzern ?)?bilanz",
      "bilan|état de(?: la)? situation financière",
      "balance de situación|estado de situación financiera",
      "stato patrimoniale|(?:prospetto (?:della|di) )?situazione patrimoniale(?: ?finanziaria)?",
      "balanço(?: patrimonial)?|demonstração da posição financeira",
      "balans|overzicht van (?:de )?financiële positie",
      "balansräkning|rapport över finansiell ställning",
      "(?:貸借対照表|財政状態計算書)",
    ],
  ],
];

const patterns = names.map(
  ([english, words]) => [english, new RegExp(`^(?:${folded(words.join("|"))})(?!(?!及)\\p{L})`, "u")] as const,
);

const anyOf = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${folded(words)})(?!\\p{L})`, "gu");

/** Words that a group's statements have. */
const ofGroup = anyOf(
  "(?:des )?konzerns?|consolidée?s?|du groupe|consolidad[oa]s?|del grupo|consolidat[oaie]|di gruppo|do grupo|geconsolideerde?|groep|koncernens?|(?:för|i) koncernen",
);

/** Words of statements of the company alone, beside its group's. */
const ofCompany = anyOf(
  "einzelabschluss|jahresabschluss|sociaux|individual(?:es)?|individuais|separat[oa]|d['’ ]esercizio|vennootschappelijke?|enkelvoudige?|(?:för |i )?moder(?:bolaget|företaget)s?",
);

/** What says that a statement is shortened, of a part of a year, or looked through, and is no part of its name. */
const besides = anyOf(
  "verkürzte[rns]?|zusammengefasste[rns]?|(?:un)?geprüfte[rns]?|résumée?s?|condensée?s?|intermédiaires?|intermedi[oa]s?|resumid[oa]s?|abreviad[oa]s?|condensad[oa]s?|abbreviat[oa]|sintetic[oa]|intercalar(?:es)?|intermediári[oa]s?|verkorte?|tussentijdse?|i sammandrag",
);

/** The same in Japanese, which parts no words. */
const japanese = { group: /連結/gu, company: /個別|単体/gu, besides: /四半期|中間|要約|期中/gu };

/** Behind a name: a day or a period, whose it is, how it is set out. */
const behind =
  /^(?:$|[\d(:;,–—/+&-]|(?:fur|zum|per|vom|der|des|nach|in|gemaß|am|im|au|aux|du|de|a|en|pour|par|al|a|del|correspond\p{L}+|para|por|terminad[oa]s?|dell|della|di|e|y|et|und|och|van|voor|over|den|for|per|i|do|da|dos|das|em|findos?|exercices?)(?!\p{L})|及)/u;

/** Words that a sentence has. */
const isSentence =
  /(?<!\p{L})(?:ist|sind|wird|werden|wurden?|enthalt|est|sont|comprend|es|son|incluye|e|sono|inclui|foi|is|zijn|wordt|ar|ingar)(?!\p{L})|[はがをに]/u;

const goesOn = /\((?:fortsetzung|forts\.?|suite|continuaci[oo]n|segue|continuacao|vervolg|続き)\)/u;

/** What numbers a heading: "2. ", "②【", "(1) ". */
const number =
  /^[\s(]*(?:(?:\d{1,2}|[ivx]{1,4})(?:\.\d{1,2})*|[a-z])[.)]\s+|^\(?\d{1,2}\)? ?(?=[【\p{Script=Han}\p{Script=Katakana}])|[①-⑳【】]/gu;

const LONGEST = 130;

/**
 * A line that is a statement's title in another language as an English title: "Konzernbilanz zum 31. Dezember 2031" is
 * "Consolidated Balance Sheet". Undefined for anything else, and for a sentence that tells of a statement.
 */
export const titleInEnglish = remembered(titled);

function titled(text: string): string | undefined {
  const isJapanese = /計算書|対照表/u.test(text);
  if (text.length > LONGEST || /[.。;]$/u.test(text.trim())) return undefined;
  if (!isJapanese && !/^[^\p{L}]*\p{Lu}/u.test(text)) return undefined;
  const lower = folded(text.normalize("NFKC").toLowerCase())
    .replace(number, "")
    .replace(/(?<=\p{L})[-‑] ?(?=\p{L})/gu, " ");
  const withoutGroup = lower.replace(ofGroup, " ").replace(japanese.group, "");
  const withoutCompany = withoutGroup.replace(ofCompany, " ").replace(japanese.company, "");
  const plain = withoutCompany.replace(besides, " ").replace(japanese.besides, "").replace(/\s+/gu, " ").trim();
  const isGroups = withoutGroup !== lower || /^konzern/u.test(plain);
  // "Balance" alone is what an account comes to.
  const named = isGroups ? plain.replace(/^balance(?= |$)/u, "balance de situacion") : plain;
  for (const [english, words] of patterns) {
    const name = words.exec(named)?.[0];
    const rest = name === undefined ? undefined : named.slice(name.length).trim();
    if (rest === undefined || !behind.test(rest) || isSentence.test(rest)) continue;
    const whose = isGroups
      ? "Consolidated "
      : withoutCompany !== withoutGroup
        ? "Company "
        : isJapanese
          ? "Standalone "
          : "";
    return `${whose}${english}${goesOn.test(lower) ? " (continued)" : ""}`;
  }
  return undefined;
}
