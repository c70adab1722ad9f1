import assert from "node:assert/strict";
import { datesInEnglish } from "../../../src/interpreting/words/abroad/datesAbroad.ts";
import { inEnglish, vocabularies } from "../../../src/interpreting/words/abroad/labelsAbroad.ts";
import { titleInEnglish } from "../../../src/interpreting/words/abroad/titlesAbroad.ts";
import { unitWithin, moneyWords } from "../../../src/interpreting/words/moneyWords.ts";
import { isPeriodHead, periodWords } from "../../../src/interpreting/words/periodWords.ts";
import { signByName } from "../../../src/interpreting/words/totalWords.ts";
import { statementTitle } from "../../../src/interpreting/words/statementTitle.ts";

describe("The vocabularies of other languages", () => {
  const names = Object.entries(vocabularies).flatMap(([language, words]) =>
    Object.entries(words).flatMap(([english, others]) =>
      others.split("|").map((name) => ({ language, english, name })),
    ),
  );

  it("hold each name as labels are compared: in lower case, no mark between its words", () => {
    const odd = names.filter(
      ({ name }) => name !== name.normalize("NFKC").toLowerCase().trim() || /[-'’,.()/]| {2}/.test(name),
    );
    assert.deepEqual(odd, []);
  });

  it("have one English name for each, whatever language it is of", () => {
    const english = new Map<string, string>();
    const split = names.filter(({ name, english: said }) => {
      const before = english.get(name) ?? said;
      english.set(name, before);
      return before !== said;
    });
    assert.deepEqual(split, []);
  });

  it("find each of their names", () => {
    const lost = names.filter(({ name, english }) => inEnglish(name) !== english);
    assert.deepEqual(lost, []);
  });
});

describe("A row's name in another language", () => {
  const labels: readonly (readonly [label: string, english: string])[] = [
    ["Umsatzerlöse", "revenue"],
    ["1. Umsatzerlöse", "revenue"],
    ["Bruttoergebnis vom Umsatz", "gross profit"],
    ["Betriebsergebnis (EBIT)", "operating profit"],
    ["Jahresüberschuss/-fehlbetrag", "profit for the year"],
    ["Unverwässertes Ergebnis je Aktie (EUR)", "basic earnings per share (eur)"],
    ["Aktionäre der Muster AG", "owners of the parent"],
    ["A. Eigenkapital", "equity"],
    ["Kurzfristige Vermögenswerte gesamt", "total current assets"],
    ["Chiffre d’affaires(1)", "revenue"],
    ["Résultat net - part du Groupe", "profit attributable to owners of the parent"],
    ["ECARTS D'ACQUISITION", "goodwill"],
    ["A.1) RESULTADO DE EXPLOTACION (1+2+3-4)", "operating profit"],
    ["TOTAL DU PASSIF", "total equity and liabilities"],
    ["Importe neto de la cifra de negocios", "revenue"],
    ["Utile (perdita) dell'esercizio", "profit for the year"],
    ["Utile/(perdita) prima delle imposte", "profit before tax"],
    ["Lucro (prejuízo) líquido do exercício", "profit for the year"],
    ["Winst vóór belastingen", "profit before tax"],
    ["Årets resultat", "profit for the year"],
    ["売上高", "revenue"],
    ["税金等調整前当期純利益又は税金等調整前当期純損失(△)", "profit before tax"],
    ["現金及び現金同等物の増減額(△は減少)", "net change in cash and cash equivalents"],
    ["基本的1株当たり当期利益(円)", "basic earnings per share (JPY)"],
  ];
  for (const [label, english] of labels) {
    it(`is the English one: ${label}`, () => {
      assert.equal(inEnglish(label), english);
    });
  }

  it("is none where it says more, or is English", () => {
    for (const label of [
      "Umsatzerlöse aus Dienstleistungen",
      "Ergebnis vor Steuern und Zinsen",
      "Résultat net des activités en Asie",
      "Total assets less current liabilities",
      "Revenue",
      "Cost of sales",
      "Profit for the year attributable to owners of the parent",
      "Summe",
    ])
      assert.equal(inEnglish(label), label);
  });

  it("says of all income that it is more than the revenue", () => {
    assert.equal(inEnglish("Totale ricavi"), "total income");
    assert.equal(inEnglish("Summa intäkter"), "total income");
  });

  it("tells costs from income by what names end or begin with, though the whole is not known", () => {
    assert.deepEqual(
      [
        "Sonstige Personalaufwendungen",
        "Übrige Zinserträge",
        "Autres charges de gestion",
        "Altri proventi diversi",
        "固定資産除却損失",
        "Bankguthaben",
      ].map(signByName),
      [-1, 1, -1, 1, -1, 0],
    );
  });
});

describe("A statement's title in another language", () => {
  const titles: readonly (readonly [title: string, kind: string, scope: string])[] = [
    ["Konzern-Gewinn- und Verlustrechnung", "income statement", "group"],
    ["KONZERNBILANZ ZUM 31. DEZEMBER 2031", "financial position", "group"],
    ["Verkürzte Konzern-Kapitalflussrechnung", "cash flows", "group"],
    ["Konzern-Gesamtergebnisrechnung", "comprehensive income", "group"],
    ["Konzern-Eigenkapitalveränderungsrechnung", "changes in equity", "group"],
    ["Compte de résultat consolidé", "income statement", "group"],
    ["Bilan consolidé au 31 décembre 2031", "financial position", "group"],
    ["Tableau de variation des capitaux propres consolidés", "changes in equity", "group"],
    ["Cuenta de pérdidas y ganancias consolidada", "income statement", "group"],
    ["Balance consolidado", "financial position", "group"],
    ["COMPTE DE RESULTAT CONSOLIDE", "income statement", "group"],
    ["Conto economico complessivo consolidato", "comprehensive income", "group"],
    ["Situazione patrimoniale-finanziaria consolidata", "financial position", "group"],
    ["Demonstração consolidada dos fluxos de caixa", "cash flows", "group"],
    ["Balanço patrimonial", "financial position", "group"],
    ["Geconsolideerde winst- en verliesrekening over 2031", "income statement", "group"],
    ["Koncernens balansräkning", "financial position", "group"],
    ["Moderbolagets resultaträkning", "income statement", "parent"],
    ["①【連結貸借対照表】", "financial position", "group"],
    ["【連結損益計算書及び連結包括利益計算書】", "income statement", "group"],
    ["連結キャッシュ・フロー計算書", "cash flows", "group"],
    ["②【損益計算書】", "income statement", "parent"],
  ];
  for (const [title, kind, scope] of titles) {
    it(`names its kind, and whose it is: ${title}`, () => {
      const said = statementTitle(title);
      assert.deepEqual([said?.kind, said?.scope], [kind, scope]);
    });
  }

  const mentions = [
    "Die Gewinn- und Verlustrechnung ist nach dem Umsatzkostenverfahren gegliedert",
    "Erläuterungen zur Konzernbilanz",
    "Le bilan consolidé est présenté en millions d'euros",
    "Bilanzsumme",
    "Balance",
    "Balance at 1 January 2031",
    "連結損益計算書は次のとおりであります",
    "(連結貸借対照表関係)",
    "Notas a la cuenta de resultados",
    "Income statement",
  ];
  for (const text of mentions) {
    it(`is not what speaks of it, nor an English one: ${text}`, () => {
      assert.equal(titleInEnglish(text), undefined);
    });
  }

  it("says that it goes on", () => {
    assert.equal(statementTitle("Konzernbilanz (Fortsetzung)")?.continued, true);
  });
});

describe("A period in another language", () => {
  const heads: readonly (readonly [text: string, said: object])[] = [
    ["31. Dezember 2031", { year: 2031, month: 12, day: 31 }],
    ["1. Januar bis 30. Juni 2031", { year: 2031, month: 6, day: 30, months: 6 }],
    ["Geschäftsjahr 2031", { year: 2031, months: 12 }],
    ["1. Halbjahr 2031", { year: 2031, months: 6, part: 1 }],
    ["3. Quartal 2031", { year: 2031, months: 3, part: 3 }],
    ["31 DECEMBRE 2031", { year: 2031, month: 12, day: 31 }],
    ["31 décembre 2031", { year: 2031, month: 12, day: 31 }],
    ["Exercice clos le 31 mars 2031", { year: 2031, month: 3, day: 31, months: 12 }],
    ["1er semestre 2031", { year: 2031, months: 6, part: 1 }],
    ["Ejercicio 2031", { year: 2031, months: 12 }],
    ["31 de diciembre de 2031", { year: 2031, month: 12, day: 31 }],
    ["30 giugno 2031", { year: 2031, month: 6, day: 30 }],
    ["30 de setembro de 2031", { year: 2031, month: 9, day: 30 }],
    ["31 maart 2031", { year: 2031, month: 3, day: 31 }],
    ["30 juni 2031", { year: 2031, month: 6, day: 30 }],
    ["1 januari – 31 december 2031", { year: 2031, month: 12, day: 31, months: 12 }],
    ["vom 01.04.2030 bis 31.03.2031", { year: 2031, month: 3, day: 31, months: 12 }],
    ["T3 2031", { year: 2031, months: 3, part: 3 }],
    ["S1 2031", { year: 2031, months: 6, part: 1 }],
    ["9 mesi 2031", { year: 2031, months: 9 }],
    ["当連結会計年度 (自 2030年4月1日 至 2031年3月31日)", { year: 2031, month: 3, day: 31, months: 12 }],
    ["前連結会計年度 (2030年3月31日)", { year: 2030, month: 3, day: 31 }],
  ];
  for (const [text, said] of heads) {
    it(`is read as an English one, and heads a column: ${text}`, () => {
      assert.deepEqual(periodWords(text), said);
      assert.equal(isPeriodHead(text), true);
    });
  }

  it("is counted by the reign", () => {
    assert.deepEqual(periodWords("令和4年3月31日"), { year: 2022, month: 3, day: 31 });
    assert.deepEqual(periodWords("平成31年3月31日"), { year: 2019, month: 3, day: 31 });
    assert.deepEqual(periodWords("令和元年12月31日"), { year: 2019, month: 12, day: 31 });
  });

  it("changes no English words", () => {
    for (const text of [
      "31 December 2031",
      "May 2031",
      "3 out of 10",
      "5 years ago",
      "As at 30 June 2031",
      "Six months ended",
    ])
      assert.equal(datesInEnglish(text), text);
  });
});

describe("A unit in another language", () => {
  const units: readonly (readonly [text: string, currency: string | undefined, scale: number])[] = [
    ["in Mio. €", "EUR", 1_000_000],
    ["in Tausend Euro", "EUR", 1000],
    ["in Millionen Euro", "EUR", 1_000_000],
    ["in TSD. EUR", "EUR", 1000],
    ["(en millions d'euros)", "EUR", 1_000_000],
    ["€ milioni", "EUR", 1_000_000],
    ["€ /000", "EUR", 1000],
    ["in € 1.000", "EUR", 1000],
    ["in miljoenen euro", "EUR", 1_000_000],
    ["in duizenden euro", "EUR", 1000],
    ["Mkr", "SEK", 1_000_000],
    ["Tkr", undefined, 1000],
    ["(単位:百万円)", "JPY", 1_000_000],
  ];
  for (const [text, currency, scale] of units) {
    it(`is its currency and its scale: ${text}`, () => {
      const money = moneyWords(unitWithin(text) ?? text);
      assert.deepEqual([money?.currency, money?.scale], [currency, scale]);
    });
  }
});
