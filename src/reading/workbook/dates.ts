/** Whether a number format shows a day: "d mmm yyyy", and not "General", "0.0%" or a colour. */
export function isDateFormat(format: string): boolean {
  const code = (format.split(";")[0] ?? "").replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  return /y/i.test(code) || /d.*m|m.*d/i.test(code);
}

/** The ISO day of a serial number of the 1900 system, whose day 60 never was. */
export function dayOfSerial(serial: number): string {
  const day = Math.floor(serial);
  return new Date(Date.UTC(1899, 11, day < 60 ? 31 + day : 30 + day)).toISOString().slice(0, 10);
}
