import type { Vocabulary } from "./Vocabulary.ts";

/** Names of rows as German and Austrian statements print them, under the accounting standards and the commercial code. */
export const german: Vocabulary = {
  revenue: "umsatzerlöse|umsatz|erlöse|umsatzerlöse netto|konzernumsatz|konzernumsatzerlöse",
  "cost of sales":
    "herstellungskosten des umsatzes|umsatzkosten|kosten der umsatzerlöse|herstellungskosten|kosten des umsatzes|herstellungskosten der zur erzielung der umsatzerlöse erbrachten leistungen|herstellkosten der zur erzielung der umsatzerlöse erbrachten leistungen|umsatzeinstandskosten|kosten der umgesetzten leistungen",
  "gross profit":
    "bruttoergebnis vom umsatz|bruttoergebnis|bruttogewinn|bruttogewinn vom umsatz|bruttoergebnis des umsatzes",
  "selling expenses": "vertriebskosten|vertriebs und marketingkosten|marketing und vertriebskosten",
  "administrative expenses":
    "verwaltungskosten|allgemeine verwaltungskosten|allgemeine und verwaltungskosten|verwaltungsaufwendungen|vertriebs und verwaltungskosten|vertriebs und allgemeine verwaltungskosten",
  "research and development expenses":
    "forschungs und entwicklungskosten|forschungskosten|kosten für forschung und entwicklung",
  "other operating income": "sonstige betriebliche erträge|sonstige erträge|übrige betriebliche erträge",
  "other operating expenses":
    "sonstige betriebliche aufwendungen|sonstige aufwendungen|übrige betriebliche aufwendungen|sonstiger betrieblicher aufwand",
  "cost of materials":
    "materialaufwand|materialaufwendungen|materialkosten|aufwendungen für roh hilfs und betriebsstoffe und für bezogene waren",
  "personnel expenses":
    "personalaufwand|personalaufwendungen|personalkosten|löhne und gehälter|aufwendungen für leistungen an arbeitnehmer",
  "depreciation and amortisation":
    "abschreibungen|abschreibungen und wertminderungen|planmäßige abschreibungen|abschreibungen auf immaterielle vermögensgegenstände des anlagevermögens und sachanlagen|abschreibungen auf sachanlagen|abschreibungen auf immaterielle vermögenswerte und sachanlagen",
  "impairment losses": "wertminderungen|wertminderungsaufwand|außerplanmäßige abschreibungen",
  "operating profit":
    "betriebsergebnis|betriebsgewinn|operatives ergebnis|ergebnis der betriebstätigkeit|ergebnis der betrieblichen tätigkeit|betriebliches ergebnis|ergebnis aus betrieblicher tätigkeit|operatives betriebsergebnis|ergebnis der operativen tätigkeit|ergebnis der operativen geschäftstätigkeit",
  "finance income": "finanzerträge|finanzertrag|finanzielle erträge",
  "finance costs":
    "finanzaufwendungen|finanzierungsaufwendungen|finanzaufwand|finanzierungskosten|finanzierungsaufwand",
  "interest income":
    "zinserträge|zinsertrag|zinsen und ähnliche erträge|sonstige zinsen und ähnliche erträge|zinsen und zinsähnliche erträge",
  "interest expenses":
    "zinsaufwendungen|zinsaufwand|zinsen und ähnliche aufwendungen|zinsen und zinsähnliche aufwendungen",
  "net financial result": "finanzergebnis|zinsergebnis",
  "profit before tax":
    "gewinn aus fortgeführten aktivitäten vor ertragsteuern|ergebnis aus fortgeführten geschäftsbereichen vor steuern|ergebnis vor steuern aus fortgeführten geschäftsbereichen|ergebnis vor steuern|ergebnis vor ertragsteuern|konzernergebnis vor steuern|gewinn vor steuern|ergebnis vor steuern vom einkommen und vom ertrag|ergebnis vor ertragssteuern|gewinn vor ertragsteuern|ergebnis vor gewinnsteuern",
  "income tax":
    "ertragsteuern|steuern vom einkommen und vom ertrag|steuern vom einkommen und ertrag|ertragssteuern|ertragsteueraufwand|steuern vom einkommen|steueraufwand|gewinnsteuern",
  "other taxes": "sonstige steuern|übrige steuern",
  "profit for the year":
    "jahresüberschuss|konzernjahresüberschuss|jahresergebnis|konzernjahresergebnis|konzernergebnis|periodenergebnis|konzernperiodenergebnis|jahresgewinn|periodenüberschuss|konzernüberschuss|konzern jahresüberschuss|ergebnis der periode|jahresfehlbetrag|konzernjahresfehlbetrag|jahresüberschuss jahresfehlbetrag|ergebnis des geschäftsjahres|konzernergebnis nach steuern",
  "profit after tax": "ergebnis nach steuern|ergebnis nach ertragsteuern|gewinn nach steuern|gewinn nach ertragsteuern",
  "profit after tax from continuing operations":
    "ergebnis aus fortgeführten geschäftsbereichen|ergebnis nach steuern aus fortgeführten aktivitäten|ergebnis aus fortgeführten aktivitäten|ergebnis nach steuern aus fortgeführten geschäftsbereichen|ergebnis aus fortzuführenden geschäftsbereichen",
  "profit from discontinued operations":
    "ergebnis aus nicht fortgeführten geschäftsbereichen|ergebnis nach steuern aus nicht fortgeführten aktivitäten|ergebnis aus aufgegebenen geschäftsbereichen|ergebnis aus nicht fortgeführten aktivitäten|ergebnis aus nicht fortgeführten geschäftsbereichen nach steuern",
  "attributable to":
    "davon entfallen auf|davon entfallend|zuzurechnen den|davon entfallend auf|zurechenbar|davon entfallen auf die|davon zurechenbar|zuzurechnen|davon anteil|zurechenbar auf|davon zuzurechnen",
  "profit attributable to":
    "das periodenergebnis entfällt auf|vom periodenergebnis entfallen auf|das konzernergebnis entfällt auf|vom jahresüberschuss entfallen auf|das ergebnis nach steuern entfällt auf|vom konzernergebnis entfallen auf|ergebniszuordnung|vom ergebnis nach steuern entfallen auf|ergebnis zuzurechnen den",
  "owners of the parent":
    "anteilseigner des mutterunternehmens|anteilseignern des mutterunternehmens|gesellschafter des mutterunternehmens|aktionäre der|den anteilseignern des mutterunternehmens|auf anteilseigner des mutterunternehmens|eigentümer des mutterunternehmens|eigentümern des mutterunternehmens|den eigentümern des mutterunternehmens|die eigentümer des mutterunternehmens|aktionären des mutterunternehmens|aktionäre des mutterunternehmens|den aktionären des mutterunternehmens|gesellschaftern des mutterunternehmens|den gesellschaftern des mutterunternehmens|die anteilseigner des mutterunternehmens",
  "profit attributable to owners of the parent":
    "auf anteilseigner des mutterunternehmens entfallendes ergebnis|jahresüberschuss nach anteilen anderer gesellschafter|ergebnisanteil der anteilseigner des mutterunternehmens|ergebnisanteil der aktionäre des mutterunternehmens|ergebnis der aktionäre des mutterunternehmens|konzernergebnis nach anteilen anderer gesellschafter|auf die anteilseigner des mutterunternehmens entfallendes konzernergebnis|den anteilseignern des mutterunternehmens zuzurechnendes ergebnis|auf aktionäre des mutterunternehmens entfallendes ergebnis|ergebnisanteil der gesellschafter des mutterunternehmens",
  "non-controlling interests":
    "nicht beherrschende anteile|minderheitsanteile|anteile anderer gesellschafter|nicht beherrschenden gesellschaftern|nicht beherrschende gesellschafter|anteile nicht beherrschender gesellschafter|anteile ohne beherrschenden einfluss|nicht beherrschende anteilseigner|anteile nicht beherrschender anteilseigner|nicht beherrschenden anteilen|anteile im fremdbesitz|nicht kontrollierende gesellschafter|andere gesellschafter|den nicht beherrschenden gesellschaftern|nicht beherrschenden anteilseignern",
  "earnings per share": "ergebnis je aktie|gewinn je aktie|ergebnis pro aktie|gewinn pro aktie",
  "basic earnings per share":
    "unverwässertes ergebnis je aktie|ergebnis je aktie unverwässert|unverwässertes ergebnis pro aktie|ergebnis je stammaktie unverwässert|unverwässerter gewinn je aktie|unverwässertes ergebnis je stammaktie|ergebnis je aktie unverwässert und verwässert|ergebnis je aktie unverwässert verwässert|verwässertes und unverwässertes ergebnis je aktie|unverwässertes und verwässertes ergebnis je aktie|un verwässertes ergebnis je aktie",
  "diluted earnings per share":
    "verwässertes ergebnis je aktie|ergebnis je aktie verwässert|verwässertes ergebnis pro aktie|verwässertes ergebnis je stammaktie",
  basic: "unverwässert",
  diluted: "verwässert",
  "other comprehensive income":
    "sonstiges ergebnis|sonstiges ergebnis nach steuern|übriges ergebnis|direkt im eigenkapital erfasste erträge und aufwendungen",
  "total comprehensive income for the year":
    "gesamtergebnis|konzerngesamtergebnis|gesamtergebnis der periode|gesamtperiodenergebnis|gesamtergebnis nach steuern|gesamtergebnis für die periode|gesamtergebnis des geschäftsjahres",
  "exchange differences on translation":
    "währungsumrechnungsdifferenzen|unterschiede aus der währungsumrechnung|währungsumrechnung|währungsdifferenzen",
  "items that may be reclassified to profit or loss":
    "posten die künftig in die gewinn und verlustrechnung umgegliedert werden können",
  assets: "aktiva|vermögenswerte|vermögen",
  "non-current assets": "langfristige vermögenswerte|langfristiges vermögen|anlagevermögen",
  goodwill:
    "geschäfts oder firmenwert|geschäfts oder firmenwerte|firmenwert|firmenwerte|geschäfts und firmenwert|geschäfts und firmenwerte",
  "intangible assets":
    "immaterielle vermögenswerte|sonstige immaterielle vermögenswerte|immaterielle vermögensgegenstände",
  "property, plant and equipment": "sachanlagen|sachanlagevermögen",
  "right-of-use assets": "nutzungsrechte|nutzungsrechte an leasinggegenständen",
  "deferred tax assets":
    "aktive latente steuern|latente steueransprüche|latente ertragsteueransprüche|latente steuerforderungen",
  "total non-current assets":
    "summe langfristige vermögenswerte|langfristiges vermögen gesamt|summe der langfristigen vermögenswerte|summe langfristiges vermögen",
  "current assets": "kurzfristige vermögenswerte|kurzfristiges vermögen|umlaufvermögen",
  inventories: "vorräte|vorratsvermögen",
  "trade receivables": "forderungen aus lieferungen und leistungen",
  "other receivables": "sonstige forderungen|übrige forderungen|sonstige vermögensgegenstände",
  "cash and cash equivalents":
    "zahlungsmittel und zahlungsmitteläquivalente|liquide mittel|flüssige mittel|zahlungsmittel|kassenbestand und guthaben bei kreditinstituten|kassenbestand guthaben bei kreditinstituten",
  "total assets":
    "summe aktiva|bilanzsumme|summe vermögenswerte|aktiva gesamt|gesamtvermögen|summe der vermögenswerte|vermögenswerte gesamt|gesamte aktiva|summe der aktiva|summe vermögen|vermögen gesamt|aktiva summe",
  equity: "eigenkapital",
  "share capital": "gezeichnetes kapital|grundkapital|aktienkapital|stammkapital",
  "capital reserve": "kapitalrücklage|kapitalrücklagen",
  "retained earnings": "gewinnrücklagen|gewinnrücklage|kumulierte ergebnisse|bilanzgewinn|konzernbilanzgewinn",
  "equity attributable to owners of the parent":
    "eigenkapital der anteilseigner des mutterunternehmens|auf die anteilseigner des mutterunternehmens entfallendes eigenkapital|eigenkapital der aktionäre des mutterunternehmens|den anteilseignern des mutterunternehmens zurechenbares eigenkapital|eigenkapital der gesellschafter des mutterunternehmens|anteil der aktionäre des mutterunternehmens am eigenkapital",
  "total equity":
    "summe eigenkapital|eigenkapital gesamt|gesamtes eigenkapital|summe des eigenkapitals|konzerneigenkapital|eigenkapital summe|gesamteigenkapital",
  liabilities: "schulden|verbindlichkeiten|fremdkapital",
  "equity and liabilities": "passiva|eigenkapital und schulden|eigenkapital und verbindlichkeiten",
  "non-current liabilities": "langfristige schulden|langfristige verbindlichkeiten|langfristiges fremdkapital",
  "current liabilities": "kurzfristige schulden|kurzfristige verbindlichkeiten|kurzfristiges fremdkapital",
  "total liabilities":
    "summe schulden|schulden gesamt|gesamte schulden|summe der schulden|summe fremdkapital|fremdkapital gesamt",
  "total equity and liabilities":
    "summe passiva|summe eigenkapital und schulden|passiva gesamt|eigenkapital und schulden gesamt|summe der passiva|gesamte passiva|summe eigenkapital und verbindlichkeiten|summe eigenkapital und fremdkapital|passiva summe",
  "trade payables": "verbindlichkeiten aus lieferungen und leistungen",
  "other liabilities": "sonstige verbindlichkeiten|übrige verbindlichkeiten",
  provisions: "rückstellungen|sonstige rückstellungen",
  "deferred tax liabilities":
    "passive latente steuern|latente steuerschulden|latente steuerverbindlichkeiten|latente ertragsteuerverbindlichkeiten",
  "interest-bearing borrowings":
    "finanzverbindlichkeiten|verzinsliche verbindlichkeiten|verbindlichkeiten gegenüber kreditinstituten|finanzschulden",
  "net cash from operating activities":
    "cashflow aus betrieblicher tätigkeit|cashflow aus der betriebstätigkeit|cashflow aus laufender geschäftstätigkeit|cashflow aus der laufenden geschäftstätigkeit|mittelzufluss aus laufender geschäftstätigkeit|cashflow aus operativer tätigkeit|cashflow aus der operativen geschäftstätigkeit|cashflow aus operativer geschäftstätigkeit|cashflow aus betrieblicher geschäftstätigkeit",
  "net cash used in investing activities":
    "cashflow aus investitionstätigkeit|cashflow aus der investitionstätigkeit|cashflow aus investiver tätigkeit|mittelabfluss aus investitionstätigkeit|mittelabfluss aus der investitionstätigkeit|cashflow aus investitionstätigkeiten",
  "net cash from financing activities":
    "cashflow aus finanzierungstätigkeit|cashflow aus der finanzierungstätigkeit|mittelabfluss aus finanzierungstätigkeit|mittelzufluss aus finanzierungstätigkeit|mittelveränderung aus finanzierungstätigkeit",
  "operating activities":
    "betriebliche tätigkeit|laufende geschäftstätigkeit|operative tätigkeit|operative geschäftstätigkeit",
  "investing activities": "investitionstätigkeit",
  "financing activities": "finanzierungstätigkeit",
  "net change in cash and cash equivalents":
    "veränderung der zahlungsmittel|veränderung des finanzmittelbestandes|veränderung des finanzmittelbestands|zahlungswirksame veränderungen des finanzmittelfonds|zahlungswirksame veränderung des finanzmittelfonds|veränderung der zahlungsmittel und zahlungsmitteläquivalente|nettoveränderung der zahlungsmittel und zahlungsmitteläquivalente|veränderung der liquiden mittel|zahlungswirksame veränderung des finanzmittelbestands",
  "cash and cash equivalents at the beginning of the year":
    "zahlungsmittel zu beginn des geschäftsjahres|finanzmittelbestand jahresanfang|finanzmittelfonds am anfang der periode|zahlungsmittel am anfang der periode|finanzmittelbestand am anfang der periode|zahlungsmittel und zahlungsmitteläquivalente am anfang der periode|zahlungsmittel und zahlungsmitteläquivalente zu beginn des geschäftsjahres|liquide mittel am anfang der periode|zahlungsmittel und zahlungsmitteläquivalente am jahresanfang|finanzmittelbestand zu beginn der periode|zahlungsmittel und zahlungsmitteläquivalente zum 1 januar|zahlungsmittel am jahresanfang|liquide mittel am jahresanfang",
  "cash and cash equivalents at the end of the year":
    "zahlungsmittel am ende des geschäftsjahres|finanzmittelbestand jahresende|finanzmittelfonds am ende der periode|zahlungsmittel am ende der periode|finanzmittelbestand am ende der periode|zahlungsmittel und zahlungsmitteläquivalente am ende der periode|zahlungsmittel und zahlungsmitteläquivalente am ende des geschäftsjahres|liquide mittel am ende der periode|zahlungsmittel und zahlungsmitteläquivalente am jahresende|zahlungsmittel und zahlungsmitteläquivalente zum 31 dezember|zahlungsmittel am jahresende|liquide mittel am jahresende",
  "dividends paid": "dividendenzahlungen|gezahlte dividenden|dividende|dividenden",
};
