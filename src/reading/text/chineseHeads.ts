const numeral = "〇○零一二三四五六七八九十";

const forms: readonly RegExp[] = [
  // Days and lengths: 二零一四年, 2014年6月30日, 截至六月三十日止六個月, 於二零一四年, (未經審核).
  new RegExp(
    String.raw`^[（(]?(?=.*[年月日核計计列])[截至止於于自由${numeral}\d年月日個个度期間间末初前半季第及未經经已審审核計计重列-]+[)）]?$`,
    "u",
  ),
  // This period and the one before: 期末余额, 上期发生额.
  /^(?:[本上]期|[本上]年度?|[期年][末初]|上年年?末|[上去]年同期)(?:[发發]生[额額]|[金余餘][额額]|累[计計][数數]|[数數])$/u,
  // Units: 人民幣千元, 百萬港元, 千美元, 人民幣.
  /^[（(]?(?:人民[幣币]|港[幣币]|美金|新[台臺][幣币])?(?:百[萬万]|[千仟萬万億亿]|十[億亿])?(?:港|美|歐|欧|日|澳|加)?[元圓][)）]?$/u,
  /^(?:人民[幣币]|港[幣币]|新[台臺][幣币])$/u,
];

/** True for a word that heads of columns are made of in Chinese, which sets no space within a day or a unit. */
export const isChineseHead = (text: string): boolean => forms.some((form) => form.test(text));

/** Its numerals and states made alike, so that heads of one line can be told by their shape. */
export const chineseShape = (text: string): string =>
  text
    .replaceAll(/[（(]?(?:未?[經经已][審审重][核計计列]|未[審审][計计])[)）]?/gu, "")
    .replaceAll(/人民[幣币]|新[台臺][幣币]|[港美][幣币元金]/gu, "money")
    .replaceAll(new RegExp(`[${numeral}]{4}(?=年)`, "gu"), "year")
    .replaceAll(new RegExp(`[${numeral}]+`, "gu"), "count")
    .replaceAll(/^[本上]期|^[本上]年度?|^[期年][末初]|^上年年?末|^[上去]年同期/gu, "period");

/** The number of a note by its chapter, behind a label: 货币资金 七、1. */
export const chapterNote = new RegExp(
  String.raw`^(?<label>.*\S) (?<note>[一二三四五六七八九十]{1,3}、?[(（]?[\d一二三四五六七八九十]{1,3}[)）]?)$`,
  "u",
);
