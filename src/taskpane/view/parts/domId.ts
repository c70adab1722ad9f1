/** An id for the page from an id of the plan: "unit3.terminalGrowth" with "problem" is "unit3-terminalGrowth-problem". */
export function domId(id: string, part: string): string {
  return `${id.replace(/[^A-Za-z0-9_]+/g, "-")}-${part}`;
}
