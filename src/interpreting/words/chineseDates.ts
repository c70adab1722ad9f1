/** Chinese numerals of dates as digits: "二零一九年六月三十日" becomes "2019年6月30日", "截至…止六個月" "截至…止6個月". */
export function chineseDates(text: string): string {
  if (!/[〇○零一二三四五六七八九十]/u.test(text)) return text;
  return text
    .replace(/[〇○零一二三四五六七八九]{4}(?=年|\/|$|\s)/gu, (year) =>
      [...year].map((digit) => digits.get(digit)).join(""),
    )
    .replace(/([一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=[月日个個季])/gu, (number) =>
      String(small(number)),
    );
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
