/** Of "shares in Thousands, $ in Millions" the part about money: what shares are counted in says nothing of it. */
export function moneyPart(text: string): string {
  const plain = text.replaceAll(/(?<!\band |& )\bshares in (?:units|thousands|millions|billions)\b,?/giu, "");
  const dollars = /(?:[A-Z]{3} \(\S+\) )?.*\$ in (?:thousands|millions|billions)/iu.exec(text);
  if (dollars !== null && plain !== text) return plain;
  // What amounts are translated to has a scale of its own: "in millions of won, in thousands of yen".
  return plain
    .replace(
      /(?<=\bin (?:thousand|million|billion)s of [^,;]+)[,;]? (?:and )?in (?:thousand|million|billion)s of.*$/iu,
      "",
    )
    .replace(/,? ?(?:except|unless).*$/iu, "")
    .replace(/\d{4}/gu, "");
}
