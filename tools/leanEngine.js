import { withPlaces } from "./withPlaces.js";

/**
 * The source of Univer's formula engine (0.25.1) without work that changes no value: a workbook of ten thousand formulas
 * is calculated in some two thirds of the time.
 *
 * @throws MissingPlaceError for a source that is not as it is known: another release has to be looked at.
 */
export const withLeanEngine = (source) =>
  withPlaces(source, { of: "formula engine", file: "tools/leanEngine.js", places: PLACES });

const lines = (...text) => text.join("\n");

/** What is done there now, the source as it is, and what stands there instead. */
const PLACES = [
  {
    what: "keep a formula under its own text: V8 knows a text's hash, where Univer counts it letter by letter",
    found: "\t\tif (formulaString.length <= 64) return formulaString;\n",
    put: "\t\tif (formulaString.length >= 0) return formulaString;\n",
  },
  {
    what: "remember texts that are no number as well as those that are",
    found: "\tconst cacheValue = stringToNumberPatternCache.get(_input);\n",
    put: lines(
      "\tif (notNumberPatterns.has(_input)) return { isNumberPattern: false };",
      "\tconst cacheValue = stringToNumberPatternCache.get(_input);",
      "",
    ),
  },
  {
    what: "remember that a text is no number",
    found: "\treturn { isNumberPattern: false };\n}\nfunction setNumberPatternCache(",
    put: lines(
      "\tif (notNumberPatterns.size > 1e5) notNumberPatterns.clear();",
      "\tnotNumberPatterns.add(_input);",
      "\treturn { isNumberPattern: false };",
      "}",
      "const notNumberPatterns = new Set();",
      "function setNumberPatternCache(",
    ),
  },
  {
    what: "remember a text only where something is to be found of it: pictures and links",
    found: "\t\tconst cached = StringValueObjectCache.get(value);\n",
    put: "\t\tconst cached = options && StringValueObjectCache.get(value);\n",
  },
  {
    what: "remember texts that are pictures or links",
    found: "\t\tStringValueObjectCache.set(value, instance);\n",
    put: "\t\tif (options) StringValueObjectCache.set(value, instance);\n",
  },
  {
    what: "read a reference once",
    found: "\treferenceToRangeCache.set(refString, result);\n\treturn deserializeRangeWithSheet(refString);\n",
    put: "\treferenceToRangeCache.set(refString, result);\n\treturn result;\n",
  },
  {
    what: "look for a table's name only where there are tables",
    found: "\t\tif (!this._checkTokenIsTableReference(tokenTrim) && !isSuperTableDirectly) return;\n",
    put: lines(
      "\t\tif (isLexerNode || !this._getTableMap()?.size) return;",
      "\t\tif (!this._checkTokenIsTableReference(tokenTrim) && !isSuperTableDirectly) return;",
      "",
    ),
  },
  {
    what: "take a formula apart sign by sign only where names are looked for",
    found: lines(
      "\t\tlet state = this._nodeMaker(formulaString, sequenceArray);",
      '\t\tif (state === "#VALUE!" || sequenceArray.length === 0) return state;',
      "\t\tlet currentHasDefinedName = false;",
    ),
    put: lines(
      "\t\tconst parted = injectDefinedNameParam || formulaString.length < 2;",
      "\t\tlet state = this._nodeMaker(formulaString, parted ? sequenceArray : void 0);",
      '\t\tif (state === "#VALUE!" || (parted && sequenceArray.length === 0)) return state;',
      "\t\tlet currentHasDefinedName = false;",
    ),
  },
  {
    what: "make the value of a quoted text or a number of a formula without asking what else it might be",
    found: lines("\t\tthis.setValue(ValueObjectFactory.create(this.getToken(), isIgnoreNumberPattern));"),
    put: lines(
      "\t\tconst token = this.getToken();",
      "\t\tconst first = token.charCodeAt(0);",
      "\t\tif (first === 34 && isIgnoreNumberPattern && token.length > 1 && token.charCodeAt(token.length - 1) === 34)",
      "\t\t\tthis.setValue(createStringValueObjectByRawValue(token));",
      "\t\telse if (first >= 48 && first <= 57 && String(Number(token)) === token) this.setValue(NumberValueObject.create(Number(token)));",
      "\t\telse this.setValue(ValueObjectFactory.create(token, isIgnoreNumberPattern));",
    ),
  },
  {
    what: "ask a formula whether it waits for something without making a list of all that does not",
    found: lines(
      "\t\tconst result = [];",
      "\t\tthis._checkAsyncNode(node, result);",
      "\t\tfor (let i = 0, len = result.length; i < len; i++) if (result[i] === true) return true;",
      "\t\treturn false;",
    ),
    put: lines(
      "\t\tconst children = node.getChildren();",
      "\t\tfor (let i = 0; i < children.length; i++) if (children[i].isAsync() || this.checkAsyncNode(children[i])) return true;",
      "\t\treturn false;",
    ),
  },
  {
    what: "know a LAMBDA by the length of its name first",
    found: 'if (item.getToken().toUpperCase() === "LAMBDA" && item.isEmptyParamFunction()) {',
    put: 'if (item.getToken().length === 6 && item.getToken().toUpperCase() === "LAMBDA" && item.isEmptyParamFunction()) {',
    times: 2,
  },
  {
    what: "calculate of IF and IFERROR only what their first argument lets count",
    found: lines("\t\t\tthis._execute(item, refOffsetX, refOffsetY);", "\t\t}"),
    put: lines(
      "\t\t\tif (i > 0 && node.nodeType === 4 && isLeftOut(node.getToken(), children[0], i)) {",
      "\t\t\t\titem.setValue(NullValueObject.create());",
      "\t\t\t\tcontinue;",
      "\t\t\t}",
      "\t\t\tthis._execute(item, refOffsetX, refOffsetY);",
      "\t\t}",
    ),
  },
  {
    what: "say of IF and IFERROR which argument does not count",
    found: "let Interpreter = class Interpreter extends ",
    put: lines(
      "function isLeftOut(token, deciding, i) {",
      '\tif (token !== "IF" && token !== "IFERROR") return false;',
      "\tlet value = deciding.getValue();",
      "\tif (value == null) return false;",
      "\tif (value.isReferenceObject()) value = value.toArrayValueObject();",
      "\tif (value.isArray()) {",
      '\t\tif (token === "IFERROR" || value.getRowCount() !== 1 || value.getColumnCount() !== 1) return false;',
      "\t\tvalue = value.get(0, 0);",
      "\t\tif (value == null) return false;",
      "\t}",
      '\tif (token === "IFERROR") return !value.isError();',
      "\treturn value.isError() || (i === 1) !== Boolean(value.getValue());",
      "}",
      "let Interpreter = class Interpreter extends ",
    ),
  },
  {
    what: "compare a single row without an index of its columns",
    found: "\t\tconst startColumn = this.getCurrentColumn();\n\t\t/**\n\t\t* If comparison operations",
    put: lines(
      "\t\tconst startColumn = this.getCurrentColumn();",
      "\t\tif (rowCount === 1) {",
      "\t\t\tthis.__batchOperatorRowValue(valueObject, column, result, batchOperatorType, 0, unitId, sheetId, startRow, startColumn, operator, isCaseSensitive);",
      "\t\t\treturn;",
      "\t\t}",
      "\t\t/**",
      "\t\t* If comparison operations",
    ),
  },
  {
    what: "put a single row into no index",
    found: "\t\tCELL_INVERTED_INDEX_CACHE.set(unitId, sheetId, column + startColumn, (currentValue ",
    put: "\t\tif (this._rowCount > 1) CELL_INVERTED_INDEX_CACHE.set(unitId, sheetId, column + startColumn, (currentValue ",
  },
  {
    what: "look for a cell in the areas of array formulas only where it is in one",
    found:
      /\t\t(const activeArrayFormulaRangeMatrix = .*)\n\t\t(const activeRuntimeArrayFormulaRangeMatrix = .*)\n([^]*?\t\t\tlet isInRuntimeArrayFormulaRange = false;\n)/g,
    put: "$3\t\t\t$1\n\t\t\t$2\n",
  },
  {
    what: "find a formula's references without waiting for each",
    found: "\t\t\tconst gridRange = (await this._executeNode(node, refOffsetX, refOffsetY)).toUnitRange();",
    put: lines(
      "\t\t\tconst executed = this._interpreter.checkAsyncNode(node) ? await this._executeNode(node, refOffsetX, refOffsetY) : this._interpreter.execute({ node, refOffsetX, refOffsetY });",
      "\t\t\tconst gridRange = executed.toUnitRange();",
    ),
    times: 2,
  },
  {
    what: "forget what was read",
    found: "\tclear() {\n\t\tthis._cache.clear();\n\t}\n\tdelete(formulaString) {\n",
    put: lines(
      "\tclear() {",
      "\t\tif (this === FORMULA_AST_CACHE) timesForgotten++;",
      "\t\tthis._cache.clear();",
      "\t}",
      "\tdelete(formulaString) {",
      "\t\tif (this === FORMULA_AST_CACHE) timesForgotten++;",
      "",
    ),
  },
  {
    what: "keep what was read",
    found: "const FORMULA_AST_CACHE = new FormulaAstLRU(FORMULA_CACHE_LRU_COUNT);\n",
    put: "const FORMULA_AST_CACHE = new FormulaAstLRU(FORMULA_CACHE_LRU_COUNT);\nlet timesForgotten = 0;\n",
  },
  {
    what: "keep what a formula was read as until it is calculated",
    found: "\t\t\ttree.isDirty = this._includeTree(tree, node);\n\t\t\tconst addressFunctionNodes",
    put: lines(
      "\t\t\ttree.isDirty = this._includeTree(tree, node);",
      "\t\t\ttree.readNode = node;",
      "\t\t\ttree.readFormula = tree.formula;",
      "\t\t\ttree.readAt = timesForgotten;",
      "\t\t\tconst addressFunctionNodes",
    ),
  },
  {
    what: "calculate a formula as it was read",
    found:
      "\t\t\tconst node = generateAstNode(tree.unitId, tree.formula, this._lexer, this._astTreeBuilder, this._currentConfigService);\n\t\t\tconst nodeData",
    put: lines(
      "\t\t\tconst node = tree.readAt === timesForgotten && tree.readFormula === tree.formula ? tree.readNode : generateAstNode(tree.unitId, tree.formula, this._lexer, this._astTreeBuilder, this._currentConfigService);",
      "\t\t\tconst nodeData",
    ),
  },
];
