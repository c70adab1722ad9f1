/** The source of an ES module with `this.field = value` for `_defineProperty(this, "field", value)`. */
export function withPlainFields(source: string): string;
