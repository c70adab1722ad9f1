/** Units of what is weighed, measured or counted, where they end a label and can be nothing else. */
const ends =
  /(?<![\p{L}\d])(?:(?:kg|kilo|k|m|million )?t ?CO ?[2₂] ?-?e?q?|(?:metric )?tonnes?|metric tons?|kilograms?|kg|[kMGT]Wh|[MGT]J|kWh ?['’]000|(?:['’]000|million) (?:kWh|m[3³]|tonnes)|m[3³]|[Cc]ubic (?:met(?:re|er)s?|feet)|[Ss]quare (?:met(?:re|er)s?|feet)|sq\.? ?(?:m|ft)\.?|lit(?:re|er)s?|bbls?|[kmM]{0,2}(?:[Bb]oe|BOE|Bbls?)|[kmMBbTt]{1,2}cfe?|MM?[Bb]tu|k?oz|Moz|公[噸吨斤]|千克|[千兆]瓦[時时]|立方米|平方[米呎]|公升)(?: ?\/ ?[\p{L}\d₂³.' ]+)?$/u;

/** Others, which end labels of money as well ("salaries of employees"), where they stand in brackets. */
const inBrackets =
  /[((](?:in )?(times|days|hours|months|years|persons?|people|employees|headcount|cases|incidents|units|sets|次|天|日|小[時时]|人|名|宗|[噸吨])[))]$/iu;

/** The unit that a label ends with, of things that are no money: "Scope 1 emissions tCO2e", "Debtor turnover (days)". */
export function physicalUnit(label: string): string | undefined {
  const plain = label.trim();
  return inBrackets.exec(plain)?.[1] ?? ends.exec(plain.replace(/[))]$/u, ""))?.[0].trim().replace(glued, "");
}

/** A footnote's mark right behind the last word: "tCO2e/employee4". */
const glued = /(?<=\p{Ll}{3})\d$/u;
