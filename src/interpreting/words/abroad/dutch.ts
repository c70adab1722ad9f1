import type { Vocabulary } from "./Vocabulary.ts";

/** Names of rows as statements in Dutch print them. */
export const dutch: Vocabulary = {
  revenue:
    "netto omzet|omzet|opbrengsten|netto omzetcijfer|opbrengsten uit contracten met klanten|nettoomzet|omzetcijfer",
  "cost of sales":
    "kostprijs van de omzet|kostprijs omzet|kostprijs van verkopen|kostprijs van de verkopen|kosten van de omzet|kostprijs verkopen",
  "gross profit": "brutowinst|bruto omzetresultaat|brutomarge|bruto winst|bruto marge|brutoresultaat",
  "selling expenses": "verkoopkosten|distributiekosten|verkoop en distributiekosten",
  "administrative expenses":
    "algemene beheerkosten|beheerkosten|algemene en administratieve kosten|administratieve kosten|administratiekosten|algemene kosten|verkoopkosten en algemene beheerkosten",
  "research and development expenses": "onderzoeks en ontwikkelingskosten|kosten van onderzoek en ontwikkeling",
  "other operating income": "overige bedrijfsopbrengsten|overige opbrengsten|andere bedrijfsopbrengsten|overige baten",
  "other operating expenses": "overige bedrijfskosten|overige kosten|andere bedrijfskosten|overige bedrijfslasten",
  "cost of materials":
    "gebruikte grond en hulpstoffen|grond en hulpstoffen|kosten van grond en hulpstoffen|handelsgoederen grond en hulpstoffen",
  "personnel expenses": "personeelskosten|personeelsbeloningen en sociale lasten|lonen en salarissen|bezoldigingen",
  "depreciation and amortisation":
    "afschrijvingen|afschrijvingen en amortisatie|afschrijvingen amortisatie en bijzondere waardeverminderingsverliezen|afschrijvingen en waardeverminderingen",
  "impairment losses": "bijzondere waardeverminderingen|waardeverminderingen",
  "operating profit": "bedrijfsresultaat|bedrijfswinst|operationeel resultaat|operationele winst",
  "finance income": "financiële baten|financieringsbaten|financiële opbrengsten",
  "finance costs": "financiële lasten|financieringslasten|financiële kosten|financieringskosten",
  "net financial result":
    "financieel resultaat|nettofinancieringslasten|financiële baten en lasten|netto financieringslasten",
  "profit before tax":
    "resultaat voor belastingen|winst vóór belastingen|winst voor belastingen|resultaat vóór belastingen|resultaat uit gewone bedrijfsuitoefening voor belastingen|resultaat vóór winstbelastingen|winst vóór winstbelastingen|resultaat voor belasting|winst voor winstbelastingen",
  "income tax":
    "belastingen|winstbelastingen|winstbelasting|belastingen resultaat uit gewone bedrijfsuitoefening|belastinglast|belastingen op het resultaat|vennootschapsbelasting",
  "profit for the year":
    "winst over het boekjaar|nettowinst|nettoresultaat|resultaat over het boekjaar|winst over de periode|winst van het boekjaar|resultaat over de periode|netto resultaat|netto winst|winst van de periode|winst over de verslagperiode|resultaat boekjaar",
  "profit after tax": "resultaat na belastingen|winst na belastingen|resultaat na belasting|winst na belasting",
  "profit from continuing operations":
    "resultaat uit voortgezette activiteiten|winst uit voortgezette activiteiten|winst uit voortgezette bedrijfsactiviteiten|resultaat uit voortgezette bedrijfsactiviteiten",
  "profit from discontinued operations":
    "resultaat uit beëindigde activiteiten|winst uit beëindigde activiteiten|resultaat uit beëindigde bedrijfsactiviteiten|winst uit beëindigde bedrijfsactiviteiten",
  "attributable to": "toe te rekenen aan|toerekenbaar aan|waarvan toe te rekenen aan|toekomend aan",
  "profit attributable to": "winst toe te rekenen aan|resultaat toe te rekenen aan|nettowinst toe te rekenen aan",
  "owners of the parent":
    "aandeelhouders van de moedermaatschappij|aandeelhouders van de vennootschap|eigenaars van de moedermaatschappij|aandeelhouders van de moedervennootschap|houders van eigenvermogensinstrumenten van de moedermaatschappij|aandeelhouders van de onderneming|eigenaars van de vennootschap|aandeelhouders|aandeel van de groep|aan de groep|aandeelhouders van de groep",
  "profit attributable to owners of the parent":
    "resultaat na belastingen toekomende aan aandeelhouders|winst toe te rekenen aan aandeelhouders van de moedermaatschappij|winst toe te rekenen aan aandeelhouders|nettowinst toe te rekenen aan aandeelhouders|winst toerekenbaar aan aandeelhouders van de vennootschap|winst toe te rekenen aan aandeelhouders van de vennootschap|resultaat toe te rekenen aan aandeelhouders",
  "non-controlling interests":
    "minderheidsbelangen|minderheidsbelang|belang van derden|belangen van derden|aandeel derden|belangen zonder overheersende zeggenschap|aan minderheidsbelangen",
  "earnings per share": "winst per aandeel|resultaat per aandeel",
  "basic earnings per share":
    "gewone winst per aandeel|winst per aandeel basis|winst per aandeel gewoon|basiswinst per aandeel|gewoon resultaat per aandeel|nettowinst per aandeel",
  "diluted earnings per share":
    "verwaterde winst per aandeel|winst per aandeel verwaterd|verwaterd resultaat per aandeel",
  basic: "gewoon|basis",
  diluted: "verwaterd",
  "weighted average number of ordinary shares":
    "gewogen gemiddeld aantal aandelen|gewogen gemiddeld aantal uitstaande aandelen|gewogen gemiddeld aantal gewone aandelen",
  "other comprehensive income":
    "niet gerealiseerde resultaten|overige onderdelen van het totaalresultaat|overig totaalresultaat",
  "total comprehensive income for the year":
    "totaalresultaat|totaalresultaat over het boekjaar|totaal gerealiseerde en niet gerealiseerde resultaten|totaalresultaat over de periode|totaal resultaat over het boekjaar",
  "exchange differences on translation": "omrekeningsverschillen|valutaomrekeningsverschillen|koersverschillen",
  assets: "activa",
  "non-current assets": "vaste activa|niet vlottende activa",
  "intangible assets": "immateriële vaste activa|immateriële activa",
  "property, plant and equipment": "materiële vaste activa",
  "right-of-use assets": "gebruiksrechten|gebruiksrecht activa|activa met gebruiksrecht|gebruiksrechten activa",
  "deferred tax assets": "uitgestelde belastingvorderingen|latente belastingvorderingen",
  "current assets": "vlottende activa",
  inventories: "voorraden",
  "trade receivables": "handelsvorderingen|handelsdebiteuren|debiteuren",
  "trade and other receivables": "handels en overige vorderingen",
  "other receivables": "overige vorderingen",
  "cash and cash equivalents": "geldmiddelen en kasequivalenten|liquide middelen|geldmiddelen",
  "total assets": "totaal activa|totaal van de activa|totale activa|totaal der activa|activa totaal",
  equity: "eigen vermogen",
  "share capital": "aandelenkapitaal|geplaatst kapitaal|gestort en opgevraagd kapitaal",
  "capital reserve": "agioreserve|agio",
  "retained earnings": "ingehouden winsten|ingehouden winst|overige reserves",
  "equity attributable to owners of the parent":
    "eigen vermogen toe te rekenen aan aandeelhouders|eigen vermogen toe te rekenen aan aandeelhouders van de vennootschap|eigen vermogen van de groep|eigen vermogen toe te rekenen aan aandeelhouders van de moedermaatschappij|totaal eigen vermogen toe te rekenen aan aandeelhouders",
  "total equity": "totaal eigen vermogen|groepsvermogen|totaal groepsvermogen|totaal van het eigen vermogen",
  liabilities: "verplichtingen|schulden",
  "equity and liabilities": "passiva|eigen vermogen en verplichtingen|eigen vermogen en schulden",
  "non-current liabilities":
    "langlopende verplichtingen|niet kortlopende verplichtingen|langlopende schulden|schulden op lange termijn",
  "current liabilities": "kortlopende verplichtingen|kortlopende schulden|vlottende passiva|schulden op korte termijn",
  "total liabilities": "totaal verplichtingen|totaal schulden|totale verplichtingen|totaal van de verplichtingen",
  "total equity and liabilities":
    "totaal passiva|totaal eigen vermogen en verplichtingen|totaal van de passiva|totaal eigen vermogen en schulden|totale passiva|passiva totaal|totaal van het eigen vermogen en de verplichtingen",
  "trade payables": "handelsschulden|handelscrediteuren|crediteuren|leveranciers",
  "other liabilities": "overige schulden|overige verplichtingen",
  provisions: "voorzieningen",
  "deferred tax liabilities": "uitgestelde belastingverplichtingen|latente belastingverplichtingen",
  "interest-bearing borrowings": "rentedragende leningen|leningen|rentedragende schulden|bankschulden",
  "net cash from operating activities":
    "kasstroom uit operationele activiteiten|nettokasstroom uit bedrijfsactiviteiten|kasstroom uit bedrijfsactiviteiten|nettokasstroom uit operationele activiteiten|netto kasstroom uit operationele activiteiten|netto kasstroom uit bedrijfsactiviteiten",
  "net cash used in investing activities":
    "kasstroom uit investeringsactiviteiten|nettokasstroom uit investeringsactiviteiten|netto kasstroom uit investeringsactiviteiten|nettokasstroom gebruikt voor investeringsactiviteiten",
  "net cash from financing activities":
    "kasstroom uit financieringsactiviteiten|nettokasstroom uit financieringsactiviteiten|netto kasstroom uit financieringsactiviteiten|nettokasstroom gebruikt voor financieringsactiviteiten",
  "operating activities": "operationele activiteiten|bedrijfsactiviteiten",
  "investing activities": "investeringsactiviteiten",
  "financing activities": "financieringsactiviteiten",
  "net change in cash and cash equivalents":
    "mutatie geldmiddelen|nettotoename van geldmiddelen|netto kasstroom|nettokasstroom|nettomutatie geldmiddelen|netto mutatie geldmiddelen|mutatie liquide middelen|nettotoename van geldmiddelen en kasequivalenten",
  "cash and cash equivalents at the beginning of the year":
    "geldmiddelen aan het begin van de periode|geldmiddelen per 1 januari|geldmiddelen begin boekjaar|liquide middelen per 1 januari|geldmiddelen aan het begin van het boekjaar|geldmiddelen en kasequivalenten per 1 januari|stand per begin boekjaar",
  "cash and cash equivalents at the end of the year":
    "geldmiddelen aan het einde van de periode|geldmiddelen per 31 december|geldmiddelen einde boekjaar|liquide middelen per 31 december|geldmiddelen aan het einde van het boekjaar|geldmiddelen en kasequivalenten per 31 december|stand per einde boekjaar",
  "dividends paid": "betaald dividend|betaalde dividenden|dividend|uitgekeerd dividend",
};
