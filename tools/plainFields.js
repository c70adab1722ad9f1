import { parse } from "acorn";

/**
 * The source of an ES module that was compiled to `_defineProperty(this, "field", value)`, with `this.field = value`, as
 * it was written. The helper looks every name up again, which makes objects several times slower to make, and a formula
 * engine makes millions.
 *
 * A name that a class of the file gives a getter or setter is left alone: there assigning means something else.
 */
export function withPlainFields(source) {
  const accessors = new Set();
  const definitions = [];
  visit(parse(source, { ecmaVersion: "latest", sourceType: "module" }), (node) => {
    if (node.type === "MethodDefinition" && (node.kind === "get" || node.kind === "set")) accessors.add(node.key.name);
    if (node.type === "ExpressionStatement" && isDefinition(node.expression)) definitions.push(node.expression);
  });
  let result = "";
  let end = 0;
  for (const call of definitions.sort((one, other) => one.start - other.start)) {
    const [, name, value] = call.arguments;
    if (accessors.has(name.value) || call.start < end) continue;
    result += `${source.slice(end, call.start)}this.${name.value} = (${source.slice(value.start, value.end)})`;
    end = call.end;
  }
  return result + source.slice(end);
}

function isDefinition(node) {
  if (node.type !== "CallExpression" || node.callee.name !== "_defineProperty" || node.arguments.length !== 3) {
    return false;
  }
  const [object, name] = node.arguments;
  return object.type === "ThisExpression" && name.type === "Literal" && /^[\w$]+$/.test(name.value);
}

function visit(node, enter) {
  enter(node);
  for (const child of Object.values(node)) {
    for (const each of Array.isArray(child) ? child : [child]) {
      if (typeof each?.type === "string") visit(each, enter);
    }
  }
}
