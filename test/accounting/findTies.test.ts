import assert from "node:assert/strict";
import fc from "fast-check";
import { builtInPack } from "../../packs/index.ts";
import { findTies } from "../../src/accounting/finding/findTies.ts";
import { likeness } from "../../src/accounting/finding/likeLabels.ts";
import { packTies } from "../../src/accounting/packTies.ts";
import { settleTie } from "../../src/accounting/settleTie.ts";
import type { TieOut } from "../../src/accounting/TieOut.ts";
import { tieOuts } from "../../src/accounting/tieOuts.ts";
import { termsOf } from "../../src/derivation/termsOf.ts";
import { filingOf } from "../../src/filing/filingOf.ts";
import type { PackTie } from "../../src/filing/Pack.ts";
import { filingFor, tableOf } from "./filings.ts";

const said = (ties: readonly PackTie[]): readonly string[] =>
  ties.map(({ kind, expected, sign, found }) =>
    [kind, expected.row, expected.column ?? "every period", sign === -1 ? "reversed" : "", JSON.stringify(found)]
      .filter((part) => part !== "")
      .join(" "),
  );

describe("findTies", () => {
  it("finds a row that a summary prints again, by like labels and the same amounts in every shared period", () => {
    const filing = filingFor([
      tableOf("summary", {}, [{ id: "s.revenue", label: "Revenues", figures: ["90", "100"] }]),
      tableOf("income", { kind: "income statement" }, [
        { id: "revenue", label: "Revenue", figures: ["90", "100"] },
        { id: "cost", label: "Cost of sales", figures: ["(60)", "(70)"] },
      ]),
    ]);
    assert.deepEqual(said(findTies(filing)), ['repeat s.revenue every period {"figure":"revenue"}']);
  });

  it("ties a line that is printed many times over to the first that prints it, whatever its table holds besides", () => {
    const line = (id: string) => ({ id, label: "Amounts due", figures: ["1,000", "2,000"] });
    const filing = filingFor([
      tableOf("income", { kind: "income statement" }, [line("i.1"), line("i.2"), line("i.3")]),
      tableOf("list", {}, [line("l.1"), { id: "l.2", label: "Others", figures: ["1,000", "2,000"] }, line("l.3")]),
    ]);
    assert.deepEqual(said(findTies(filing)), [
      'repeat l.1 every period {"figure":"i.1"}',
      'repeat l.3 every period {"figure":"i.1"}',
    ]);
  });

  it("finds what holding each row against all of other tables before it finds, the most alike first", () => {
    const labels = ["Trade receivables", "Receivables", "Other payables", "Payables to trade suppliers"];
    const row = fc.record({
      label: fc.constantFrom(...labels),
      figures: fc.tuple(fc.constantFrom("100", "200", "(100)", "–"), fc.constantFrom("300", "400", "–")),
    });
    fc.assert(
      fc.property(fc.array(fc.array(row, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 3 }), (drawn) => {
        const tables = drawn.map((rows, table) =>
          rows.map((each, index) => ({ ...each, id: `t${table}.r${index}`, figures: [...each.figures] })),
        );
        const all = tables.flatMap((rows, table) => rows.map((each) => ({ ...each, table })));
        const expected = all.flatMap((there, index) => {
          const [best] = all
            .slice(0, index)
            .filter(({ table, figures }) => table !== there.table && figures.join() === there.figures.join())
            .map((here) => ({ here, alike: likeness(there.label, here.label) }))
            // A nil says nothing: what is left is one period.
            .filter(({ here, alike }) => alike >= (here.figures.includes("–") ? 0.5 : 0.1))
            .filter(({ here }) => here.figures.some((figure) => figure !== "–"))
            .sort((one, other) => other.alike - one.alike);
          return best === undefined ? [] : [`${there.id} again ${best.here.id}`];
        });
        const filing = filingFor(tables.map((rows, table) => tableOf(`t${table}`, {}, rows)));
        const found = findTies(filing).map((tie) => `${tie.expected.row} again ${JSON.stringify(tie.found)}`);
        assert.deepEqual(
          found,
          expected.map((tie) => tie.replace(/again (.*)$/, 'again {"figure":"$1"}')),
        );
      }),
    );
  });

  it("takes no row for a repeat that differs in one period, or is called something else", () => {
    const filing = filingFor([
      tableOf("income", { kind: "income statement" }, [{ id: "revenue", label: "Revenue", figures: ["90", "100"] }]),
      tableOf("other", {}, [
        { id: "o.revenue", label: "Revenue", figures: ["91", "100"] },
        { id: "o.trees", label: "Trees planted", figures: ["90", "100"] },
      ]),
    ]);
    assert.deepEqual(findTies(filing), []);
  });

  it("finds the row of a note that a statement's row refers to, with the other sign too, its total before its parts", () => {
    const filing = filingFor([
      tableOf("income", { kind: "income statement" }, [
        { id: "tax", label: "Income tax expense", note: "9", figures: ["(12)", "(15)"] },
      ]),
      tableOf("note9", { kind: "note", note: "9" }, [
        { id: "n.current", label: "Current tax", figures: ["12", "15"] },
        { id: "n.total", label: "Total", sumOf: ["n.current"], figures: ["12", "15"] },
      ]),
    ]);
    assert.deepEqual(said(findTies(filing)), ['note n.total every period reversed {"figure":"tax"}']);
  });

  it("takes no row of another note that prints the same as the one that is referred to", () => {
    const filing = filingFor([
      tableOf("income", { kind: "income statement" }, [
        { id: "tax", label: "Charged", note: "9", figures: ["12", "15"] },
      ]),
      tableOf("note10", { kind: "note", note: "10" }, [{ id: "n.trees", label: "Trees", figures: ["12", "15"] }]),
    ]);
    assert.deepEqual(findTies(filing), []);
  });

  it("finds opening balances that are the closing ones before them", () => {
    const filing = filingFor([
      tableOf("provisions", { kind: "note", note: "20" }, [
        { id: "p.opening", label: "At 1 July", figures: ["5", "8"] },
        { id: "p.added", label: "Added", figures: ["3", "4"] },
        { id: "p.closing", label: "At 30 June", sumOf: ["p.opening", "p.added"], figures: ["8", "12"] },
      ]),
    ]);
    assert.deepEqual(said(findTies(filing)), ['movement p.opening every period {"figure":"p.closing","before":true}']);
  });

  it("finds that assets are equity and liabilities, and that results are kept", () => {
    const filing = filingFor(
      [
        tableOf("income", { kind: "income statement" }, [{ id: "profit", label: "Profit", figures: ["7", "9"] }]),
        tableOf("position", { kind: "financial position" }, [
          { id: "assets", label: "Total assets", figures: ["50", "60"] },
          { id: "retained", label: "Retained earnings", figures: ["21", "30"] },
          { id: "equity", label: "Total equity", figures: ["30", "39"] },
          { id: "liabilities", label: "Total liabilities", figures: ["20", "21"] },
        ]),
      ],
      {
        roles: {
          resultForThePeriod: "profit",
          totalAssets: "assets",
          totalEquity: "equity",
          totalLiabilities: "liabilities",
        },
      },
    );
    assert.deepEqual(said(findTies(filing)), [
      'repeat assets every period {"sum":[{"figure":"equity"},{"figure":"liabilities"}]}',
      'movement retained 2024 {"sum":[{"figure":"retained","column":"2023"},{"figure":"profit","column":"2024"}]}',
    ]);
  });

  it("takes, of several rows with the same amounts, the one that is called most alike", () => {
    const filing = filingFor([
      tableOf("income", { kind: "income statement" }, [
        { id: "service", label: "Revenue from service contracts abroad", figures: ["90", "100"] },
        { id: "contracts", label: "Revenue from contracts", figures: ["90", "100"] },
        { id: "trade", label: "Revenue from trade at home and abroad", figures: ["90", "100"] },
      ]),
      tableOf("summary", {}, [{ id: "s.revenue", label: "Contracts revenue", figures: ["90", "100"] }]),
    ]);
    assert.deepEqual(said(findTies(filing)), ['repeat s.revenue every period {"figure":"contracts"}']);
  });

  it("asks for labels more alike where one period alone is shared, as that may be chance", () => {
    const filing = (figures: readonly (string | null)[]) =>
      filingFor([
        tableOf("income", { kind: "income statement" }, [
          { id: "loss", label: "Loss from continuing operations", figures: ["90", "100"] },
        ]),
        tableOf("summary", {}, [{ id: "s.loss", label: "Loss for the year", figures }]),
      ]);
    // One word of three in common.
    assert.deepEqual(said(findTies(filing(["90", "100"]))), ['repeat s.loss every period {"figure":"loss"}']);
    assert.deepEqual(findTies(filing([null, "100"])), []);
  });

  it("ties a row once, by the first rule that finds something for it: a note's reference before a repeat", () => {
    const filing = filingFor([
      tableOf("income", { kind: "income statement" }, [
        { id: "tax", label: "Income tax", note: "9", figures: ["12", "15"] },
      ]),
      tableOf("note9", { kind: "note", note: "9" }, [{ id: "n.tax", label: "Income tax", figures: ["12", "15"] }]),
    ]);
    assert.deepEqual(
      findTies(filing).map(({ id }) => id),
      ["note.n.tax.tax"],
    );
  });

  it("takes one word of two for alike enough in one period, and no nil for a figure that is printed elsewhere", () => {
    const found = (label: string, figures: readonly (string | null)[]): readonly PackTie[] =>
      findTies(
        filingFor([
          tableOf("income", { kind: "income statement" }, [
            { id: "tax", label: "Current tax", figures: ["90", "100"] },
          ]),
          tableOf("summary", {}, [{ id: "s.tax", label, figures }]),
        ]),
      );
    assert.equal(found("Tax", [null, "100"]).length, 1);
    assert.equal(found("Current tax", ["90", "100"]).length, 1);
    assert.equal(found("Current tax", ["—", "100"]).length, 0);
  });

  it("takes, of a note's rows with the same amounts, the one that is called most like the statement's", () => {
    const filing = filingFor([
      tableOf("income", { kind: "income statement" }, [
        { id: "tax", label: "Income tax expense", note: "9", figures: ["12", "15"] },
      ]),
      tableOf("note9", { kind: "note", note: "9" }, [
        { id: "n.other", label: "Charged abroad", figures: ["12", "15"] },
        { id: "n.tax", label: "Income tax", figures: ["12", "15"] },
      ]),
    ]);
    assert.equal(said(findTies(filing))[0], 'note n.tax every period {"figure":"tax"}');
  });

  it("takes no row for a repeat that counts something else, or shares no period", () => {
    const [before, after] = ["2023", "2024"].map((key) => ({ key, heading: key, period: key }));
    assert.ok(before && after);
    const filing = filingFor(
      [
        tableOf("income", { kind: "income statement", columns: [before] }, [
          { id: "revenue", label: "Revenue from trees", figures: ["90"] },
        ]),
        tableOf("later", { columns: [after] }, [{ id: "l.revenue", label: "Revenue from trees", figures: ["90"] }]),
        tableOf("planted", { columns: [before], unit: "trees" }, [
          { id: "p.trees", label: "Revenue from trees", figures: ["90"] },
        ]),
        tableOf("small", { columns: [before], unit: "US$" }, [
          { id: "s.revenue", label: "Revenue from trees", figures: ["90"] },
        ]),
      ],
      {
        unitWords: {
          trees: { kind: "count", of: "trees", scale: 1000 },
          US$: { kind: "money", currency: "USD", scale: 1 },
        },
      },
    );
    assert.deepEqual(findTies(filing), []);
  });

  it("takes a note's total before the row that is called as the statement's", () => {
    const filing = filingFor([
      tableOf("income", { kind: "income statement" }, [
        { id: "tax", label: "Income tax expense", note: "9", figures: ["12", "15"] },
      ]),
      tableOf("note9", { kind: "note", note: "9", title: "Charges" }, [
        { id: "n.tax", label: "Income tax expense", figures: ["12", "15"] },
        { id: "n.total", label: "Charged in all", kind: "total", sumOf: ["n.tax"], figures: ["12", "15"] },
      ]),
    ]);
    assert.equal(said(findTies(filing))[0], 'note n.total every period {"figure":"tax"}');
  });

  it("finds opening balances that are the closing ones of the table before, class by class", () => {
    const year = (key: string, classes: string[], opening: string[], closing: string[]) =>
      tableOf(
        `n${key}`,
        {
          kind: "note",
          note: "12",
          title: key,
          columns: [
            { key: "reference", heading: "Reference" },
            ...classes.map((of) => ({ key: of, heading: of, period: key })),
          ],
        },
        [
          { id: `${key}.opening`, label: "At 1 July", figures: [null, ...opening] },
          { id: `${key}.closing`, label: "At 30 June", sumOf: [`${key}.opening`], figures: [null, ...closing] },
        ],
      );
    // A class that is new has no balance before.
    const later = year("2024", ["software", "brands", "patents"], ["8", "9", "1"], ["7", "6", "2"]);
    const earlier = year("2023", ["software", "brands"], ["5", "4"], ["8", "9"]);
    assert.deepEqual(
      said(findTies(filingFor([later, earlier]))).filter((words) => words.startsWith("movement")),
      ["software", "brands"].map((of) => `movement 2024.opening ${of} {"figure":"2023.closing","column":"${of}"}`),
    );
  });

  it("follows the first balance that opens, where a table leads from two of them", () => {
    const filing = filingFor([
      tableOf("assets", { kind: "note", note: "12" }, [
        { id: "a.cost", label: "Cost at 1 July", figures: ["5", "8"] },
        { id: "a.added", label: "Added", figures: ["3", "4"] },
        { id: "a.closing", label: "Cost at 30 June", sumOf: ["a.cost", "a.added"], figures: ["8", "12"] },
        { id: "a.written", label: "Amortisation at 1 July", figures: ["1", "2"] },
        { id: "a.year", label: "For the year", figures: ["2", "2"] },
        { id: "a.off", label: "Amortisation at 30 June", sumOf: ["a.written", "a.year"], figures: ["3", "4"] },
      ]),
    ]);
    assert.deepEqual(said(findTies(filing)), ['movement a.cost every period {"figure":"a.closing","before":true}']);
  });

  it("adds a closing balance up by its parts only where that total is called somewhat alike", () => {
    const ties = (label: string, again: readonly (string | null)[] = ["9", "12"]): readonly PackTie[] =>
      findTies(
        filingFor([
          tableOf("assets", { kind: "note", note: "12" }, [
            { id: "a.opening", label: "Carrying amount at 1 July", figures: ["5", "9"] },
            { id: "a.added", label: "Added", figures: ["4", "3"] },
            {
              id: "a.closing",
              label: "Carrying amount at 30 June",
              sumOf: ["a.opening", "a.added"],
              figures: ["9", "12"],
            },
            { id: "a.cost", label: "Cost", figures: ["10", "14"] },
            { id: "a.off", label: "Written off", figures: ["(1)", "(2)"] },
            { id: "a.again", label, sumOf: ["a.cost", "a.off"], figures: again },
          ]),
        ]),
      );
    const twice = (...given: Parameters<typeof ties>): readonly string[] => said(ties(...given));
    assert.equal(ties("Net carrying amount")[1]?.name, "Note 12: Net carrying amount by movement and by parts, 2023");
    const opening = 'movement a.opening every period {"figure":"a.closing","before":true}';
    assert.deepEqual(twice("Net carrying amount"), [
      opening,
      'movement a.again 2023 {"figure":"a.closing","column":"2023"}',
      'movement a.again 2024 {"figure":"a.closing","column":"2024"}',
    ]);
    assert.deepEqual(twice("Insured value"), [opening]);
    assert.deepEqual(twice("Net carrying amount", [null, "12"]), [
      opening,
      'movement a.again 2024 {"figure":"a.closing","column":"2024"}',
    ]);
  });

  it("looks for results that are kept in the statement of financial position alone", () => {
    const rows = [{ id: "retained", label: "Retained earnings", figures: ["21", "30"] }];
    const kept = (kind: "financial position" | "other"): readonly string[] =>
      said(
        findTies(
          filingFor(
            [
              tableOf("income", { kind: "income statement" }, [{ id: "profit", label: "Profit", figures: ["7", "9"] }]),
              tableOf("somewhere", { kind }, rows),
            ],
            { roles: { resultForThePeriod: "profit" } },
          ),
        ),
      );
    assert.equal(kept("financial position").length, 1);
    assert.deepEqual(kept("other"), []);
  });

  it("finds every row that was copied, and no other, where the amounts are generic", () => {
    const row = fc.tuple(fc.integer({ min: 1000, max: 1e9 }), fc.integer({ min: 1000, max: 1e9 }));
    const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 8, selector: (pair) => pair.join() });
    fc.assert(
      fc.property(rows, fc.array(fc.nat()), (amounts, picks) => {
        const copied = [...new Set(picks.map((pick) => pick % amounts.length))].sort((a, b) => a - b);
        const figures = (pair: readonly number[]): string[] => pair.map((amount) => amount.toLocaleString("en-US"));
        const filing = filingFor([
          tableOf(
            "statement",
            { kind: "income statement" },
            amounts.map((pair, at) => ({ id: `here.${at}`, label: `Expense ${at}`, figures: figures(pair) })),
          ),
          tableOf(
            "summary",
            {},
            copied.map((at) => ({ id: `there.${at}`, label: `Expense ${at}`, figures: figures(amounts[at] ?? []) })),
          ),
        ]);
        assert.deepEqual(
          said(findTies(filing)),
          copied.map((at) => `repeat there.${at} every period {"figure":"here.${at}"}`),
        );
      }),
    );
  });
});

