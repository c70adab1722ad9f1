import assert from "node:assert/strict";
import type { Pack } from "../../src/filing/Pack.ts";
import { columnsOfTable, packFromText, rowsOfTable } from "../support/openedPack.ts";

/** A statement in Markdown: its title, the lines under it, its heads and its rows. */
const printed = (title: string, under: readonly string[], heads: string, rows: readonly string[]): string =>
  [
    `## ${title}`,
    "",
    ...under.flatMap((line) => [line, ""]),
    `| | ${heads} |`,
    `|---|${"---|".repeat(heads.split("|").length)}`,
    ...rows.map((row) => `| ${row} |`),
    "",
  ].join("\n");

/** The label of the row that plays each part. */
function partsOf(pack: Pack): Readonly<Record<string, string>> {
  const labels = new Map(pack.tables.flatMap(({ rows }) => rows.map(({ id, label }) => [id, label])));
  return Object.fromEntries(
    Object.entries(pack.roles).flatMap(([role, id]) => (typeof id === "string" ? [[role, labels.get(id) ?? ""]] : [])),
  );
}

const kindsOf = ({ tables }: Pack): readonly string[] => tables.map(({ kind }) => kind);

describe("Statements in German", () => {
  const german = [
    printed(
      "Konzern-Gewinn- und Verlustrechnung",
      ["für das Geschäftsjahr vom 1. Januar 2031 bis zum 31. Dezember 2031", "in Mio. €"],
      "Anhang | 2031 | 2030",
      [
        "Umsatzerlöse | 5 | 9.240 | 8.735",
        "Herstellungskosten des Umsatzes | | –5.610 | –5.402",
        "Bruttoergebnis vom Umsatz | | 3.630 | 3.333",
        "Vertriebskosten | | –1.205 | –1.140",
        "Allgemeine Verwaltungskosten | | –640 | –622",
        "Betriebsergebnis (EBIT) | | 1.785 | 1.571",
        "Finanzergebnis | 9 | –85 | –71",
        "Ergebnis vor Ertragsteuern | | 1.700 | 1.500",
        "Ertragsteuern | 10 | –490 | –430",
        "Konzernergebnis | | 1.210 | 1.070",
        "davon entfallen auf: | | |",
        "Aktionäre der Muster AG | | 1.150 | 1.020",
        "Nicht beherrschende Anteile | | 60 | 50",
        "Ergebnis je Aktie in € | | |",
        "Unverwässert | 11 | 2,30 | 2,04",
        "Verwässert | 11 | 2,29 | 2,03",
      ],
    ),
    printed("Konzernbilanz", ["in Mio. €"], "31.12.2031 | 31.12.2030", [
      "Geschäfts- oder Firmenwerte | 1.400 | 1.380",
      "Sachanlagen | 3.100 | 2.970",
      "Langfristige Vermögenswerte | 4.500 | 4.350",
      "Vorräte | 1.200 | 1.150",
      "Zahlungsmittel und Zahlungsmitteläquivalente | 800 | 700",
      "Kurzfristige Vermögenswerte | 2.000 | 1.850",
      "Summe Aktiva | 6.500 | 6.200",
      "Gezeichnetes Kapital | 1.000 | 1.000",
      "Gewinnrücklagen | 2.900 | 2.600",
      "Summe Eigenkapital | 3.900 | 3.600",
      "Langfristige Schulden | 1.500 | 1.400",
      "Kurzfristige Schulden | 1.100 | 1.200",
      "Summe Schulden | 2.600 | 2.600",
      "Summe Passiva | 6.500 | 6.200",
    ]),
  ].join("\n");

  it("have their kinds, their periods, their money and their roles", async () => {
    const pack = await packFromText(german, "bericht.md");
    assert.deepEqual(kindsOf(pack), ["income statement", "financial position"]);
    assert.equal(pack.document.language, "de");
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["EUR", 1_000_000]);
    assert.deepEqual(
      pack.periods.map(({ start, end, months }) => [start, end, months]),
      [
        ["2030-01-01", "2030-12-31", 12],
        ["2031-01-01", "2031-12-31", 12],
      ],
    );
    assert.deepEqual(partsOf(pack), {
      revenue: "Umsatzerlöse",
      costOfSales: "Herstellungskosten des Umsatzes",
      grossProfit: "Bruttoergebnis vom Umsatz",
      operatingResult: "Betriebsergebnis (EBIT)",
      resultBeforeTax: "Ergebnis vor Ertragsteuern",
      incomeTax: "Ertragsteuern",
      resultForThePeriod: "Konzernergebnis",
      resultOfOwners: "Aktionäre der Muster AG",
      basicPerShare: "Unverwässert",
      totalAssets: "Summe Aktiva",
      totalEquity: "Summe Eigenkapital",
      totalLiabilities: "Summe Schulden",
      goodwill: "Geschäfts- oder Firmenwerte",
      cash: "Zahlungsmittel und Zahlungsmitteläquivalente",
      inventories: "Vorräte",
    });
    assert.deepEqual(rowsOfTable(pack, "income")[0], "Umsatzerlöse {5} | 8,735 | 9,240");
    assert.deepEqual(pack.doubts, []);
  });

  it("have no liabilities in what is owed beside provisions", async () => {
    const pack = await packFromText(
      printed("Konzernbilanz", ["in TEUR"], "31.12.2031 | 31.12.2030", [
        "Anlagevermögen | 4.500 | 4.350",
        "Umlaufvermögen | 2.000 | 1.850",
        "Bilanzsumme | 6.500 | 6.200",
        "Gezeichnetes Kapital | 1.000 | 1.000",
        "Gewinnrücklagen | 2.900 | 2.600",
        "Summe Eigenkapital | 3.900 | 3.600",
        "Rückstellungen | 600 | 650",
        "Verbindlichkeiten gegenüber Kreditinstituten | 1.200 | 1.150",
        "Verbindlichkeiten aus Lieferungen und Leistungen | 800 | 800",
        "Summe Verbindlichkeiten | 2.000 | 1.950",
        "Bilanzsumme | 6.500 | 6.200",
      ]),
      "bilanz.md",
    );
    assert.equal(partsOf(pack)["totalAssets"], "Bilanzsumme");
    assert.equal(partsOf(pack)["totalLiabilities"], undefined);
    assert.deepEqual(pack.doubts, []);
  });

  it("have the year's surplus below other taxes for the result, and not what is left of the taxes on income", async () => {
    const pack = await packFromText(
      printed("Gewinn- und Verlustrechnung", ["Geschäftsjahr 2031", "in TEUR"], "2031 | 2030", [
        "1. Umsatzerlöse | 9.240 | 8.735",
        "2. Materialaufwand | 5.610 | 5.402",
        "3. Personalaufwand | 2.100 | 2.050",
        "4. Ergebnis vor Steuern | 1.530 | 1.283",
        "5. Steuern vom Einkommen und vom Ertrag | 430 | 360",
        "6. Ergebnis nach Steuern | 1.100 | 923",
        "7. Sonstige Steuern | 30 | 23",
        "8. Jahresüberschuss | 1.070 | 900",
      ]),
      "guv.md",
    );
    assert.equal(partsOf(pack)["resultForThePeriod"], "8. Jahresüberschuss");
  });
});

