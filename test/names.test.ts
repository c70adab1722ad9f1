import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("..", import.meta.url));
const SRC = join(project, "src");
const PACKS = join(project, "packs");

/** The parts of a pack that hold its names. */
interface NamingPack {
  readonly issuer: { readonly name: string; readonly code?: string };
  readonly money: { readonly currency: string; readonly printed: string; readonly symbol?: string } | null;
  readonly unitWords?: Readonly<Record<string, { readonly currency?: string }>>;
  readonly periods: readonly object[];
}
interface NamingUnit {
  readonly id: string;
  readonly name: string;
  readonly blockName?: string;
}

/** Words of issuers' and units' names that are anybody's. */
const ANYBODYS = new Set(
  "co company corporation group holdings inc limited llc ltd plc sa ag nv the of and technology technologies industries international example".split(
    " ",
  ),
);

/** What may hold a year, a currency or a name of a pack without meaning it. */
const EXEMPT: readonly { readonly text: RegExp; readonly reason: string }[] = [
  { text: /https?:\/\/schemas\.(microsoft|openxmlformats)\.(com|org)\/\S+/g, reason: "a namespace of Office's XML" },
  { text: /\bExcel 20\d\d\b/g, reason: "a version of Excel" },
];

/** Lists of words by which documents are told apart, whatever their currency and language. */
const WORD_LISTS = ["reading/words/", "reading/pdf/figureShapes.ts", "interpreting/words/"];

/** Files that name an issuer, a unit, a currency or a period of a pack still. The list only shrinks. */
const STILL_NAMING: readonly string[] = [
  "derivation/settle.ts",
  "filing/Filing.ts",
  "filing/Pack.ts",
  "filing/check/packSchema.ts",
  "filing/check/schemaTerms.ts",
  "filing/errors.ts",
  "filing/filingOf.ts",
  "filing/findFigure.ts",
  "filing/nameOfPack.ts",
  "filing/quoted.ts",
  "formula/phrase.ts",
  "functions/functions.ts",
  "model/derivationFormula.ts",
  "model/periodWords.ts",
  "model/sheets/cover/coverFacts.ts",
  "model/sheets/measures/measureSheet.ts",
  "model/sheets/measures/sourceRuns.ts",
  "plan/SheetBuilder.ts",
  "plan/freeName.ts",
  "plan/plan.ts",
  "reading/ReadDocument.ts",
  "reading/ReadFact.ts",
  "reading/facts/contexts.ts",
  "reading/markup/joinSplitCells.ts",
  "reading/pdf/joinRuns.ts",
  "reading/pdf/takeFurniture.ts",
  "reading/pdf/takeMarks.ts",
];

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** The word, in any case, wherever it is not a part of a longer one. */
const wordPattern = (word: string): RegExp =>
  new RegExp(
    `${/^\w/.test(word) ? "(?<![a-z0-9])" : ""}${escaped(word)}${/\w$/.test(word) ? "(?![a-z0-9])" : ""}`,
    "i",
  );

function read<T>(folder: string, file: string): T | undefined {
  const path = join(PACKS, folder, file);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as T) : undefined;
}

/** "CNY", "RMB", "HK$": codes of currencies and what they are printed as; a dollar alone is anybody's. */
function currencyWords({ money, unitWords }: NamingPack): string[] {
  const entries = Object.entries(unitWords ?? {}).filter(([, { currency }]) => currency !== undefined);
  const codes = [money?.currency, ...entries.map(([, { currency }]) => currency)];
  const printed = [money?.symbol, money?.printed, ...entries.map(([word]) => word)];
  return [...codes, ...printed.map((word) => /^[A-Z]+\$?/.exec(word ?? "")?.[0])].filter((word) => word !== undefined);
}

function namesOf(folder: string): readonly RegExp[] {
  const pack = read<NamingPack>(folder, "pack.json");
  assert.ok(pack, `packs/${folder} has no pack.json`);
  const units = read<readonly NamingUnit[]>(folder, "units.json") ?? [];
  const issuer = pack.issuer.name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !ANYBODYS.has(word.toLowerCase()));
  const years = JSON.stringify(pack.periods).match(/\b20\d\d\b/g) ?? [];
  const words = [
    ...issuer,
    ...(pack.issuer.code === undefined ? [] : [pack.issuer.code]),
    ...units.flatMap(({ id, name, blockName }) => [id, name, blockName ?? name]),
    ...currencyWords(pack),
    ...years,
  ];
  return [...new Set(words)].map(wordPattern);
}

const packs = readdirSync(PACKS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const names = packs.flatMap(({ name }) => namesOf(name));

function found(file: string): string[] {
  const text = EXEMPT.reduce(
    (left, { text: exempt }) => left.replace(exempt, ""),
    readFileSync(join(SRC, file), "utf8"),
  );
  return names.flatMap((name) => name.exec(text)?.[0] ?? []);
}

describe("the files of src", () => {
  const naming = new Map(
    readdirSync(SRC, { recursive: true, encoding: "utf8" })
      .map((file) => file.split(sep).join(posix.sep))
      .filter((file) => /\.(tsx?|css|html)$/.test(file) && !WORD_LISTS.some((folder) => file.startsWith(folder)))
      .map((file) => [file, [...new Set(found(file))]] as const)
      .filter(([, words]) => words.length > 0),
  );

  it("name no issuer, unit, currency or period of a pack", () => {
    const others = [...naming].filter(([file]) => !STILL_NAMING.includes(file));
    assert.deepEqual(
      others.map(([file, words]) => `${file}: ${words.join(", ")}`),
      [],
    );
  });

  it("are named as naming one only while they do", () => {
    assert.deepEqual(
      STILL_NAMING.filter((file) => !naming.has(file)),
      [],
    );
  });

  it("are held to the names of every pack", () => {
    const known = ["AInnovation", "RMB", "HK$", "Shanghai Compass", "Compass_2", "2023"];
    for (const name of known)
      assert.ok(
        names.some((pattern) => pattern.test(` ${name} `)),
        name,
      );
  });
});