describe("the rules on the first pack", () => {
  const announcement = filingOf(builtInPack);
  const alone = filingOf({ ...builtInPack, ties: findTies(announcement) });
  const found = packTies(alone);
  const keyOf = ({ expected, found: derivation }: TieOut): string =>
    [{ figure: expected.row, column: expected.column }, ...(derivation === undefined ? [] : termsOf(derivation))]
      .map((term) => ("figure" in term ? `${term.figure}@${term.column ?? ""}` : ""))
      .sort()
      .join(" ");

  it("find nothing that does not hold", () => {
    const wrong = found.filter((tie) => settleTie(alone, tie).status === "break");
    assert.deepEqual(wrong, []);
  });

  it("find by themselves every tie that the pack says was found by a rule", () => {
    const byRule = new Set(found.map(keyOf));
    const told = tieOuts(announcement).filter(
      ({ foundBy, kind }) => foundBy === "rule" && ["repeat", "note", "movement"].includes(kind),
    );
    const missed = told.filter((tie) => !byRule.has(keyOf(tie)));
    console.log(`      ${told.length} of the ties between tables are found by rules`);
    assert.deepEqual(
      missed.map(({ id }) => id),
      [],
    );
    assert.ok(told.length >= 80, `only ${told.length}`);
  });
});

describe("likeness", () => {
  it("is that of the words that say what is counted, whatever their number, case and order", () => {
    assert.equal(likeness("Cash and cash equivalents", "Cash equivalent, cash"), 1);
    assert.equal(likeness("Total assets", "Assets"), 1);
    assert.equal(likeness("Revenue", "Goodwill"), 0);
  });

  it("compares labels that hold none of those words by all they have", () => {
    assert.equal(likeness("Total", "For the year"), 0);
    assert.equal(likeness("Total", "total"), 1);
  });
});
