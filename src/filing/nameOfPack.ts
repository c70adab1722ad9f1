import type { Pack } from "./Pack.ts";

/**
 * What a workbook remembers a pack by: "1234: Annual results announcement for the year ended 31 December 2013". Two
 * packs of one name are of one document.
 */
export const nameOfPack = ({ issuer, document }: Pick<Pack, "issuer" | "document">): string =>
  `${issuer.code ?? issuer.name}: ${document.title}`;
