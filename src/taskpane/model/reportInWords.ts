import type { BuildReport } from "../../host/ModelHost.ts";
import { formatCount } from "./formatValue.ts";

function count(number: number, one: string, many = `${one}s`): string {
  return `${formatCount(number)} ${number === 1 ? one : many}`;
}

/** What a build came to, in so few words that they stand on one line of a narrow pane. */
export function reportInShort(report: BuildReport): string {
  const { sheets, keptInputs, setAside, renamed, advice } = report;
  const remarks = renamed.length + advice.length;
  return [
    count(sheets.length, "sheet"),
    ...(keptInputs.length === 0 ? [] : [`${formatCount(keptInputs.length)} kept`]),
    ...(setAside === undefined ? [] : [`${formatCount(setAside.cells.length)} set aside`]),
    ...(remarks === 0 ? [] : [count(remarks, "remark")]),
  ].join(", ");
}

/** What a build wrote, in one sentence. */
export function reportInWords(report: BuildReport): string {
  const written = `${count(report.sheets.length, "sheet")}, ${count(report.cells, "cell")} and ${count(report.names, "name")}`;
  const kept = report.keptInputs.length;
  const keeping = kept === 0 ? "" : ` ${count(kept, "input")} of yours ${kept === 1 ? "was" : "were"} kept.`;
  return `Wrote ${written}.${keeping}${setAsideInWords(report)}`;
}

function setAsideInWords({ setAside }: BuildReport): string {
  if (setAside === undefined) return "";
  const { cells, tab } = setAside;
  return ` What you had typed into ${count(cells.length, "other cell")} is set aside on “${tab}”.`;
}

/** More cells than a person looks through one by one are told of by their sheet. */
const oneByOne = 20;

/** Where inputs were kept: a sheet, with the address of one or how many there are. */
export function keptInWords({ keptInputs }: BuildReport): readonly (readonly [sheet: string, where: string])[] {
  return [...new Set(keptInputs.map(({ sheet }) => sheet))].flatMap((tab) => {
    const here = keptInputs.filter(({ sheet }) => sheet === tab);
    if (here.length > oneByOne) return [[tab, count(here.length, "input")] as const];
    return here.map(({ address }) => [tab, address] as const);
  });
}

/** Why each sheet that could not have its usual name has another. */
export function renamedInWords(report: BuildReport): readonly string[] {
  return report.renamed.map(
    ({ wanted, given }) => `“${wanted}” is a sheet of your own and was left as it is; the model's is “${given}”.`,
  );
}
