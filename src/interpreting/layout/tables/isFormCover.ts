import type { LaidTable } from "./LaidTable.ts";

/** So many rows tell a form's cover from a table that has one of them. */
const FEWEST = 3;

/**
 * True for the cover of a form that is filed as data: who files it, where that is, which form and for which year. Its
 * numbers, of postal codes, telephones and registers, are no amounts.
 */
export const isFormCover = ({ rows }: LaidTable): boolean =>
  rows.filter(({ label }) => row.test(label)).length >= FEWEST;

const row =
  /^(?:entity (?:registrant name|central index key|file number|tax identification|address|incorporation|current reporting|filer category|small business|shell company|emerging growth|common stock|interactive data)|document (?:type|fiscal|period end|quarterly report|annual report|transition report)|amendment flag|current fiscal year end|city area code|local phone number)/iu;
