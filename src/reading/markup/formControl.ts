import { elementsNamed, textOfElement, type MarkupElement } from "./MarkupElement.ts";

/**
 * What a control of a form shows: the value typed into a field, the choice of a list. Undefined for what is no control; a
 * button, a tick and a hidden field show nothing of the page's text.
 */
export function formControl(element: MarkupElement): string | undefined {
  if (element.name === "input") {
    const { type = "text", value = "" } = element.attributes;
    return typed.has(type.toLowerCase()) ? value : "";
  }
  if (element.name !== "select") return element.name === "button" || element.name === "datalist" ? "" : undefined;
  const options = elementsNamed(element, "option");
  const chosen = options.filter(({ attributes }) => attributes["selected"] !== undefined);
  const shown = chosen.length > 0 ? chosen : options.slice(0, element.attributes["multiple"] === undefined ? 1 : 0);
  return shown.map(textOfElement).join(" ").trim();
}

const typed = new Set(["text", "number", "tel", "search", "date", "month", ""]);
