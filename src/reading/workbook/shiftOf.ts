/** What a format's first section does to the digits; text in quotes or behind a backslash does nothing. */
export function shiftOf(format: string): { readonly shift: number; readonly percent: boolean } {
  const code = (format.split(";")[0] ?? "").replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  const percent = code.includes("%");
  const commas = /[0#?](,+)(?![0#?,])/.exec(code)?.[1]?.length ?? 0;
  return { shift: (percent ? 2 : 0) - 3 * commas, percent };
}
