/** The items in their order, in parts of as many as one formula takes; the last holds what is left. */
export const partsOf = <Of>(all: readonly Of[], most: number): readonly (readonly Of[])[] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, part) => all.slice(part * most, (part + 1) * most));
