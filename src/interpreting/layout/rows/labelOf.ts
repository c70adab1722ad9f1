import type { Edge } from "../lines/edgesOf.ts";
import type { LaidCell, LaidLine } from "../lines/LaidLine.ts";

/** A row's label, and the same in the document's other language where it prints both. */
export interface LabelText {
  readonly label: string;
  readonly other?: string;
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Cells of a label as one text; an English cell beside a Chinese one is the same label twice. */
export function labelOf(cells: readonly LaidCell[], hasConcepts: boolean): LabelText {
  const texts = cells.map(({ text }) => text.replaceAll("\n", " "));
  const english = texts.filter((text) => !isHan(text));
  const chinese = texts.filter(isHan);
  if (english.some((text) => /\p{L}/u.test(text)) && chinese.length > 0)
    return { label: english.join(" "), other: chinese.join("") };
  // A column of concepts beside the labels ("CostOfRevenue") is for machines.
  const [first = "", ...rest] = texts;
  return {
    label: tidy([first, ...rest.filter((text, index) => !hasConcepts || !isConcept(text, cells[index + 1]))].join(" ")),
  };
}

/** A label as it stands left of the figures, and right of them in another language of the same script. */
export type LabelSides = readonly [left: string, right: string];

/** Both labels of a row of a statement in two languages that has its figures between them; undefined where it has one. */
export function labelSides(cells: readonly LaidCell[], edges: readonly Edge[]): LabelSides | undefined {
  const [first, last] = [edges[0], edges[edges.length - 1]];
  if (first === undefined || last === undefined) return undefined;
  const left = cells.filter(({ cell }) => cell.right <= first.left);
  const right = cells.filter(({ cell }) => cell.left >= last.right);
  const [before, behind] = [left, right].map((side) =>
    tidy(side.map(({ text }) => text.replaceAll("\n", " ")).join(" ")),
  );
  const worded = (text: string | undefined): text is string => text !== undefined && /\p{Script=Latin}{2}/u.test(text);
  return worded(before) && worded(behind) ? [before, behind] : undefined;
}

/** Leaders taken off. */
const tidy = (text: string): string => text.replace(/(?: ?[.…·]){4,}$/u, "").trim();

/** Two lines of one label as one text. */
export function joinLabels(first: LabelText, second: LabelText): LabelText {
  // A line of the other language alone, where its label takes more lines than the first one's.
  if (isHanAlone(second) && /\p{Script=Latin}{2}/u.test(first.label) && !isHan(first.label))
    return joinLabels(first, { label: "", other: second.label });
  if (isHanAlone(first) && !isHan(second.label) && second.other !== undefined)
    return joinLabels({ label: "", other: first.label }, second);
  const label = joined(first.label, second.label);
  const other = [first.other, second.other].filter((each) => each !== undefined).join("");
  return other === "" ? { label } : { label, other };
}

const isHanAlone = ({ label, other }: LabelText): boolean =>
  other === undefined && isHan(label) && !/\p{Script=Latin}/u.test(label);

function joined(first: string, second: string): string {
  if (first === "" || second === "") return first + second;
  if (isHan(first.slice(-1)) && isHan(second.slice(0, 1))) return first + second;
  if (/\p{L}-$/u.test(first) && /^\p{Ll}/u.test(second)) return first + second;
  if (isHan(first.slice(-1)) && /^[(（]/u.test(second)) return first + second;
  return `${first} ${second}`;
}

/** Whether names of concepts stand in the second column of a table's rows: some of several words run together. */
export function holdsConcepts(lines: readonly LaidLine[]): boolean {
  const names = lines.flatMap(({ cells }) => cells.filter((cell) => isConcept(cell.text, cell)));
  return names.some(({ text }) => /[a-z][A-Z]|[_:]/u.test(text));
}

/** A name without spaces in the second column of a grid. */
const isConcept = (text: string, cell: LaidCell | undefined): boolean =>
  cell?.cell.left === 1 && /^(?:[a-z-]+[_:])?[A-Z][a-z]+(?:[A-Z][a-z]+)*$/u.test(text);