describe("Statements in Japanese", () => {
  const japanese = [
    "## 【連結損益計算書】",
    "",
    "(単位：百万円)",
    "",
    "| | 前連結会計年度 (自 2029年4月1日 至 2030年3月31日) | 当連結会計年度 (自 2030年4月1日 至 2031年3月31日) |",
    "|---|---|---|",
    "| 売上高 | ※1 60,570 | ※1 62,919 |",
    "| 売上原価 | ※1,※3 47,108 | ※1,※3 49,009 |",
    "| 売上総利益 | 13,462 | 13,910 |",
    "| 販売費及び一般管理費 | ※2※3 8,017 | ※2※3 8,316 |",
    "| 営業利益 | 5,445 | 5,594 |",
    "| 営業外費用 | 45 | 34 |",
    "| 税金等調整前当期純利益 | 5,400 | 5,560 |",
    "| 法人税等合計 | 1,820 | 1,873 |",
    "| 当期純利益 | 3,580 | 3,687 |",
    "| 非支配株主に帰属する当期純損失(△) | △20 | △13 |",
    "| 親会社株主に帰属する当期純利益 | 3,600 | 3,700 |",
  ].join("\n");

  it("are read with the marks of footnotes before their amounts, the triangle that says minus, and years that end in March", async () => {
    const pack = await packFromText(japanese, "yuho.md");
    assert.deepEqual(kindsOf(pack), ["income statement"]);
    assert.equal(pack.document.language, "ja");
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["JPY", 1_000_000]);
    assert.deepEqual(
      columnsOfTable(pack, "income"),
      ["2029: 2030", "2030: 2031"].map((each) => each.replace(/^\d{4}/, (key) => String(Number(key) + 1))),
    );
    assert.deepEqual(
      pack.periods.map(({ start, end, months }) => [start, end, months]),
      [
        ["2029-04-01", "2030-03-31", 12],
        ["2030-04-01", "2031-03-31", 12],
      ],
    );
    const rows = rowsOfTable(pack, "income");
    assert.deepEqual(
      [rows[0], rows[1], rows[3]],
      ["売上高 | 60,570 | 62,919", "売上原価 | 47,108 | 49,009", "販売費及び一般管理費 | 8,017 | 8,316"],
    );
    assert.equal(rows[9], "非支配株主に帰属する当期純損失(△) | -20 | -13");
    assert.deepEqual(partsOf(pack), {
      revenue: "売上高",
      costOfSales: "売上原価",
      grossProfit: "売上総利益",
      operatingResult: "営業利益",
      resultBeforeTax: "税金等調整前当期純利益",
      incomeTax: "法人税等合計",
      resultForThePeriod: "当期純利益",
      resultOfOwners: "親会社株主に帰属する当期純利益",
    });
  });
});

