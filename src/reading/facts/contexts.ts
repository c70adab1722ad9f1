import type { FactContext } from "../ReadFact.ts";
import { elementsNamed, textOfElement, type MarkupElement } from "../markup/MarkupElement.ts";

/** The contexts of inline XBRL documents, by id. */
export function contextsIn(root: MarkupElement): ReadonlyMap<string, FactContext> {
  return new Map(
    elementsNamed(root, "xbrli:context").map((element) => {
      const id = element.attributes["id"] ?? "";
      return [id, contextOf(element, id)];
    }),
  );
}

function contextOf(element: MarkupElement, id: string): FactContext {
  const text = (name: string) => {
    const [found] = elementsNamed(element, name);
    return found === undefined ? undefined : textOfElement(found).trim();
  };
  const [start, end, instant] = [text("xbrli:startdate"), text("xbrli:enddate"), text("xbrli:instant")];
  return {
    id,
    entity: text("xbrli:identifier") ?? "",
    ...(start !== undefined && { start: start.slice(0, 10) }),
    ...(end !== undefined && { end: lastDay(end) }),
    ...(instant !== undefined && { instant: lastDay(instant) }),
    dimensions: dimensionsOf(element),
  };
}

/** XBRL lets a day's end be written as midnight of the next day. */
function lastDay(date: string): string {
  const day = date.slice(0, 10);
  if (!/^\d{4}-\d\d-\d\dT00:00/.test(date)) return day;
  return new Date(Date.parse(`${day}T00:00:00Z`) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

function dimensionsOf(element: MarkupElement): Readonly<Record<string, string>> {
  const members = elementsNamed(element, "xbrldi:explicitmember", "xbrldi:typedmember");
  return Object.fromEntries(
    members.map((member) => [member.attributes["dimension"] ?? "", textOfElement(member).trim()]),
  );
}

/** The units of inline XBRL documents, by id: "iso4217:EUR", "iso4217:EUR/xbrli:shares". */
export function unitsIn(root: MarkupElement): ReadonlyMap<string, string> {
  return new Map(elementsNamed(root, "xbrli:unit").map((unit) => [unit.attributes["id"] ?? "", unitOf(unit)]));
}

function unitOf(unit: MarkupElement): string {
  const measures = (parent: MarkupElement) =>
    elementsNamed(parent, "xbrli:measure").map((one) => textOfElement(one).trim());
  const [over] = elementsNamed(unit, "xbrli:unitnumerator");
  const [under] = elementsNamed(unit, "xbrli:unitdenominator");
  if (over === undefined || under === undefined) return measures(unit).join("*");
  return `${measures(over).join("*")}/${measures(under).join("*")}`;
}
