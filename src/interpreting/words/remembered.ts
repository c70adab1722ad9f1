/** Of what rules ask of one text many times over: worked out once. */
export function remembered<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const found = of(text);
    known.set(text, found);
    return found;
  };
}
