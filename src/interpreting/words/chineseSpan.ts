/** A period from its first day to its last, as Chinese and Japanese titles print it; the year only where they say one. */
export interface ChineseSpan {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  readonly months: number;
}

/**
 * "2023年1月1日至12月31日", "自 2022年4月1日 至 2023年3月31日": the day that it ends on, and its months. The first day has to
 * begin a month. Of two years before the days ("2024年及2023年1月1日至9月30日") neither is the period's.
 *
 * @param text with dates in digits, see `chineseDates`
 */
export function chineseSpan(text: string): ChineseSpan | undefined {
  const found = span.exec(text);
  if (found === null) return undefined;
  const [, from, first, to, month, day] = found.map((part) => (part === undefined ? undefined : Number(part)));
  if (first === undefined || month === undefined || day === undefined || month > 12 || first > 12) return undefined;
  const years = new Set(text.slice(0, found.index + found[0].length).match(/(?:19|20)\d{2}(?=年)/gu) ?? []);
  const year = to ?? (years.size === 1 ? from : undefined);
  const months =
    from !== undefined && to !== undefined ? 12 * (to - from) + month - first + 1 : ((month - first + 12) % 12) + 1;
  if (months < 1 || months > 18) return undefined;
  return { month, day, months, ...(year !== undefined && { year }) };
}

const span =
  /(?:((?:19|20)\d{2})年 ?)?(\d{1,2})月 ?1日 ?(?:起|から)? ?(?:至|到|[-—–~～]) ?(?:((?:19|20)\d{2})年 ?)?(\d{1,2})月 ?(\d{1,2})日/u;
