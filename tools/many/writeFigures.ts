import { rename } from "node:fs/promises";
import { fileWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import type { FigureRow } from "./figureRows.ts";

type ColumnType = "STRING" | "INT32" | "DOUBLE";

const columns: Readonly<Record<keyof FigureRow, ColumnType>> = {
  issuer: "STRING",
  code: "STRING",
  document: "STRING",
  period: "STRING",
  start_date: "STRING",
  end_date: "STRING",
  months: "INT32",
  table_id: "STRING",
  kind: "STRING",
  item: "STRING",
  label: "STRING",
  column_head: "STRING",
  role: "STRING",
  value: "DOUBLE",
  printed: "STRING",
  currency: "STRING",
  scale: "DOUBLE",
  unit: "STRING",
  page: "INT32",
  condition: "STRING",
  file: "STRING",
};

/** Figures of a row group: what is held in memory at once, and what a query may skip. */
const groupSize = 100_000;

/**
 * Writes figures.parquet, under another name until it is whole. Figures come pack by pack and are written group by
 * group, so that a thousand packs take no more memory than a few.
 */
export async function writeFigures(file: string, packs: AsyncIterable<readonly FigureRow[]>): Promise<number> {
  const names = Object.keys(columns) as (keyof FigureRow)[];
  const part = `${file}.part`;
  const dataOf = (rows: readonly FigureRow[]) =>
    names.map((name) => ({ name, data: rows.map((row) => row[name]), nullable: true }));
  const schema = schemaFromColumnData({
    columnData: names.map((name) => ({ name, data: [], type: columns[name], nullable: true })),
  });
  const writer = new ParquetWriter({ writer: fileWriter(part), schema, createdBy: "headroom" });
  let count = 0;
  let held: FigureRow[] = [];
  const write = async (): Promise<void> => {
    if (held.length > 0) await writer.write({ columnData: dataOf(held), rowGroupSize: groupSize });
    count += held.length;
    held = [];
  };
  for await (const rows of packs) {
    for (const row of rows) held.push(row);
    if (held.length >= groupSize) await write();
  }
  await write();
  await writer.finish();
  await rename(part, file);
  return count;
}
