/** The part of longer words that says the unit: "$ in Millions" of a workbook's title, "人民币元" of "单位：元 币种：人民币". */
export function shortWords(text: string): string {
  const [, unit = "", currency = ""] = /单位[:：]?\s*([^\s:：]*?元)\s*币种[:：]?\s*(\p{Script=Han}+)/u.exec(text) ?? [];
  if (currency !== "") return `${currency}${unit}`;
  // Behind the day of the form that the unit belongs to.
  const labelled = /(?<=日|年度|\s)(?:金额)?[单單]位[:：] ?\p{Script=Han}*元$/u.exec(text)?.[0];
  if (labelled !== undefined) return labelled;
  const bracketed = /\(([^()]*(?:thousand|million|billion|000|千|百[萬万])[^()]*)\)/iu.exec(text)?.[1];
  if (bracketed !== undefined && bracketed.length < 40) return bracketed;
  const plain = text.replace(/^\(|\)$/gu, "").trim();
  if (plain.length <= 40) return plain === "" ? text : plain;
  return (
    /(?:[A-Z]{3} \(\S{1,3}\) ?)?\S* ?in (?:thousands|millions|billions)[^,)]*/iu.exec(plain)?.[0].trim() ??
    plain.slice(0, 60)
  );
}
