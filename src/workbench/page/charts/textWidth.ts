import * as pageWords from "../pageWords.ts";

let drawing: CanvasRenderingContext2D | null | undefined;

/** Pixels that a text takes in a font ("12px Calibri"). */
export function textWidth(text: string, font: string): number {
  drawing ??= document.createElement("canvas").getContext("2d");
  if (drawing === null) throw new Error(pageWords.theBrowserDrawsNoText);
  drawing.font = font;
  return drawing.measureText(text).width;
}

/** The text in lines of at most that many pixels, broken between words. */
export function linesOf(text: string, font: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, font) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
