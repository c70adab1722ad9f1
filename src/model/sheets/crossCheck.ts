/** What a cross-check says where the add-in is not there to compare with. */
export const notAvailable = "n/a";

/** How far a custom function and its native twin may be apart, in the unit of the value. */
export const tolerance = "0.001";

/**
 * A formula, without "=", that compares a custom function's cell with its native twin: "agrees", "differs", or "n/a"
 * where the function is missing (#NAME?) or still loading, or both cells hold an error.
 */
export function crossCheckFormula(functionCell: string, nativeCell: string): string {
  const unavailable = `OR(ISERROR(${nativeCell}),ERROR.TYPE(${functionCell})=5,ERROR.TYPE(${functionCell})>7)`;
  return (
    `IF(ISERROR(${functionCell}),IF(IFERROR(${unavailable},TRUE),"${notAvailable}","differs"),` +
    `IF(ISERROR(${nativeCell}),"differs",IF(ABS(${functionCell}-${nativeCell})<${tolerance},"agrees","differs")))`
  );
}

/** The same for two areas of one shape: cell by cell where no cell holds an error, otherwise by count and sum of the rest. */
export function areaCrossCheckFormula(functionArea: string, nativeArea: string, apart = tolerance): string {
  const numbers = (area: string): string => `SUMIF(${area},"<1E+99")`;
  const rest = `AND(COUNT(${functionArea})=COUNT(${nativeArea}),ABS(${numbers(functionArea)}-${numbers(nativeArea)})<${apart})`;
  return (
    `IF(COUNT(${functionArea})=0,"${notAvailable}",` +
    `IFERROR(IF(SUMPRODUCT(--(ABS(${functionArea}-${nativeArea})>=${apart}))=0,"agrees","differs"),IF(${rest},"agrees","differs")))`
  );
}
