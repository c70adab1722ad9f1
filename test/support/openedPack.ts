import assert from "node:assert/strict";
import type { Pack } from "../../src/filing/Pack.ts";
import { openFiling } from "../../src/opening/openFiling.ts";
import { nodeCharacterMaps } from "../../src/reading/pdf/nodeCharacterMaps.ts";

/** The pack that a file's bytes come to. */
export const openedPack = async (bytes: Uint8Array, name: string): Promise<Pack> =>
  (await openFiling(bytes, { name, characterMaps: nodeCharacterMaps })).pack;

export const packFromText = (text: string, name: string): Promise<Pack> =>
  openedPack(new TextEncoder().encode(text), name);

/** A table's rows as a person reads them: label, then figures in the columns' order, "·" where none is printed, "?" behind a doubtful one. */
export function rowsOfTable(pack: Pack, id: string): readonly string[] {
  const table = pack.tables.find((each) => each.id === id);
  assert.ok(table, `${id} among ${pack.tables.map((each) => each.id).join(", ")}`);
  return table.rows.map(({ label, note, figures = [] }) => {
    const texts = figures.map((figure) =>
      figure === null || typeof figure === "string"
        ? (figure ?? "·")
        : `${figure.printed}${figure.condition === "doubtful" ? "?" : ""}`,
    );
    return [note === undefined ? label : `${label} {${note}}`, ...texts].join(" | ");
  });
}

export const columnsOfTable = (pack: Pack, id: string): readonly string[] =>
  pack.tables.find((each) => each.id === id)?.columns.map(({ key, period }) => `${key}: ${period ?? "no period"}`) ??
  [];