describe("Statements in other languages of Europe", () => {
  interface Abroad {
    readonly language: string;
    readonly text: string;
    readonly money: readonly [currency: string, scale: number];
    readonly parts: Readonly<Record<string, string>>;
  }
  const rows = (...labels: readonly string[]): readonly string[] => {
    const figures = [
      "9.000 | 8.000",
      "(5.000) | (4.500)",
      "4.000 | 3.500",
      "(2.500) | (2.200)",
      "1.500 | 1.300",
      "(100) | (90)",
      "1.400 | 1.210",
      "(400) | (350)",
      "1.000 | 860",
    ];
    return labels.map((label, index) => `${label} | ${figures[index] ?? ""}`);
  };
  const roles = [
    "revenue",
    "costOfSales",
    "grossProfit",
    "",
    "operatingResult",
    "financeCosts",
    "resultBeforeTax",
    "incomeTax",
    "resultForThePeriod",
  ];
  const parts = (...labels: readonly string[]): Readonly<Record<string, string>> =>
    Object.fromEntries(roles.flatMap((role, index) => (role === "" ? [] : [[role, labels[index] ?? ""]])));
  const made = (
    language: string,
    title: string,
    under: readonly string[],
    money: Abroad["money"],
    labels: readonly string[],
  ): Abroad => ({
    language,
    text: printed(title, under, "2031 | 2030", rows(...labels)),
    money,
    parts: parts(...labels),
  });
  const all = [
    made(
      "French",
      "Compte de résultat consolidé",
      ["Exercices clos les 31 décembre 2031 et 2030", "(en millions d'euros)"],
      ["EUR", 1_000_000],
      [
        "Chiffre d'affaires",
        "Coût des ventes",
        "Marge brute",
        "Frais généraux et administratifs",
        "Résultat opérationnel",
        "Charges financières",
        "Résultat avant impôt",
        "Impôt sur les bénéfices",
        "Résultat net",
      ],
    ),
    made(
      "Spanish",
      "Cuenta de resultados consolidada",
      ["correspondiente al ejercicio anual terminado el 31 de diciembre de 2031", "Miles de euros"],
      ["EUR", 1000],
      [
        "Ventas",
        "Coste de ventas",
        "Margen bruto",
        "Gastos de administración",
        "Resultado de explotación",
        "Gastos financieros",
        "Resultado antes de impuestos",
        "Impuesto sobre beneficios",
        "Resultado del ejercicio",
      ],
    ),
    made(
      "Italian",
      "Conto economico consolidato",
      ["Esercizio chiuso al 31 dicembre 2031", "(in migliaia di euro)"],
      ["EUR", 1000],
      [
        "Ricavi",
        "Costo del venduto",
        "Utile lordo",
        "Spese amministrative",
        "Risultato operativo",
        "Oneri finanziari",
        "Risultato prima delle imposte",
        "Imposte sul reddito",
        "Utile (perdita) dell'esercizio",
      ],
    ),
    made(
      "Portuguese",
      "Demonstração do resultado consolidado",
      ["Exercícios findos em 31 de dezembro de 2031 e 2030", "Em milhares de reais"],
      ["BRL", 1000],
      [
        "Receita operacional líquida",
        "Custo dos produtos vendidos",
        "Lucro bruto",
        "Despesas gerais e administrativas",
        "Lucro operacional",
        "Despesas financeiras",
        "Lucro antes do imposto de renda e da contribuição social",
        "Imposto de renda e contribuição social",
        "Lucro líquido do exercício",
      ],
    ),
    made(
      "Dutch",
      "Geconsolideerde winst-en-verliesrekening",
      ["Boekjaar geëindigd op 31 december 2031", "in duizenden euro"],
      ["EUR", 1000],
      [
        "Omzet",
        "Kostprijs van de omzet",
        "Brutowinst",
        "Beheerkosten",
        "Bedrijfsresultaat",
        "Financiële lasten",
        "Resultaat voor belastingen",
        "Belastingen",
        "Nettoresultaat",
      ],
    ),
    made(
      "Swedish",
      "Koncernens resultaträkning",
      ["1 januari – 31 december 2031", "MSEK"],
      ["SEK", 1_000_000],
      [
        "Nettoomsättning",
        "Kostnad för sålda varor",
        "Bruttoresultat",
        "Administrationskostnader",
        "Rörelseresultat",
        "Finansiella kostnader",
        "Resultat före skatt",
        "Skatt",
        "Årets resultat",
      ],
    ),
  ];
  for (const { language, text, money, parts: expected } of all) {
    it(`are read with their periods, money, sums and roles: ${language}`, async () => {
      const pack = await packFromText(text, "report.md");
      assert.deepEqual(kindsOf(pack), ["income statement"]);
      assert.deepEqual([pack.money?.currency, pack.money?.scale], money);
      assert.deepEqual(
        pack.periods.map(({ end, months }) => [end, months]),
        [
          ["2030-12-31", 12],
          ["2031-12-31", 12],
        ],
      );
      assert.deepEqual(partsOf(pack), expected);
      const sums = pack.tables[0]?.rows.flatMap(({ label, sumOf }) => (sumOf === undefined ? [] : [label]));
      assert.deepEqual(sums, [
        expected["grossProfit"],
        expected["operatingResult"],
        expected["resultBeforeTax"],
        expected["resultForThePeriod"],
      ]);
      assert.deepEqual(pack.doubts, []);
    });
  }
});
