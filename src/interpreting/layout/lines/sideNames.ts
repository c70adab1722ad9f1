/** How statements in account form name their sides, and the corners over the labels of either. */

/** A name as printed, without the spaces that set its letters apart. */
const together = (text: string): string => text.trim().replace(/(?<=[\p{Script=Han}の]) (?=[\p{Script=Han}の])/gu, "");

/** True for what stands over the assets. */
export const isAssetsSide = (text: string): boolean => assets.test(together(text));

/** True for what stands over what is owed and owned. */
export const isClaimsSide = (text: string): boolean => claims.test(together(text));

const assets =
  /^(?:(?:total |current |non-?current |fixed )?assets|(?:流動|流动|非流動|非流动)?(?:資產|资产)|[((]?資産の部[))]?|借方|aktiv(?:a|seite)|actif|attiv[oà]|activ[oa]|ativo|tillgångar)[::]?$/iu;

const claims =
  /^(?:(?:(?:current |non-?current )?liabilities|equity|shareholders['’]? equity|capital)(?:,? (?:and|&) .*)?|(?:流動|流动|非流動|非流动)?(?:負債|负债)(?:[及和與与]?(?:所有者|股東|股东)?(?:權益|权益))?(?: ?\([^()]*\))?|[((]?負債(?:・純資産|(?:及び|および)純資産)?の部[))]?|貸方|passiv(?:a|seite)|passif|passiv[oià]|pasivo(?: y .*)?|eget kapital och skulder|passivo e .*)[::]?$/iu;

/** "项目", "科 目", "行次": what stands over labels, or over the numbers of rows, and is no head of amounts. */
export const isCornerHead = (text: string): boolean => /^(?:[項项] ?目|(?:勘定)?科 ?目|行 ?次)$/u.test(text.trim());
