/** Chinese numerals of dates as digits: "二零一九年六月三十日" becomes "2019年6月30日", "截至…止六個月" "截至…止6個月". */
export function chineseDates(text: string): string {
  const dated = withYearsOfTheRepublic(unbroken(text));
  if (!/[〇○零一二三四五六七八九十]/u.test(dated)) return dated;
  return dated
    .replace(/[〇○零一二三四五六七八九]{4}(?=年|\/|$|\s)/gu, (year) =>
      [...year].map((digit) => digits.get(digit)).join(""),
    )
    .replace(/([一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=[月日个個季])/gu, (number) =>
      String(small(number)),
    );
}

/**
 * A narrow column breaks a date between any two of its characters: "十二月三十" over "一日", "2023年12月31" over "日". What was
 * joined by a space is one date again; a year and the month behind it stay as they are.
 */
function unbroken(text: string): string {
  if (!/[年月日]/u.test(text) || !text.includes(" ")) return text;
  return text
    .replace(/(?<=[\d〇○零一二三四五六七八九十]) (?=[年月日个個])/gu, "")
    .replace(/(?<=[〇○零一二三四五六七八九十]) (?=[〇○零一二三四五六七八九十]{1,3}[年月日])/gu, "")
    .replace(/(?<=[年月] ?\d) (?=\d ?[月日])/gu, "");
}

/**
 * Taiwan counts years from 1912: "民國112年12月31日" becomes "2023年12月31日". Without the word for it a year of three digits
 * counts where it begins a head, as statements print it over their columns.
 */
function withYearsOfTheRepublic(text: string): string {
  if (!text.includes("年")) return text;
  return text
    .replace(
      /(?:中華)?民國 ?([〇○零一二三四五六七八九]{2,3}|[〇一二三四五六七八九十百]{2,6}|\d{2,3}) ?(?=年)/gu,
      (said, year: string) => (republicYear(year) === undefined ? said : String(1911 + (republicYear(year) ?? 0))),
    )
    .replace(
      /(?<![\d.,年〇○零一二三四五六七八九])(1[0-4]\d|[〇一二三四五六七八九]{3})(?=年(?:$|\s|[度第上前及至金%(]|\d{1,2}月|[一二三四五六七八九十]{1,3}月))/gu,
      (said) => (republicYear(said) === undefined ? said : String(1911 + (republicYear(said) ?? 0))),
    );
}

/** The number of a year in digits of either kind; undefined where it is written with tens and hundreds. */
function republicYear(text: string): number | undefined {
  const plain = [...text].map((digit) => digits.get(digit) ?? digit).join("");
  return /^\d{2,3}$/u.test(plain) ? Number(plain) : undefined;
}

const digits: ReadonlyMap<string, string> = new Map(
  [..."〇○零一二三四五六七八九"].map((digit, index) => [digit, String(Math.max(0, index - 2))]),
);

/** A number up to 99 in Chinese. */
function small(number: string): number {
  if (!number.includes("十")) return Number(digits.get(number));
  const [tens = "", ones = ""] = number.split("十");
  return 10 * (tens === "" ? 1 : Number(digits.get(tens))) + (ones === "" ? 0 : Number(digits.get(ones)));
}
