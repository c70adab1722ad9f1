import assert from "node:assert/strict";
import fc from "fast-check";
import { settleTie } from "../../src/accounting/settleTie.ts";
import { tieOuts } from "../../src/accounting/tieOuts.ts";
import type { Pack, PackRow, PackTie } from "../../src/filing/Pack.ts";
import { filingFor, tableOf } from "./filings.ts";

const printed = (amount: number): string =>
  amount < 0 ? `(${Math.abs(amount).toLocaleString("en-US")})` : amount.toLocaleString("en-US");

type PackFigures = NonNullable<PackRow["figures"]>;

describe("a rule's tie-outs", () => {
  it("tie a printed total to its parts in every column, and a part that is not printed is no part", () => {
    const filing = filingFor([
      tableOf("assets", { title: "Assets" }, [
        { id: "a.cash", label: "Cash", figures: ["40", "55"] },
        { id: "a.goodwill", label: "Goodwill", figures: [null, "20"] },
        { id: "a.total", label: "Total assets", sumOf: ["a.cash", "a.goodwill"], figures: ["40", "76"] },
      ]),
    ]);
    const settled = tieOuts(filing).map((tie) => [tie.name, settleTie(filing, tie).status]);
    assert.deepEqual(settled, [
      ["Assets: Total assets, 2023", "exact"],
      // 55 + 20 = 75, printed 76: within half a unit for each of three figures.
      ["Assets: Total assets, 2024", "within rounding"],
    ]);
  });

  it("tie the amounts of a row across its columns, and no rates, which do not add up", () => {
    const columns = [
      { key: "euro", heading: "Euro" },
      { key: "dollar", heading: "Dollar" },
      { key: "total", heading: "Total", sumOf: ["euro", "dollar"] },
    ] as const;
    const filing = filingFor([
      tableOf("exposure", { title: "Exposure", columns }, [
        { id: "e.net", label: "Net exposure", figures: ["40", "55", "95"] },
        { id: "e.rate", label: "Change in the rate", unit: "%", figures: ["10%", "10%", "10%"] },
      ]),
    ]);
    assert.deepEqual(
      tieOuts(filing).map(({ id }) => id),
      ["across.e.net@total"],
    );
  });

  it("tie no total of which no part is printed", () => {
    const filing = filingFor([
      tableOf("assets", { title: "Assets" }, [
        { id: "a.cash", label: "Cash", figures: [null, "55"] },
        { id: "a.total", label: "Total assets", sumOf: ["a.cash"], figures: ["40", "55"] },
      ]),
    ]);
    assert.deepEqual(
      tieOuts(filing).map(({ id }) => id),
      ["total.a.total@2024"],
    );
  });

  it("leave a total that stands alone, all of whose parts are nil, tied to nothing", () => {
    const filing = filingFor([
      tableOf("assets", { title: "Assets" }, [
        { id: "a.cash", label: "Cash", figures: ["—", "55"] },
        { id: "a.total", label: "Total assets", sumOf: ["a.cash"], figures: ["40", "55"] },
      ]),
    ]);
    assert.deepEqual(
      tieOuts(filing).map(({ id }) => id),
      ["total.a.total@2024"],
    );
  });

  it("tie a total across its columns alone, where it lacks what a row prints by these and not in all; not where that comes to nil", () => {
    const columns = [
      { key: "capital", heading: "Capital" },
      { key: "reserves", heading: "Reserves" },
      { key: "total", heading: "Total", sumOf: ["capital", "reserves"] },
    ] as const;
    const equity = (issued: PackFigures) =>
      filingFor([
        tableOf("equity", { title: "Equity", columns }, [
          { id: "e.opening", label: "Opening balance", figures: ["100", "40", "140"] },
          { id: "e.moved", label: "Shares issued", figures: issued },
          { id: "e.result", label: "Profit", figures: [null, "7", "7"] },
          {
            id: "e.closing",
            label: "Closing balance",
            sumOf: ["e.opening", "e.moved", "e.result"],
            figures: ["115", "47", "162"],
          },
        ]),
      ]);
    const downTheTotal = (issued: PackFigures) =>
      tieOuts(equity(issued)).filter(({ id }) => id === "total.e.closing@total").length;
    // 140 + 7 is 147 and not 162: the 15 issued stand in the column of capital alone.
    assert.equal(downTheTotal(["15", null, null]), 0);
    assert.equal(downTheTotal(["15", null, "15"]), 1);
    assert.equal(downTheTotal(["(3)", "3", null]), 1);
    const settled = tieOuts(equity(["15", null, null])).map((tie) => [
      tie.id,
      settleTie(equity(["15", null, null]), tie).status,
    ]);
    assert.deepEqual(settled, [
      ["total.e.closing@capital", "exact"],
      ["total.e.closing@reserves", "exact"],
      ["across.e.opening@total", "exact"],
      ["across.e.result@total", "exact"],
      ["across.e.closing@total", "exact"],
    ]);
  });

  it("take a part of another table in the column of the same period there, and none without a period", () => {
    const columns = [
      { key: "now", heading: "This year", period: "2024" },
      { key: "budget", heading: "Budget" },
    ] as const;
    const filing = filingFor([
      tableOf("income", { title: "Income" }, [{ id: "i.profit", label: "Profit", figures: ["5", "7"] }]),
      tableOf("summary", { title: "Summary", columns }, [
        { id: "s.other", label: "Other", figures: ["2", "3"] },
        { id: "s.total", label: "Total", sumOf: ["i.profit", "s.other"], figures: ["9", "3"] },
      ]),
    ]);
    assert.deepEqual(
      tieOuts(filing).map((tie) => [tie.id, settleTie(filing, tie).status]),
      [
        ["total.s.total@now", "exact"],
        ["total.s.total@budget", "exact"],
      ],
    );
  });

  it("add up no column of averages, prices or growth", () => {
    const columns = [
      { key: "2024", heading: "2024", period: "2024" },
      { key: "change", heading: "% change", unit: "%", notSummed: true },
    ] as const;
    const filing = filingFor([
      tableOf("sales", { title: "Sales", columns }, [
        { id: "s.east", label: "East", figures: ["30", "-3%"] },
        { id: "s.west", label: "West", figures: ["70", "2%"] },
        { id: "s.total", label: "Total", sumOf: ["s.east", "s.west"], figures: ["100", "1%"] },
      ]),
    ]);
    assert.deepEqual(
      tieOuts(filing).map(({ id }) => id),
      ["total.s.total@2024"],
    );
  });

  it("tie the percentages beside a revenue's parts to their shares of it, and those of another whole to the total", () => {
    const columns = [
      { key: "2024", heading: "2024", period: "2024" },
      { key: "2024Share", heading: "2024, %", of: "2024", share: true, unit: "%" },
    ] as const;
    const parts = (id: string, whole: string): PackRow[] => [
      { id: `${id}.east`, label: "East", figures: ["30", "30.0"] },
      { id: `${id}.west`, label: "West", figures: [whole === "100" ? "70" : "60", "70.0"] },
      { id: `${id}.total`, label: "Total", sumOf: [`${id}.east`, `${id}.west`], figures: [whole, "100.0"] },
    ];
    const filing = filingFor(
      [
        tableOf("income", { kind: "income statement" }, [{ id: "revenue", label: "Revenue", figures: ["80", "100"] }]),
        tableOf("sales", { title: "Sales by region", columns }, parts("sales", "100")),
        tableOf("staff", { title: "Staff by region", columns, unit: "people" }, parts("staff", "90")),
      ],
      { roles: { revenue: "revenue" } },
    );
    const found = tieOuts(filing).filter(({ kind }) => kind === "share");
    assert.ok(found.every(({ calculatedInSheet }) => calculatedInSheet === true));
    assert.deepEqual(
      found.map((tie) => [tie.name, tie.group, settleTie(filing, tie).status]),
      [
        ["Sales by region: East, share of revenue, 2024", "Shares of revenue", "exact"],
        ["Sales by region: West, share of revenue, 2024", "Shares of revenue", "exact"],
        // 30 / 90 = 33.3%, 60 / 90 = 66.7%.
        ["Staff by region: East, share of the total, 2024", "Shares of totals", "break"],
        ["Staff by region: West, share of the total, 2024", "Shares of totals", "break"],
      ],
    );
  });

  it("tie no percentages to a whole that is nil, or where there is no whole", () => {
    const columns = [
      { key: "2024", heading: "2024", period: "2024" },
      { key: "2024Share", heading: "2024, %", of: "2024", share: true, unit: "%" },
    ] as const;
    const part = { id: "s.east", label: "East", figures: ["—", "30.0"] };
    for (const rows of [[part], [part, { id: "s.total", label: "Total", sumOf: ["s.east"], figures: ["—", null] }]]) {
      const shares = tieOuts(filingFor([tableOf("sales", { columns }, rows)])).filter(({ kind }) => kind === "share");
      assert.deepEqual(shares, []);
    }
  });

  it("tie percentages of a period in which no revenue is printed to the table's total", () => {
    const columns = [
      { key: "2024", heading: "2024", period: "2024" },
      { key: "2024Share", heading: "2024, %", of: "2024", share: true, unit: "%" },
    ] as const;
    const filing = filingFor(
      [
        tableOf("income", { kind: "income statement" }, [{ id: "revenue", label: "Revenue", figures: ["100", null] }]),
        tableOf("sales", { columns }, [
          { id: "s.east", label: "East", figures: ["30", "30.0"] },
          { id: "s.west", label: "West", figures: ["70", "70.0"] },
          { id: "s.total", label: "Total", sumOf: ["s.east", "s.west"], figures: ["100", "100.0"] },
        ]),
      ],
      { roles: { revenue: "revenue" } },
    );
    const shares = tieOuts(filing).filter(({ kind }) => kind === "share");
    assert.deepEqual(
      shares.map(({ group }) => group),
      ["Shares of totals", "Shares of totals"],
    );
  });

  it("tie a total column to its classes, row by row, and a class that is not printed is none", () => {
    const columns = [
      { key: "goodwill", heading: "Goodwill" },
      { key: "software", heading: "Software" },
      { key: "all", heading: "Total", sumOf: ["goodwill", "software"] },
    ] as const;
    const filing = filingFor([
      tableOf("classes", { title: "Classes", columns }, [
        { id: "c.bought", label: "Bought", figures: ["3", "4", "7"] },
        { id: "c.sold", label: "Sold", figures: [null, "2", "5"] },
        { id: "c.none", label: "Lent", figures: [null, null, "1"] },
      ]),
    ]);
    assert.deepEqual(
      tieOuts(filing).map((tie) => [tie.name, settleTie(filing, tie).status]),
      [
        ["Classes: Bought, total of the classes", "exact"],
        ["Classes: Sold, total of the classes", "break"],
      ],
    );
  });

  describe("tie the result per share to the owners' result over the weighted shares", () => {
    const perShareFor = (rest: Partial<Pack> = {}, unit: { readonly unit?: string } = { unit: "US$ per share" }) =>
      filingFor(
        [
          tableOf("income", { kind: "income statement" }, [
            { id: "owners", label: "Profit of the owners", figures: ["1,200", "1,500"] },
            { id: "perShare", label: "Earnings per share", ...unit, figures: ["0.60", "0.75"] },
          ]),
          tableOf("shares", { kind: "note", unit: "'000 shares" }, [
            { id: "weighted", label: "Weighted average shares", figures: [null, "2,000"] },
          ]),
        ],
        {
          roles: { resultOfOwners: "owners", weightedAverageShares: "weighted", basicPerShare: "perShare" },
          unitWords: {
            "US$ per share": { kind: "money", currency: "USD", scale: 1, per: "share" },
            "'000 shares": { kind: "count", of: "shares", scale: 1000 },
          },
          ...rest,
        },
      );
    const told = (figure: string): PackTie => ({
      id: "told",
      name: "Told",
      kind: "repeat",
      foundBy: "document",
      expected: { row: "perShare", column: "2024" },
      found: { figure, column: "2024" },
    });

    it("where all three are printed", () => {
      const filing = perShareFor();
      const settled = tieOuts(filing).map((tie) => [tie.name, settleTie(filing, tie).status]);
      assert.deepEqual(settled, [["Earnings per share: result of the owners over the weighted shares, 2024", "exact"]]);
    });

    it("but not without one of the three, or where one is not printed", () => {
      const roles = { resultOfOwners: "owners", weightedAverageShares: "weighted", basicPerShare: "perShare" };
      for (const role of Object.keys(roles))
        assert.deepEqual(tieOuts(perShareFor({ roles: { ...roles, [role]: undefined } })), [], role);
      const filing = perShareFor();
      for (const row of ["owners", "weighted", "perShare"]) {
        const tables = filing.pack.tables.map((table) => ({
          ...table,
          rows: table.rows.map((each) => (each.id === row ? { ...each, figures: ["1", null] } : each)),
        }));
        // What is left is printed for 2023: 1,200 / 1, say, where the weighted shares are.
        const ids = tieOuts(perShareFor({ tables })).map(({ id }) => id);
        assert.deepEqual(ids, row === "weighted" ? ["perShare@2023"] : [], row);
      }
    });

    it("but not where the pack ties something to the weighted shares itself", () => {
      const ids = (figure: string): string[] => tieOuts(perShareFor({ ties: [told(figure)] })).map(({ id }) => id);
      assert.deepEqual(ids("weighted"), ["told"]);
      assert.deepEqual(ids("owners"), ["told", "perShare@2024"]);
    });

    it("but not where nothing says that it is an amount for a share", () => {
      assert.deepEqual(tieOuts(perShareFor({}, {})), []);
    });
  });

  it("find every sum of a table and none that is not there, whatever it prints", () => {
    const amounts = fc.array(fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: -1e6, max: 1e6 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 1, maxLength: 3 }), (tables) => {
        const filing = filingFor(
          tables.map((rows, index) => {
            const id = (name: string): string => `t${index}.${name}`;
            const sum = (year: 0 | 1): string => printed(rows.reduce((total, row) => total + row[year], 0));
            const sumOf = rows.map((_, row) => id(String(row)));
            return tableOf(id("table"), {}, [
              ...rows.map((row, at) => ({ id: id(String(at)), label: `Row ${at}`, figures: row.map(printed) })),
              { id: id("total"), label: "Sum", sumOf, figures: [sum(0), sum(1)] },
            ]);
          }),
        );
        const ties = tieOuts(filing);
        assert.deepEqual(
          ties.map(({ expected }) => `${expected.row}@${expected.column}`),
          tables.flatMap((_, index) => ["2023", "2024"].map((year) => `t${index}.total@${year}`)),
        );
        for (const tie of ties) assert.equal(settleTie(filing, tie).status, "exact");
      }),
    );
  });

  it("explain a difference where the pack says why, under the rule's id, and say a break elsewhere", () => {
    const rows: readonly PackRow[] = [
      { id: "a", label: "A", figures: ["10", "10"] },
      { id: "total", label: "Total", sumOf: ["a"], figures: ["13", "13"] },
    ];
    const filing = filingFor([tableOf("t", {}, rows)], {
      ties: [
        {
          id: "total.total@2024",
          name: "Total",
          kind: "sum",
          foundBy: "rule",
          expected: { row: "total", column: "2024" },
          explained: "A row of 3 is left out of the table.",
        },
      ],
    });
    assert.deepEqual(
      tieOuts(filing).map((tie) => settleTie(filing, tie).status),
      ["break", "explained"],
    );
  });

  it("hold for every period what is tied to a figure of one of them", () => {
    const filing = filingFor(
      [
        tableOf("t", {}, [
          { id: "a", label: "A", figures: ["10", "12"] },
          { id: "b", label: "B of the first year", figures: ["10", "10"] },
        ]),
      ],
      {
        ties: [
          {
            id: "first",
            name: "First year",
            kind: "repeat",
            foundBy: "document",
            expected: { row: "b" },
            found: { figure: "a", column: "2023" },
          },
        ],
      },
    );
    assert.deepEqual(
      tieOuts(filing).map((tie) => [tie.id, settleTie(filing, tie).status]),
      [
        ["first@2023", "exact"],
        ["first@2024", "exact"],
      ],
    );
  });

  it("are worked out once for a filing, and settled once", () => {
    const filing = filingFor([
      tableOf("t", {}, [
        { id: "a", label: "A", sumOf: ["b"], figures: ["10", "10"] },
        { id: "b", label: "B", figures: ["10", "10"] },
      ]),
    ]);
    const [tie] = tieOuts(filing);
    assert.ok(tie);
    assert.equal(tieOuts(filing), tieOuts(filing));
    assert.equal(settleTie(filing, tie), settleTie(filing, tie));
  });

  describe("that a pack lists for every period", () => {
    const settled = (foundBy: PackTie["foundBy"], kind: PackTie["kind"]): unknown[] => {
      const filing = filingFor(
        [
          tableOf("t", {}, [
            { id: "part", label: "Part", figures: ["—", "12"] },
            { id: "other", label: "Other part", figures: ["—", "3"] },
            { id: "whole", label: "Whole", figures: ["40", "15"] },
          ]),
        ],
        {
          ties: [
            {
              id: "tie",
              name: "Whole of its parts",
              kind,
              foundBy,
              expected: { row: "whole" },
              found: { sum: [{ figure: "part" }, { figure: "other" }] },
            },
          ],
        },
      );
      return tieOuts(filing).map((tie) => [tie.id, settleTie(filing, tie).status]);
    };

    it("leave a total alone in a period in which all of its parts are nil, where a rule found that it is their sum", () => {
      assert.deepEqual(settled("rule", "sum"), [["tie@2024", "exact"]]);
    });

    it("say a break there where the document says that it is, or where it is no sum", () => {
      const both = [
        ["tie@2023", "break"],
        ["tie@2024", "exact"],
      ];
      assert.deepEqual(settled("document", "sum"), both);
      assert.deepEqual(settled("rule", "repeat"), both);
      assert.deepEqual(settled("document", "repeat"), both);
    });
  });

  it("break, and do not fail, where they divide by what may be nil, but where the pack explains it", () => {
    const tied = (explained?: string): unknown[] => {
      const filing = filingFor(
        [
          tableOf("t", {}, [
            { id: "a", label: "A", figures: ["10", "10"] },
            { id: "b", label: "B", figures: ["0.0", "5.0"] },
            { id: "share", label: "A over B", unit: "%", figures: ["50.0", "200.0"] },
          ]),
        ],
        {
          ties: [
            {
              id: "ratio",
              name: "A over B",
              kind: "ratio",
              foundBy: "document",
              expected: { row: "share" },
              found: { numerator: { figure: "a" }, denominator: { figure: "b" } },
              ...(explained === undefined ? {} : { explained }),
            },
          ],
        },
      );
      return tieOuts(filing).map((tie) => [tie.id, settleTie(filing, tie).status]);
    };
    // 10 / 5 = 200%.
    assert.deepEqual(tied(), [
      ["ratio@2023", "break"],
      ["ratio@2024", "exact"],
    ]);
    assert.deepEqual(tied("B began in June."), [
      ["ratio@2023", "explained"],
      ["ratio@2024", "exact"],
    ]);
  });

  it("are none for what no row of the pack plays, or before the first period", () => {
    const tie = (id: string, found: PackTie["found"]): PackTie => ({
      id,
      name: id,
      kind: "repeat",
      foundBy: "document",
      expected: { row: "a" },
      ...(found === undefined ? {} : { found }),
    });
    const filing = filingFor([tableOf("t", {}, [{ id: "a", label: "A", figures: ["10", "10"] }])], {
      roles: { revenue: "a" },
      ties: [
        tie("absent", { role: "goodwill" }),
        tie("role", { role: "revenue" }),
        tie("before", { figure: "a", before: true }),
      ],
    });
    assert.deepEqual(
      tieOuts(filing).map(({ id }) => id),
      ["role@2023", "role@2024", "before@2024"],
    );
  });
});
