/** Years in short: "2031, 2033–2035". Two years in a row stay apart; what is not a year stands as it is. */
export function periodsInWords(periods: readonly string[]): string {
  const runs: string[][] = [];
  for (const period of periods) {
    const run = runs.at(-1);
    const follows = run !== undefined && Number(period) === Number(run.at(-1)) + 1;
    if (follows) run.push(period);
    else runs.push([period]);
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0] ?? ""}–${run.at(-1) ?? ""}`] : run)).join(", ");
}
