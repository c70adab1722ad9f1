/** What the announcement's data calls a unit: the last part of its rows' ids and the first of its columns' keys. */
export const announcedUnits: Readonly<Record<string, string>> = {
  eHigher: "shanghaiEHigher",
  aolipu: "qingdaoAolipuQizhi",
  compass: "shanghaiCompass",
};

/** A unit that has goodwill but no published key assumptions, so that nothing is computed for it. */
export const unpublishedUnit = {
  id: "huiyan",
  title: "Shenzhen Huiyan",
  goodwill: "note13.acquisitions.shenzhenHuiyan@2022",
  acquired: "31 October 2022",
} as const;

/** What stands where nothing is computed for want of key assumptions. */
export const notComputed = "not computed";
