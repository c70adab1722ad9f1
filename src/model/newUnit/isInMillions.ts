/** True for the words of a money whose amounts are told in millions or more, so that small ones need a decimal. */
export const isInMillions = (money: string): boolean =>
  /(?:\b(?:millions?|billions?|mn|bn)|\b[A-Z]{0,3}[$£€¥]?m)\b|[百十千]萬|[百十千]万|[億亿]/iu.test(money);
