import type { Vocabulary } from "./Vocabulary.ts";

/** Names of rows as statements in Swedish print them. */
export const swedish: Vocabulary = {
  revenue: "nettoomsättning|intäkter|omsättning|intäkter från avtal med kunder|försäljningsintäkter|nettoförsäljning",
  "cost of sales":
    "kostnad för sålda varor|kostnad för sålda varor och tjänster|kostnader för sålda varor|kostnad sålda varor|kostnad för sålda tjänster|kostnader för produktion|kostnader för sålda varor och tjänster|produktionskostnader",
  "gross profit": "bruttoresultat|bruttovinst",
  "selling expenses": "försäljningskostnader",
  "administrative expenses":
    "administrationskostnader|administrativa kostnader|försäljnings och administrationskostnader",
  "research and development expenses": "forsknings och utvecklingskostnader|utvecklingskostnader",
  "other operating income": "övriga rörelseintäkter|övriga intäkter",
  "other operating expenses": "övriga rörelsekostnader|övriga externa kostnader|övriga kostnader",
  "cost of materials": "råvaror och förnödenheter|handelsvaror",
  "personnel expenses": "personalkostnader",
  "depreciation and amortisation":
    "avskrivningar|av och nedskrivningar|avskrivningar och nedskrivningar|av och nedskrivningar av materiella och immateriella anläggningstillgångar",
  "impairment losses": "nedskrivningar",
  "operating profit": "rörelseresultat|rörelsevinst",
  "finance income": "finansiella intäkter",
  "finance costs": "finansiella kostnader",
  "interest income": "ränteintäkter|ränteintäkter och liknande resultatposter",
  "interest expenses": "räntekostnader|räntekostnader och liknande resultatposter",
  "net financial result": "finansnetto|finansiella poster netto|resultat från finansiella poster|finansiella poster",
  "profit before tax": "resultat före skatt|vinst före skatt|resultat före inkomstskatt",
  "income tax": "skatt|inkomstskatt|skatt på årets resultat|skatt på periodens resultat|skattekostnad|inkomstskatter",
  "profit for the year":
    "årets resultat|periodens resultat|årets vinst|periodens vinst|resultat efter skatt|resultat för perioden|nettoresultat|årets resultat koncernen totalt|periodens resultat koncernen totalt|resultat för året",
  "profit from continuing operations":
    "årets resultat från kvarvarande verksamheter|årets resultat från kvarvarande verksamhet|resultat från kvarvarande verksamheter|resultat från kvarvarande verksamhet|periodens resultat från kvarvarande verksamheter|årets resultat kvarvarande verksamheter|periodens resultat kvarvarande verksamheter",
  "profit from discontinued operations":
    "årets resultat från avvecklade verksamheter|resultat från avvecklad verksamhet|resultat från avvecklade verksamheter|resultat från avvecklad verksamhet netto efter skatt|årets resultat avvecklad verksamhet|periodens resultat avvecklad verksamhet|resultat från avyttrad verksamhet",
  "attributable to": "hänförligt till|varav hänförligt till",
  "profit attributable to":
    "årets resultat hänförligt till|periodens resultat hänförligt till|resultat hänförligt till",
  "owners of the parent":
    "moderbolagets aktieägare|moderbolagets ägare|moderföretagets aktieägare|moderföretagets ägare|aktieägare i moderbolaget|moderbolagets innehavare|ägare till moderbolaget|innehavare av aktier i moderbolaget|aktieägare i moderföretaget",
  "profit attributable to owners of the parent":
    "årets resultat hänförligt till moderbolagets aktieägare|periodens resultat hänförligt till moderbolagets aktieägare|resultat hänförligt till moderbolagets aktieägare|årets resultat hänförligt till moderbolagets ägare|periodens resultat hänförligt till moderbolagets ägare|årets resultat hänförligt till moderföretagets aktieägare",
  "non-controlling interests":
    "innehav utan bestämmande inflytande|minoritetsintresse|minoritetsintressen|innehavare utan bestämmande inflytande",
  "earnings per share": "resultat per aktie|vinst per aktie",
  "basic earnings per share":
    "resultat per aktie före utspädning|vinst per aktie före utspädning|resultat per aktie före och efter utspädning|resultat per aktie före efter utspädning",
  "diluted earnings per share": "resultat per aktie efter utspädning|vinst per aktie efter utspädning",
  basic: "före utspädning",
  diluted: "efter utspädning",
  "weighted average number of ordinary shares":
    "genomsnittligt antal aktier|genomsnittligt antal aktier före utspädning|genomsnittligt antal utestående aktier|medelantal aktier",
  "other comprehensive income":
    "övrigt totalresultat|övrigt totalresultat efter skatt|summa övrigt totalresultat|övrigt totalresultat för året|årets övrigt totalresultat|övrigt totalresultat för perioden",
  "total comprehensive income for the year":
    "årets totalresultat|summa totalresultat för året|periodens totalresultat|totalresultat för året|summa totalresultat|totalresultat för perioden",
  "exchange differences on translation":
    "omräkningsdifferenser|årets omräkningsdifferenser|valutakursdifferenser|omräkningsdifferenser hänförliga till utlandsverksamheter",
  assets: "tillgångar",
  "non-current assets": "anläggningstillgångar|långfristiga tillgångar",
  "intangible assets":
    "immateriella tillgångar|övriga immateriella tillgångar|immateriella anläggningstillgångar|övriga immateriella anläggningstillgångar",
  "property, plant and equipment": "materiella anläggningstillgångar|materiella tillgångar",
  "right-of-use assets": "nyttjanderättstillgångar|nyttjanderätter|tillgångar med nyttjanderätt",
  "deferred tax assets": "uppskjutna skattefordringar|uppskjuten skattefordran",
  "current assets": "omsättningstillgångar|kortfristiga tillgångar",
  inventories: "varulager|lager",
  "trade receivables": "kundfordringar",
  "other receivables": "övriga fordringar|övriga kortfristiga fordringar",
  "cash and cash equivalents": "likvida medel|kassa och bank",
  "total assets": "summa tillgångar|totala tillgångar|tillgångar totalt",
  equity: "eget kapital",
  "share capital": "aktiekapital",
  "capital reserve": "övrigt tillskjutet kapital",
  "retained earnings":
    "balanserade vinstmedel|balanserat resultat inklusive årets resultat|balanserat resultat|balanserade vinstmedel inklusive årets resultat",
  "equity attributable to owners of the parent":
    "eget kapital hänförligt till moderbolagets aktieägare|eget kapital hänförligt till moderbolagets ägare|summa eget kapital hänförligt till moderbolagets aktieägare|summa eget kapital hänförligt till moderbolagets ägare|eget kapital hänförligt till moderföretagets aktieägare",
  "total equity": "summa eget kapital|totalt eget kapital|eget kapital totalt",
  liabilities: "skulder",
  "equity and liabilities": "eget kapital och skulder",
  "non-current liabilities": "långfristiga skulder",
  "current liabilities": "kortfristiga skulder",
  "total liabilities": "summa skulder|totala skulder",
  "total equity and liabilities":
    "summa eget kapital och skulder|totalt eget kapital och skulder|eget kapital och skulder totalt",
  "trade payables": "leverantörsskulder",
  "other liabilities": "övriga skulder|övriga kortfristiga skulder",
  provisions: "avsättningar|övriga avsättningar",
  "deferred tax liabilities": "uppskjutna skatteskulder|uppskjuten skatteskuld",
  "interest-bearing borrowings": "räntebärande skulder|skulder till kreditinstitut|upplåning",
  "net cash from operating activities":
    "kassaflöde från den löpande verksamheten|kassaflöde från löpande verksamhet|kassaflöde från rörelsen|nettokassaflöde från den löpande verksamheten",
  "net cash used in investing activities":
    "kassaflöde från investeringsverksamheten|kassaflöde från investeringar|nettokassaflöde från investeringsverksamheten",
  "net cash from financing activities":
    "kassaflöde från finansieringsverksamheten|kassaflöde från finansiering|nettokassaflöde från finansieringsverksamheten",
  "operating activities": "den löpande verksamheten|löpande verksamheten",
  "investing activities": "investeringsverksamheten",
  "financing activities": "finansieringsverksamheten",
  "net change in cash and cash equivalents":
    "årets kassaflöde|periodens kassaflöde|förändring av likvida medel|förändring i likvida medel|minskning ökning av likvida medel|ökning minskning av likvida medel",
  "cash and cash equivalents at the beginning of the year":
    "likvida medel vid årets början|likvida medel vid periodens början|likvida medel vid årets ingång|ingående likvida medel",
  "cash and cash equivalents at the end of the year":
    "likvida medel vid årets slut|likvida medel vid periodens slut|likvida medel vid årets utgång|utgående likvida medel",
  "dividends paid":
    "utdelning|utbetald utdelning|utdelningar|utbetalda utdelningar|utdelning till moderbolagets aktieägare",
};
