/** Words of the cover; some hold only where units with goodwill are computed. */
interface Words<Said> {
  readonly said: Said;
  readonly ofUnits?: true;
}

const of = <Said>(words: readonly Words<Said>[], hasUnits: boolean): readonly Said[] =>
  words.filter(({ ofUnits }) => hasUnits || ofUnits !== true).map(({ said }) => said);

type Mark = readonly [mark: string, meaning: string];

/** What the marks of basis and condition mean. */
export const marks = (noun: string, hasUnits: boolean): readonly Mark[] => of(everyMark(noun), hasUnits);

/** What works without the add-in, and what does not. */
export const withoutAddIn = (hasUnits: boolean): readonly string[] => [
  `Every statement${hasUnits ? ", ratio, value in use, headroom, sensitivity grid, break-even, tornado and frontier" : " and ratio"} is calculated by native formulas and works without the add-in.`,
  ...of(sentences, hasUnits),
];

/** What the master check covers. */
/** @param label of the row that a person gave the role; undefined where no row has it. */
export const roleGiven = (role: string, label: string | undefined): string =>
  label === undefined ? `no row has the role ${role}` : `${label}: its role is ${role}`;
export const tiedOut = (noun: string, hasUnits: boolean): string =>
  `every total, note, movement and quotation of the ${noun}${hasUnits ? ", and what the assumptions repeat of it," : ","} tied out`;

const everyMark = (noun: string): readonly Words<Mark>[] => [
  {
    said: ["announced", `Stated in the ${noun}: the cell holds what stands there, and the row's source says where.`],
  },
  { said: ["derived", "It follows from announced figures; the row says how."] },
  {
    said: [
      "illustrative",
      `Not in the ${noun}: an assumption of this model with its reasoning in the row. Results that rest on it are illustrative too.`,
    ],
    ofUnits: true,
  },
  { said: ["as printed", `A reported figure exactly as it is printed in the ${noun}.`] },
  { said: ["repaired", "A reported figure whose print is damaged; the row says what was repaired, and from what."] },
  {
    said: [
      "changed by you",
      `An assumption that repeated the ${noun} and has been typed over: no break, and illustrative from then on.`,
    ],
    ofUnits: true,
  },
];

const sentences: readonly Words<string>[] = [
  {
    said: "The cells marked as custom functions, and the checks of them against the native cells, need the Headroom add-in.",
  },
  {
    said: "In a file written for readers without the add-in the native figure stands in the function's place, and its check says n/a.",
  },
  {
    said: "No figure is a static value: what a function finds step by step is found in cells in the same way (Workings).",
    ofUnits: true,
  },
  {
    said: "Only a frontier of revenue growth or of the discount rate has no native twin; its native cells say so, and the add-in gives it.",
    ofUnits: true,
  },
];
