/**
 * What mainland forms print beside the day on the line under their title: who draws it up, in which unit and currency, and
 * the form's number ("编制单位：…", "会企01表").
 */
export const withoutFormWords = (text: string): string =>
  formWords.test(text) ? text.replace(formWords, " ").replace(/\s+/gu, " ").trim() : text;

const formWords =
  /[(][单單単]位[:：][^()]*[)]|(?:(?:编制|編制|填报|填報|编报|金额|金額)?[单單単]位(?:名称|名稱)?|币种|幣種|货币单位|公司名称)[:：] ?[^\s\d:：]+(?=\s|$)|会[企股小合]\d*\d表/gu;

/** True for the first words of such a line. */
export const opensForm = (text: string): boolean =>
  /^(?:(?:编制|編制|填报|填報|编报)[单單単]位(?:名称|名稱)?|[单單単]位名[称稱]|公司名称)[:：]/u.test(text);

/** True for words that say the unit of a whole form, behind the word for it: "单位：元". */
export const saysUnit = (text: string): boolean => /^[(]?(?:金[额額])?[单單単]位[:：]/u.test(text);
