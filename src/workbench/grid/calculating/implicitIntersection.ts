import type { Injector } from "@univerjs/core";
import { Lexer, LexerNode, PrefixNodeFactory } from "@univerjs/engine-formula";
import type { ArrayValueObject, BaseReferenceObject, FunctionVariantType } from "@univerjs/engine-formula";

import { withOneSignEach } from "./readableFormula.ts";

/** What of Univer's node for a sign before an operand is used here; it does not show it in its types. */
interface PrefixNode {
  _handlerAT(value: FunctionVariantType): FunctionVariantType;
}

/**
 * Reads "@" as Excel does: of a function's result the first cell, of a single cell that cell. Univer knows it before
 * ranges alone, and makes #VALUE! of the rest.
 */
export function readAtSigns(injector: Injector): void {
  beforeReading(injector, withOneSignEach);
  const sign = new LexerNode();
  sign.setToken("@");
  const node = injector.get(PrefixNodeFactory).checkAndCreateNodeType(sign);
  if (node === undefined) throw new Error("Univer makes no node of @.");
  const prototype = Object.getPrototypeOf(node) as PrefixNode;
  const inRange = prototype._handlerAT;
  prototype._handlerAT = function (this: PrefixNode, value) {
    if (!value.isReferenceObject()) return value.isArray() ? (value as ArrayValueObject).getFirstCell() : value;
    const { startRow, endRow, startColumn, endColumn } = (value as BaseReferenceObject).getRangePosition();
    const isCell = startRow === endRow && startColumn === endColumn;
    return isCell ? (value as BaseReferenceObject).toArrayValueObject().getFirstCell() : inRange.call(this, value);
  };
}

/** Rewrites formulas before Univer reads them to calculate; what the cells hold stays. */
export function beforeReading(injector: Injector, rewrite: (formula: string) => string): void {
  const lexer = injector.get(Lexer);
  const read = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...rest) => read(rewrite(formula), ...rest);
}
