import { parseXml } from "../xml/parseXml.ts";

/** The path of each sheet's XML in the package, by the sheet's name. */
export function sheetPaths(
  workbook: string | undefined,
  relations: string | undefined,
  name: string,
): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  parseXml(relations ?? "<none/>", name, {
    open: (_, { Id, Target }) => {
      if (Id !== undefined && Target !== undefined) targets.set(Id, Target);
    },
  });
  const paths = new Map<string, string>();
  parseXml(workbook ?? "<none/>", name, {
    open: (tag, attributes) => {
      const target = targets.get(attributes["r:id"] ?? "");
      if (!/(?:^|:)sheet$/.test(tag) || attributes["name"] === undefined || target === undefined) return;
      paths.set(attributes["name"], target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    },
  });
  return paths;
}
