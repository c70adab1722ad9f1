/** What the announcement's data calls a unit: the last part of its rows' ids and the first of its columns' keys. */
export const announcedUnits: Readonly<Record<string, string>> = {
  eHigher: "shanghaiEHigher",
  aolipu: "qingdaoAolipuQizhi",
  compass: "shanghaiCompass",
};
