/**
 * A text as lines of whole words, each no longer than so many characters where no word is: what reaches over several
 * columns is broken into lines by no spreadsheet.
 */
export function wordLines(text: string, longest: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
