import type { Vocabulary } from "./Vocabulary.ts";

/** Names of rows as statements in Italian print them. */
export const italian: Vocabulary = {
  revenue:
    "ricavi|ricavi netti|ricavi delle vendite e delle prestazioni|ricavi da contratti con clienti|ricavi delle vendite|fatturato|vendite nette|ricavi da contratti con i clienti",
  "cost of sales": "costo del venduto|costi del venduto|costo delle vendite",
  "gross profit": "utile lordo|margine lordo|risultato lordo|margine lordo industriale",
  "selling expenses":
    "spese di vendita|costi commerciali|spese commerciali|costi di distribuzione|costi di vendita e distribuzione|spese di vendita e distribuzione",
  "administrative expenses":
    "spese generali e amministrative|costi generali e amministrativi|spese amministrative|spese generali amministrative e di vendita|costi amministrativi",
  "research and development expenses": "costi di ricerca e sviluppo|spese di ricerca e sviluppo",
  "other operating income":
    "altri ricavi operativi|altri proventi|altri ricavi e proventi|altri ricavi|altri proventi operativi",
  "other operating expenses":
    "altri costi operativi|altri oneri|altre spese operative|oneri diversi di gestione|altri costi|altri oneri operativi",
  "cost of materials":
    "consumi di materie prime|consumi di materie prime e materiali di consumo|acquisti di materie prime|costi per materie prime|materie prime e materiali di consumo|acquisti",
  "cost of services": "costi per servizi|servizi|prestazioni di servizi",
  "personnel expenses":
    "costi del personale|costo del personale|costi per il personale|spese per il personale|costo del lavoro",
  "depreciation and amortisation":
    "ammortamenti e svalutazioni|ammortamenti|ammortamenti e accantonamenti|ammortamenti accantonamenti e svalutazioni",
  "impairment losses": "svalutazioni|perdite di valore",
  "operating profit":
    "risultato operativo|utile operativo|margine operativo netto|reddito operativo|utile della gestione operativa",
  "finance income": "proventi finanziari",
  "finance costs": "oneri finanziari",
  "net financial result":
    "proventi e oneri finanziari|totale gestione finanziaria|gestione finanziaria|risultato della gestione finanziaria|proventi e oneri finanziari netti",
  "profit before tax":
    "risultato prima delle imposte|utile prima delle imposte|risultato ante imposte|utile ante imposte|utile prima delle imposte sul reddito|risultato prima delle imposte sul reddito",
  "income tax":
    "imposte sul reddito|imposte|imposte del periodo|imposte dell esercizio|imposte sul reddito dell esercizio|imposte sul reddito del periodo",
  "profit for the year":
    "utile dell esercizio|utile netto|risultato netto|utile netto dell esercizio|utile del periodo|utile netto del periodo|risultato netto dell esercizio|risultato del periodo|risultato dell esercizio|risultato netto del periodo|utile consolidato|utile netto consolidato",
  "profit from continuing operations":
    "utile delle attività in continuità|risultato netto delle attività in funzionamento|utile derivante dalle attività in funzionamento|risultato netto da attività in funzionamento|utile netto da attività operative in esercizio",
  "profit from discontinued operations":
    "risultato netto da attività operative cessate|risultato delle attività operative cessate|utile da attività cessate|risultato netto delle attività cessate|risultato netto delle discontinued operations",
  "attributable to": "attribuibile a|attribuibile|di cui|attribuibili a|attribuibile ad",
  "profit attributable to": "utile attribuibile a|risultato attribuibile a|utile dell esercizio attribuibile a",
  "owners of the parent":
    "soci della controllante|azionisti della controllante|di pertinenza del gruppo|gruppo|azionisti della capogruppo|soci della capogruppo|quota di pertinenza del gruppo|di competenza del gruppo",
  "profit attributable to owners of the parent":
    "utile netto di gruppo|risultato netto di gruppo|risultato netto del gruppo|utile di pertinenza del gruppo|utile netto di pertinenza del gruppo|risultato netto di pertinenza del gruppo|utile dell esercizio di pertinenza del gruppo|utile attribuibile ai soci della controllante|utile del gruppo",
  "non-controlling interests":
    "interessenze di pertinenza di terzi|azionisti di minoranza|di pertinenza di terzi|terzi|interessi di minoranza|interessenze di terzi|patrimonio netto di terzi|soci di minoranza|di competenza di terzi|quota di pertinenza di terzi|interessenze di minoranza",
  "profit attributable to non-controlling interests":
    "utile di pertinenza di terzi|risultato di pertinenza di terzi|utile netto di terzi|risultato netto di pertinenza di terzi|utile netto di pertinenza di terzi",
  "earnings per share": "utile per azione|risultato per azione",
  "basic earnings per share":
    "utile base per azione|utile per azione base|risultato base per azione ordinaria|risultato base per azione|utile per azione di base|risultato per azione base|utile per azione base e diluito|utile base e diluito per azione",
  "diluted earnings per share":
    "utile diluito per azione|utile per azione diluito|risultato diluito per azione ordinaria|risultato diluito per azione|risultato per azione diluito",
  basic: "base|di base",
  diluted: "diluito",
  "other comprehensive income":
    "altre componenti del conto economico complessivo|altri utili complessivi|altre componenti di conto economico complessivo|totale altri utili complessivi",
  "total comprehensive income for the year":
    "utile complessivo|risultato complessivo|utile complessivo dell esercizio|totale utile complessivo|risultato complessivo dell esercizio|totale utile complessivo dell esercizio|totale risultato complessivo|utile complessivo del periodo",
  "exchange differences on translation":
    "differenze di conversione|differenze cambio da conversione|riserva di conversione",
  assets: "attività|attivo",
  "non-current assets": "attività non correnti|attivo non corrente",
  goodwill: "avviamento",
  "intangible assets": "attività immateriali|immobilizzazioni immateriali|altre attività immateriali",
  "property, plant and equipment": "immobili impianti e macchinari|immobilizzazioni materiali|attività materiali",
  "right-of-use assets": "diritti d uso|attività per diritto d uso|attività per diritti d uso",
  "deferred tax assets": "attività per imposte anticipate|imposte anticipate|attività per imposte differite",
  "current assets": "attività correnti|attivo corrente|attivo circolante",
  inventories: "rimanenze|rimanenze di magazzino|magazzino",
  "trade receivables": "crediti commerciali|crediti verso clienti",
  "other receivables": "altri crediti",
  "cash and cash equivalents":
    "disponibilità liquide e mezzi equivalenti|disponibilità liquide|cassa e disponibilità liquide|cassa e altre disponibilità liquide equivalenti",
  "total assets": "totale attività|totale attivo|totale delle attività",
  equity: "patrimonio netto",
  "share capital": "capitale sociale",
  "retained earnings": "utili portati a nuovo|utili a nuovo|utili indivisi",
  "equity attributable to owners of the parent":
    "patrimonio netto di gruppo|patrimonio netto del gruppo|totale patrimonio netto di gruppo|patrimonio netto attribuibile ai soci della controllante|totale patrimonio netto del gruppo|patrimonio netto di pertinenza del gruppo|patrimonio netto attribuibile agli azionisti della capogruppo",
  "total equity":
    "totale patrimonio netto|patrimonio netto totale|totale del patrimonio netto|patrimonio netto consolidato|totale patrimonio netto consolidato",
  liabilities: "passività|passivo",
  "equity and liabilities":
    "patrimonio netto e passività|passività e patrimonio netto|passivo e patrimonio netto|patrimonio netto e passivo",
  "non-current liabilities": "passività non correnti|passivo non corrente",
  "current liabilities": "passività correnti|passivo corrente",
  "total liabilities": "totale passività|totale passivo|totale delle passività",
  "total equity and liabilities":
    "totale patrimonio netto e passività|totale passivo e patrimonio netto|totale passività e patrimonio netto|totale patrimonio netto e passivo|totale passivo e netto|totale delle passività e del patrimonio netto",
  "trade payables": "debiti commerciali|debiti verso fornitori",
  "other payables": "altri debiti",
  "other liabilities": "altre passività",
  provisions: "fondi per rischi e oneri|fondi rischi e oneri",
  "deferred tax liabilities":
    "imposte differite passive|imposte differite|passività per imposte differite|fondo imposte differite",
  "interest-bearing borrowings": "debiti finanziari|finanziamenti",
  "net cash from operating activities":
    "flusso di cassa da attività operativa|flusso monetario dell attività operativa|flusso di cassa netto da attività operativa|flusso di cassa delle attività operative|flusso di cassa dell attività operativa|flusso finanziario dell attività operativa|flussi di cassa generati dall attività operativa|disponibilità liquide generate dall attività operativa|flusso di cassa generato dall attività operativa|flusso di cassa netto dell attività operativa",
  "net cash used in investing activities":
    "flusso di cassa da attività di investimento|flusso monetario dell attività di investimento|flusso di cassa dell attività di investimento|flusso di cassa netto da attività di investimento|flusso di cassa delle attività di investimento|flusso finanziario dell attività di investimento|flusso di cassa netto dell attività di investimento|disponibilità liquide assorbite dall attività di investimento",
  "net cash from financing activities":
    "flusso di cassa da attività di finanziamento|flusso monetario dell attività finanziaria|flusso di cassa dell attività di finanziamento|flusso monetario dell attività di finanziamento|flusso di cassa netto da attività di finanziamento|flusso di cassa delle attività di finanziamento|flusso finanziario dell attività di finanziamento|flusso di cassa netto dell attività di finanziamento",
  "operating activities": "attività operativa|attività operative",
  "investing activities": "attività di investimento",
  "financing activities": "attività di finanziamento|attività finanziaria",
  "net change in cash and cash equivalents":
    "variazione netta delle disponibilità liquide|variazione delle disponibilità liquide|variazione netta della cassa|incremento decremento delle disponibilità liquide|variazione netta delle disponibilità liquide e mezzi equivalenti|incremento delle disponibilità liquide",
  "cash and cash equivalents at the beginning of the year":
    "disponibilità liquide a inizio esercizio|disponibilità liquide all inizio dell esercizio|disponibilità liquide all inizio del periodo|disponibilità liquide iniziali|disponibilità liquide e mezzi equivalenti all inizio dell esercizio|disponibilità liquide e mezzi equivalenti all inizio del periodo",
  "cash and cash equivalents at the end of the year":
    "disponibilità liquide a fine esercizio|disponibilità liquide alla fine dell esercizio|disponibilità liquide alla fine del periodo|disponibilità liquide finali|disponibilità liquide e mezzi equivalenti alla fine dell esercizio|disponibilità liquide e mezzi equivalenti alla fine del periodo",
  "dividends paid": "dividendi pagati|dividendi distribuiti|dividendi",
};
