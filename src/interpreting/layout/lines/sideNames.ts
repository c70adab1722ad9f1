/** How statements in account form name their sides, and the corners over the labels of either. */

export const assetsSide =
  /^(?:(?:total |current |non-?current |fixed )?assets|(?:流動|流动|非流動|非流动)?(?:資產|资产)|[((]?資産の部[))]?)[::]?$/iu;

export const claimsSide =
  /^(?:(?:(?:current |non-?current )?liabilities|equity|shareholders['’]? equity|capital)(?: (?:and|&) .*)?|(?:流動|流动|非流動|非流动)?(?:負債|负债)(?:[及和與与]?(?:所有者|股東|股东)?(?:權益|权益))?(?: ?\([^()]*\))?|[((]?負債(?:・純資産)?の部[))]?)[::]?$/iu;

/** "项目", "科 目", "行次": what stands over labels, or over the numbers of rows, and is no head of amounts. */
export const isCornerHead = (text: string): boolean => /^(?:[項项] ?目|科 ?目|行 ?次)$/u.test(text.trim());
