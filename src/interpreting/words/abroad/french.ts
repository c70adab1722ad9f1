import type { Vocabulary } from "./Vocabulary.ts";

/** Names of rows as statements in French print them. */
export const french: Vocabulary = {
  revenue:
    "chiffre d affaires|chiffre d affaires net|chiffre d affaires consolidé|produits des activités ordinaires|chiffre d affaires ht|chiffres d affaires|ventes|revenus|ventes nettes|chiffre d affaires hors taxes",
  "cost of sales":
    "coût des ventes|coûts des ventes|coût des produits vendus|coût des biens et services vendus|coût de revient des ventes|prix de revient des ventes|coût des produits et services vendus|coûts des produits vendus|coût d achat des marchandises vendues",
  "gross profit": "marge brute|marge brute commerciale|résultat brut|bénéfice brut",
  "selling expenses": "frais commerciaux|charges commerciales|frais de vente|coûts commerciaux",
  "administrative expenses":
    "frais administratifs|frais généraux et administratifs|frais généraux|charges administratives|frais commerciaux et administratifs|charges administratives et commerciales|frais administratifs et généraux|coûts administratifs",
  "research and development expenses":
    "frais de recherche et développement|frais de recherche et de développement|coûts de recherche et développement",
  "other operating income":
    "autres produits opérationnels|autres produits|autres produits de l activité|autres produits d exploitation|autres produits des activités ordinaires|autres produits opérationnels courants",
  "other operating expenses":
    "autres charges opérationnelles|autres charges|autres charges d exploitation|autres charges opérationnelles courantes",
  "other income and expenses":
    "autres produits et charges|autres produits et charges opérationnels|autres produits et charges opérationnels courants|autres produits et charges opérationnels non courants",
  "cost of materials":
    "achats consommés|achats et charges externes|charges externes|achats de matières et marchandises",
  "personnel expenses": "charges de personnel|frais de personnel",
  "depreciation and amortisation":
    "dotations aux amortissements|dotations aux amortissements et provisions|dotations aux amortissements et aux provisions|amortissements|amortissements et dépréciations|amortissements et provisions|dotations nettes aux amortissements et provisions|dotation aux amortissements|dotations aux amortissements et dépréciations",
  "impairment losses": "dépréciations|pertes de valeur|dépréciation d actifs",
  "operating profit from ordinary activities": "résultat opérationnel courant|résultat d exploitation courant",
  "operating profit": "résultat opérationnel|résultat d exploitation|bénéfice opérationnel",
  "finance income": "produits financiers|revenus financiers",
  "finance costs": "charges financières|frais financiers",
  "interest income": "produits d intérêts|produits de trésorerie et d équivalents de trésorerie|produits de trésorerie",
  "interest expenses": "charges d intérêts|coût de l endettement financier brut|intérêts et charges assimilées",
  "cost of net debt": "coût de l endettement financier net|coût de l endettement net",
  "net financial result": "résultat financier|résultat financier net",
  "ordinary profit before tax": "résultat courant avant impôt|résultat courant avant impôts",
  "profit before tax":
    "résultat avant impôt|résultat avant impôts|bénéfice avant impôts|bénéfice avant impôt|résultat net avant impôt|résultat avant impôt des activités poursuivies|résultat avant impôts sur les bénéfices|résultat avant impôt sur les bénéfices|résultat avant impôts sur le résultat",
  "income tax":
    "impôt sur les bénéfices|impôts sur les bénéfices|impôt sur le résultat|impôts sur le résultat|charge d impôt|impôts|impôt|charge d impôt sur le résultat|charges d impôt|impôts sur les sociétés|impôt sur les sociétés|produit charge d impôt|charge d impôt sur les bénéfices",
  "profit for the year":
    "résultat net|résultat net de la période|résultat net de l exercice|résultat de la période|résultat de l exercice|bénéfice net|bénéfice de l exercice|résultat net consolidé|résultat net total|résultat net de l ensemble",
  "consolidated net income": "résultat net de l ensemble consolidé|résultat de l ensemble consolidé",
  "profit from continuing operations":
    "résultat net des activités poursuivies|résultat des activités poursuivies|résultat net des activités continues|résultat net avant résultat des activités abandonnées",
  "profit from discontinued operations":
    "résultat net des activités abandonnées|résultat des activités abandonnées|résultat net des activités cédées|résultat net des activités non poursuivies|résultat net des activités arrêtées ou en cours de cession|résultat net d impôts des activités arrêtées ou en cours de cession",
  "attributable to": "attribuable|attribuable aux|dont attribuable|revenant|dont",
  "profit attributable to":
    "résultat attribuable|résultat attribuable aux|résultat net attribuable|résultat net attribuable aux|répartition du résultat net|résultat net de la période attribuable",
  "owners of the parent":
    "aux propriétaires de la société mère|propriétaires de la société mère|aux actionnaires de la société mère|actionnaires de la société mère|part du groupe|dont part du groupe|aux actionnaires de la société|actionnaires de la société|aux propriétaires de la société|propriétaires de la société|groupe|actionnaires du groupe",
  "profit attributable to owners of the parent":
    "résultat net part du groupe|résultat net attribuable aux propriétaires de la société mère|dont résultat net part du groupe|résultat part du groupe|résultat net de la période part du groupe|résultat net revenant aux actionnaires de la société mère|résultat de l exercice part du groupe|résultat net attribuable aux actionnaires de la société mère|résultat net de l exercice part du groupe|résultat net consolidé part du groupe|résultat net attribuable au groupe",
  "non-controlling interests":
    "participations ne donnant pas le contrôle|aux participations ne donnant pas le contrôle|intérêts minoritaires|part des minoritaires|dont part des minoritaires|minoritaires|intérêts ne conférant pas le contrôle|part des intérêts minoritaires|participations ne conférant pas le contrôle|part des participations ne donnant pas le contrôle|aux intérêts minoritaires|part des intérêts ne conférant pas le contrôle",
  "profit attributable to non-controlling interests":
    "résultat net part des minoritaires|résultat net part des intérêts minoritaires|résultat des minoritaires|résultat net part des participations ne donnant pas le contrôle",
  "earnings per share": "résultat par action|bénéfice par action",
  "basic earnings per share":
    "résultat net par action|résultat de base par action|résultat net de base par action|bénéfice de base par action|résultat par action de base|résultat net part du groupe par action|résultat net par action de base|résultat net part du groupe de base par action|bénéfice net par action de base|résultat par action non dilué|résultat net par action avant dilution",
  "diluted earnings per share":
    "résultat dilué par action|résultat net dilué par action|bénéfice dilué par action|résultat par action dilué|résultat net par action dilué|résultat net part du groupe dilué par action|bénéfice net par action dilué|résultat net par action après dilution",
  basic: "de base|résultat de base|non dilué",
  diluted: "dilué|résultat dilué",
  "weighted average number of ordinary shares":
    "nombre moyen pondéré d actions|nombre moyen pondéré d actions en circulation|nombre moyen d actions",
  "other comprehensive income":
    "autres éléments du résultat global|autres éléments du résultat global après impôts|total des autres éléments du résultat global",
  "total comprehensive income for the year":
    "résultat global|résultat global total|résultat global de la période|résultat global consolidé|résultat global de l exercice|total du résultat global",
  "exchange differences on translation": "écarts de conversion|différences de conversion|réserves de conversion",
  "items that may be reclassified to profit or loss":
    "éléments recyclables en résultat|éléments recyclables|éléments reclassables en résultat",
  assets: "actif|actifs",
  "non-current assets": "actifs non courants|actif non courant|actif immobilisé",
  goodwill: "écarts d acquisition|écart d acquisition|goodwills|survaleurs",
  "intangible assets": "immobilisations incorporelles|autres immobilisations incorporelles|actifs incorporels",
  "property, plant and equipment": "immobilisations corporelles",
  "right-of-use assets":
    "droits d utilisation|actifs au titre de droits d utilisation|droits d utilisation des contrats de location",
  "deferred tax assets": "impôts différés actifs|actifs d impôts différés|actifs d impôt différé|impôt différé actif",
  "total non-current assets":
    "total des actifs non courants|total actifs non courants|total actif non courant|total de l actif non courant|total actif immobilisé|actifs non courants total",
  "current assets": "actifs courants|actif courant|actif circulant",
  "total current assets":
    "total des actifs courants|total actifs courants|total actif courant|total de l actif courant|total actif circulant",
  inventories: "stocks|stocks et en cours|stocks et travaux en cours",
  "trade receivables": "créances clients|clients|clients et comptes rattachés|créances clients et comptes rattachés",
  "other receivables": "autres créances|autres débiteurs",
  "cash and cash equivalents":
    "trésorerie et équivalents de trésorerie|disponibilités|trésorerie|trésorerie et équivalents",
  "total assets": "total actif|total de l actif|total des actifs|total général de l actif|actif total|total actifs",
  equity: "capitaux propres",
  "share capital": "capital social|capital|capital souscrit",
  "capital reserve": "primes|primes d émission|primes liées au capital|prime d émission",
  "retained earnings": "réserves consolidées|réserves|report à nouveau|réserves et résultat consolidés",
  "equity attributable to owners of the parent":
    "capitaux propres part du groupe|capitaux propres attribuables aux propriétaires de la société mère|total capitaux propres part du groupe|capitaux propres du groupe|capitaux propres attribuables aux actionnaires de la société mère|total des capitaux propres part du groupe",
  "total equity":
    "total des capitaux propres|total capitaux propres|capitaux propres de l ensemble consolidé|capitaux propres de l ensemble|total capitaux propres de l ensemble consolidé|capitaux propres totaux|capitaux propres consolidés|total des capitaux propres de l ensemble consolidé",
  liabilities: "passifs|dettes",
  "equity and liabilities":
    "passif|passif et capitaux propres|capitaux propres et passifs|passifs et capitaux propres|capitaux propres et passif",
  "non-current liabilities": "passifs non courants|passif non courant",
  "current liabilities": "passifs courants|passif courant",
  "total non-current liabilities":
    "total des passifs non courants|total passifs non courants|total passif non courant|total du passif non courant",
  "total current liabilities":
    "total des passifs courants|total passifs courants|total passif courant|total du passif courant",
  "total liabilities": "total des passifs|total passifs|total dettes|total des dettes",
  "total equity and liabilities":
    "total des capitaux propres et passifs|total passif|total du passif|total passif et capitaux propres|total capitaux propres et passifs|total du passif et des capitaux propres|total des passifs et capitaux propres|total des passifs et des capitaux propres|total des capitaux propres et du passif|total des capitaux propres et des passifs|total passifs et capitaux propres|total capitaux propres et passif|total général du passif|total de passif et capitaux propres",
  "trade payables":
    "dettes fournisseurs|fournisseurs|fournisseurs et comptes rattachés|dettes fournisseurs et comptes rattachés",
  "other liabilities": "autres dettes|autres passifs|autres créditeurs",
  provisions: "provisions pour risques et charges",
  "deferred tax liabilities":
    "impôts différés passifs|passifs d impôts différés|passifs d impôt différé|impôt différé passif",
  "interest-bearing borrowings": "emprunts et dettes financières|dettes financières|emprunts",
  "net cash from operating activities":
    "flux de trésorerie provenant des activités opérationnelles|flux net de trésorerie généré par l activité|flux de trésorerie liés aux activités opérationnelles|flux net de trésorerie généré par l activité opérationnelle|flux de trésorerie générés par l activité|flux de trésorerie liés à l activité|flux nets de trésorerie générés par l activité|flux nets de trésorerie liés aux activités opérationnelles|flux net de trésorerie provenant des activités opérationnelles|flux de trésorerie généré par l activité|flux de trésorerie d exploitation",
  "net cash used in investing activities":
    "flux de trésorerie liés aux activités d investissement|flux net de trésorerie lié aux opérations d investissement|flux de trésorerie liés aux opérations d investissement|flux nets de trésorerie liés aux opérations d investissement|flux de trésorerie d investissement|flux de trésorerie provenant des activités d investissement|flux nets de trésorerie liés aux activités d investissement|flux de trésorerie affectés aux activités d investissement",
  "net cash from financing activities":
    "flux de trésorerie liés aux activités de financement|flux net de trésorerie lié aux opérations de financement|flux de trésorerie liés aux opérations de financement|flux nets de trésorerie liés aux opérations de financement|flux de trésorerie de financement|flux de trésorerie provenant des activités de financement|flux nets de trésorerie liés aux activités de financement",
  "operating activities": "activités opérationnelles|opérations d exploitation|flux liés à l activité",
  "investing activities": "activités d investissement|opérations d investissement",
  "financing activities": "activités de financement|opérations de financement",
  "net change in cash and cash equivalents":
    "variation de la trésorerie|variation de trésorerie|variation de la trésorerie nette|variation nette de la trésorerie|variation de trésorerie nette|variation nette de trésorerie|variation de la trésorerie et des équivalents de trésorerie",
  "cash and cash equivalents at the beginning of the year":
    "trésorerie d ouverture|trésorerie à l ouverture|trésorerie et équivalents de trésorerie à l ouverture|trésorerie en début de période|trésorerie nette à l ouverture|trésorerie et équivalents de trésorerie au début de l exercice|trésorerie au début de l exercice|trésorerie à l ouverture de l exercice|trésorerie et équivalents de trésorerie d ouverture|trésorerie et équivalents de trésorerie en début de période|trésorerie nette d ouverture",
  "cash and cash equivalents at the end of the year":
    "trésorerie de clôture|trésorerie à la clôture|trésorerie et équivalents de trésorerie à la clôture|trésorerie en fin de période|trésorerie nette à la clôture|trésorerie et équivalents de trésorerie à la fin de l exercice|trésorerie à la fin de l exercice|trésorerie à la clôture de l exercice|trésorerie et équivalents de trésorerie de clôture|trésorerie et équivalents de trésorerie en fin de période|trésorerie nette de clôture",
  "dividends paid": "dividendes versés|dividendes payés|dividendes|dividendes versés aux actionnaires",
};
