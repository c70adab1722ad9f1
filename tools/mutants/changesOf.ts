import ts from "typescript";

/** A piece of a file's text, and what it becomes. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

const { SyntaxKind } = ts;

/** What an operator becomes: the comparison's boundary and its opposite, the inverse of an arithmetic one. */
const OPERATORS: Readonly<Partial<Record<ts.SyntaxKind, readonly string[]>>> = {
  [SyntaxKind.LessThanToken]: ["<=", ">="],
  [SyntaxKind.LessThanEqualsToken]: ["<", ">"],
  [SyntaxKind.GreaterThanToken]: [">=", "<="],
  [SyntaxKind.GreaterThanEqualsToken]: [">", "<"],
  [SyntaxKind.EqualsEqualsEqualsToken]: ["!=="],
  [SyntaxKind.ExclamationEqualsEqualsToken]: ["==="],
  [SyntaxKind.PlusToken]: ["-"],
  [SyntaxKind.MinusToken]: ["+"],
  [SyntaxKind.AsteriskToken]: ["/"],
  [SyntaxKind.SlashToken]: ["*"],
  [SyntaxKind.PercentToken]: ["*"],
  [SyntaxKind.AsteriskAsteriskToken]: ["*"],
  [SyntaxKind.PlusEqualsToken]: ["-="],
  [SyntaxKind.MinusEqualsToken]: ["+="],
  [SyntaxKind.AsteriskEqualsToken]: ["/="],
  [SyntaxKind.SlashEqualsToken]: ["*="],
  [SyntaxKind.AmpersandAmpersandToken]: ["||"],
  [SyntaxKind.BarBarToken]: ["&&"],
};

/** What a called method becomes: a Decimal's arithmetic, the bounds, the quantifiers. */
const METHODS = new Map(
  Object.entries({
    plus: "minus",
    minus: "plus",
    add: "sub",
    times: "dividedBy",
    dividedBy: "times",
    greaterThan: "greaterThanOrEqualTo",
    greaterThanOrEqualTo: "greaterThan",
    lessThan: "lessThanOrEqualTo",
    lessThanOrEqualTo: "lessThan",
    isNegative: "isPositive",
    isPositive: "isNegative",
    every: "some",
    some: "every",
    max: "min",
    min: "max",
    floor: "ceil",
    ceil: "floor",
    find: "findLast",
    findLast: "find",
    filter: "slice",
  }),
);

/** The changes at a node itself, not at those within it. */
export function changesOf(node: ts.Node, text: string): readonly Change[] {
  const becomes = (at: ts.Node, ...replacements: readonly string[]): Change[] =>
    replacements.map((replacement) => ({ start: at.getStart(), end: at.getEnd(), replacement }));
  const said = (at: ts.Node): string => text.slice(at.getStart(), at.getEnd());
  const negated = (at: ts.Node): Change[] => becomes(at, `!(${said(at)})`);

  if (ts.isBinaryExpression(node)) return ofOperator(node, becomes, said);
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const other = METHODS.get(node.expression.name.text);
    return other === undefined ? [] : becomes(node.expression.name, other);
  }
  if (ts.isPrefixUnaryExpression(node)) return ofSign(node, becomes, said);
  if (ts.isNumericLiteral(node)) return becomes(node, `(${said(node)} + 1)`, `(${said(node)} - 1)`);
  if (ts.isBigIntLiteral(node)) return becomes(node, `(${said(node)} + 1n)`, `(${said(node)} - 1n)`);
  if (node.kind === SyntaxKind.TrueKeyword) return becomes(node, "false");
  if (node.kind === SyntaxKind.FalseKeyword) return becomes(node, "true");
  if (ts.isConditionalExpression(node)) return negated(node.condition);
  if (ts.isIfStatement(node))
    return [...negated(node.expression), ...(node.elseStatement === undefined ? becomes(node, ";") : [])];
  if (ts.isWhileStatement(node)) return becomes(node.expression, "false");
  return ofStatement(node, becomes);
}

type Becomes = (at: ts.Node, ...replacements: readonly string[]) => Change[];

function ofStatement(node: ts.Node, becomes: Becomes): readonly Change[] {
  if (ts.isExpressionStatement(node) && !isSuperCall(node.expression)) return becomes(node, ";");
  if (ts.isThrowStatement(node) || ts.isContinueStatement(node)) return becomes(node, ";");
  const given = ts.isReturnStatement(node) || ts.isArrowFunction(node) ? givenBack(node) : undefined;
  return given === undefined || isUndefined(given) ? [] : becomes(given, "undefined");
}

function givenBack(node: ts.ReturnStatement | ts.ArrowFunction): ts.Node | undefined {
  if (ts.isReturnStatement(node)) return node.expression;
  return ts.isBlock(node.body) ? undefined : node.body;
}

const isUndefined = (node: ts.Node): boolean => ts.isIdentifier(node) && node.text === "undefined";

const isSuperCall = (node: ts.Expression): boolean =>
  ts.isCallExpression(node) && node.expression.kind === SyntaxKind.SuperKeyword;

function ofSign(node: ts.PrefixUnaryExpression, becomes: Becomes, said: (at: ts.Node) => string): readonly Change[] {
  const signs: readonly ts.SyntaxKind[] = [SyntaxKind.ExclamationToken, SyntaxKind.MinusToken];
  return signs.includes(node.operator) ? becomes(node, `(${said(node.operand)})`) : [];
}

function ofOperator(node: ts.BinaryExpression, becomes: Becomes, said: (at: ts.Node) => string): readonly Change[] {
  const { operatorToken: operator, left, right } = node;
  if (operator.kind === SyntaxKind.QuestionQuestionToken) return becomes(node, `(${said(left)})`, `(${said(right)})`);
  if (operator.kind === SyntaxKind.PlusToken && holdsText(node)) return [];
  return becomes(operator, ...(OPERATORS[operator.kind] ?? []));
}

/** True of a sum that joins texts. */
function holdsText(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return holdsText(node.expression);
  if (ts.isBinaryExpression(node)) return holdsText(node.left) || holdsText(node.right);
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}
