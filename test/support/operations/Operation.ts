/** What is done to a workbook at random: as data, so that a seed gives the same again. */
import fc from "fast-check";

const places = [
  "assumption",
  "figure",
  "setting",
  "case",
  "label",
  "formula",
  "function",
  "blank",
  "own",
  "unit",
] as const;
const taps = [
  "tweak",
  "switch",
  "reset",
  "resetAll",
  "keepCase",
  "applyCase",
  "deleteCase",
  "build",
  "detach",
  "attach",
  "newUnit",
  "restore",
  "restoreAll",
] as const;

export type PlaceKind = (typeof places)[number];
export type Tap = (typeof taps)[number];

/** Which of those that there are, whatever their number, and by what seed what is typed or chosen is drawn. */
export interface Chance {
  readonly pick: number;
  readonly seed: number;
}

export type Operation =
  | ({ readonly kind: "type"; readonly place: PlaceKind } & Chance)
  | ({ readonly kind: "tap"; readonly tap: Tap } & Chance);

const pick = fc.nat(1_000_000);

/** How often each is drawn, to one of the others. */
const weights: Readonly<Partial<Record<PlaceKind | Tap, number>>> = {
  assumption: 10,
  figure: 5,
  unit: 5,
  own: 3,
  formula: 3,
  tweak: 8,
  build: 2,
  applyCase: 2,
  keepCase: 2,
};

const weighted = (arbitrary: fc.Arbitrary<Operation>, name: PlaceKind | Tap) => ({
  arbitrary,
  weight: weights[name] ?? 1,
});

const operation: fc.Arbitrary<Operation> = fc.oneof(
  ...places.map((place) =>
    weighted(fc.record({ kind: fc.constant("type" as const), place: fc.constant(place), pick, seed: pick }), place),
  ),
  ...taps.map((tap) =>
    weighted(fc.record({ kind: fc.constant("tap" as const), tap: fc.constant(tap), pick, seed: pick }), tap),
  ),
);

export const operations = (count: number, seed: number): readonly Operation[] =>
  fc.sample(operation, { numRuns: count, seed });
