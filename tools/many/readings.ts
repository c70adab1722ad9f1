import { appendFile, readFile } from "node:fs/promises";
import type { Reading } from "./Reading.ts";

/** What came of each file before: the last line of each. A line that was cut off when the machine stopped counts as none. */
export async function readingsBefore(log: string): Promise<ReadonlyMap<string, Reading>> {
  const text = await textOf(log);
  const lines = text.split("\n").filter((line) => line.endsWith("}"));
  return new Map(
    lines.flatMap((line) => {
      const reading = readingOf(line);
      return reading === undefined ? [] : [[reading.file, reading] as const];
    }),
  );
}

export const addReading = (log: string, reading: Reading): Promise<void> =>
  appendFile(log, `${JSON.stringify(reading)}\n`);

function readingOf(line: string): Reading | undefined {
  try {
    return JSON.parse(line) as Reading;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}
