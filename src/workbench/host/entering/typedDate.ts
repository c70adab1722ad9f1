/** A date or time that was typed: its serial number, and the format that Excel gives it. */
export interface TypedDate {
  readonly serial: number;
  readonly numberFormat: string;
}

const daysTo1970 = 25_569;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;
const longMonths = "january february march april may june july august september october november december".split(" ");

function serial(year: number, month: number, day: number): number | undefined {
  // Excel counts a 29 February 1900 that there was not.
  if (year === 1900 && month === 2 && day === 29) return 60;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const days = time / 86_400_000 + daysTo1970;
  return days <= 60 ? days - 1 : days;
}

/** Excel takes 00 to 29 for 2000 to 2029. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

function monthNumber(name: string): number {
  const lower = name.toLowerCase();
  const short = (months as readonly string[]).indexOf(lower);
  return (short >= 0 ? short : longMonths.indexOf(lower)) + 1;
}

function date(year: number, month: number, day: number, numberFormat: string): TypedDate | undefined {
  const days = serial(year, month, day);
  return days === undefined ? undefined : { serial: days, numberFormat };
}

/** 12/31/2031, 2031-12-31, 31-Dec-31, December 31, 2031, Dec-2031; without a year, of the year given. */
function typedDay(text: string, thisYear: number): TypedDate | undefined {
  const isoed = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (isoed !== null) return date(Number(isoed[1]), Number(isoed[3]), Number(isoed[4]), "m/d/yyyy");
  const numeric = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{1,2})$/.exec(text);
  if (numeric !== null) return date(fullYear(numeric[4] ?? ""), Number(numeric[1]), Number(numeric[3]), "m/d/yyyy");
  const short = /^(\d{1,2})[-/](\d{1,2}|\d{4})$/.exec(text);
  if (short !== null) {
    const [, month = "", other = ""] = short;
    if (other.length === 4) return date(Number(other), Number(month), 1, "mmm-yy");
    return date(thisYear, Number(month), Number(other), "d-mmm");
  }
  const dayFirst = /^(\d{1,2})[- /]?([a-z]{3,9})(?:[- /,]\s*(\d{4}|\d{2}))?$/i.exec(text);
  if (dayFirst !== null) {
    const [, day, month = "", year] = dayFirst;
    return date(
      year === undefined ? thisYear : fullYear(year),
      monthNumber(month),
      Number(day),
      year === undefined ? "d-mmm" : "d-mmm-yy",
    );
  }
  const monthFirst = /^([a-z]{3,9})[- ](\d{1,2})(?:,\s*|[- ])(\d{4}|\d{2})$/i.exec(text);
  if (monthFirst !== null) {
    return date(fullYear(monthFirst[3] ?? ""), monthNumber(monthFirst[1] ?? ""), Number(monthFirst[2]), "d-mmm-yy");
  }
  const monthAnd = /^([a-z]{3,9})[- ](\d{4}|\d{1,2})$/i.exec(text);
  if (monthAnd === null) return undefined;
  const [, name = "", number = ""] = monthAnd;
  const day = number.length <= 2 ? date(thisYear, monthNumber(name), Number(number), "d-mmm") : undefined;
  return day ?? date(fullYear(number), monthNumber(name), 1, "mmm-yy");
}

/** 14:30, 2:30 PM, 14:30:15.5, 25:00, as parts of a day. */
function typedTime(text: string): TypedDate | undefined {
  const match = /^(\d{1,4})(?::(\d{1,2})(?::(\d{1,2}(?:\.\d*)?))?)?(?:\s+([ap])m?)?$/i.exec(text);
  if (match === null || (match[2] === undefined && match[4] === undefined)) return undefined;
  const [, hours = "", minutes, seconds, half] = match;
  const hour = Number(hours);
  if (Number(minutes ?? 0) > 59 || Number(seconds ?? 0) >= 60 || hour > 9999) return undefined;
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const ofDay = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const plain = seconds === undefined ? "h:mm" : "h:mm:ss";
  const numberFormat = half !== undefined ? `${plain} AM/PM` : hour > 23 ? "[h]:mm:ss" : plain;
  return { serial: (ofDay * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400, numberFormat };
}

/** What Excel in English (United States) reads as a date, a time or both; undefined for anything else. */
export function typedDate(text: string, thisYear: number): TypedDate | undefined {
  const whole = typedDay(text, thisYear) ?? typedTime(text);
  if (whole !== undefined) return whole;
  const blank = text.indexOf(" ", text.lastIndexOf("/"));
  const parts = /^(.*\d)\s+(\d{1,2}(?::\d{1,2}){1,2}(?:\.\d*)?(?:\s+[ap]m?)?)$/i.exec(text);
  if (blank < 0 || parts === null) return undefined;
  const day = typedDay(parts[1] ?? "", thisYear);
  const time = typedTime(parts[2] ?? "");
  if (day === undefined || time === undefined || time.serial >= 1) return undefined;
  return { serial: day.serial + time.serial, numberFormat: "m/d/yyyy h:mm" };
}
