import { withPlaces } from "./withPlaces.js";

/**
 * The source of the lean engine (leanEngine.js) without what makes wrong values of it.
 *
 * A number in a formula is one. As it is, the engine takes for a text what JavaScript would write otherwise: A1>0.10, A1>.5
 * and A1>0.0000001 compare with a text, and are never true; nor does COUNTIF(A:A,">0.10") count anything.
 *
 * A number taken for a text is its value. As it is, LEN, LEFT, RIGHT, MID, FIND, SEARCH and REPLACE take what its format
 * shows: 0.154 as "15.4%", a day as "2014/01/02".
 *
 * What it remembers of cells, so as to count them sooner, are the values of cells. As it is, it remembers those of arrays
 * that a formula makes, ISERROR(F1:J30)*1, as of the cells at the top left of the sheet, which COUNTIF then counts.
 *
 * @throws MissingPlaceError for a source that is not as it is known: another release has to be looked at.
 */
export const withRightValues = (source) =>
  withPlaces(source, { of: "formula engine", file: "tools/rightEngine.js", places: PLACES });

const lines = (...text) => text.join("\n");

const PLACES = [
  {
    what: "take what stands in a formula for a value",
    found: "this.setValue(ValueObjectFactory.create(token, isIgnoreNumberPattern));",
    put: "this.setValue(valueInFormula(token, isIgnoreNumberPattern));",
  },
  {
    what: "take what stands in an array of a formula for values",
    found: "row.push(ValueObjectFactory.create(cellRaw));",
    put: "row.push(valueInFormula(cellRaw));",
  },
  {
    what: "take what a criterion compares with for a value",
    found: "return [token, ValueObjectFactory.create(content)];",
    put: "return [token, valueInFormula(content)];",
  },
  {
    what: "take a criterion for a value",
    found: 'return ["=", ValueObjectFactory.create(str)];',
    put: 'return ["=", valueInFormula(str)];',
  },
  {
    what: "remember what the cells of an area hold",
    found: "if (this._rowCount > 1) CELL_INVERTED_INDEX_CACHE.set(",
    put: "if (this._rowCount > 1 && startRow >= 0 && startColumn >= 0) CELL_INVERTED_INDEX_CACHE.set(",
  },
  {
    what: "take a number for the text of its value",
    found: lines(
      '\tif (text.isNumber()) if (text.getPattern() !== "") textValue = getFormatPreview(text.getPattern(), +text.getValue());',
      "\telse textValue = `${stripErrorMargin(+text.getValue())}`;",
    ),
    put: "\tif (text.isNumber()) textValue = `${stripErrorMargin(+text.getValue())}`;",
  },
  {
    what: "make values of texts",
    found: "var ValueObjectFactory = class {\n",
    put: lines(
      "const numberInFormula = /^[-+]?(\\d+\\.?\\d*|\\.\\d+)(e[-+]?\\d+)?$/i;",
      "function valueInFormula(text, isIgnoreNumberPattern) {",
      "\tif (numberInFormula.test(text.trim())) return NumberValueObject.create(Number(text));",
      "\treturn ValueObjectFactory.create(text, isIgnoreNumberPattern);",
      "}",
      "var ValueObjectFactory = class {",
      "",
    ),
  },
];
