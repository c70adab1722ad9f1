/** `count` of `all`, drawn without putting back by a seed: the same seed draws the same, in the same order. */
export function draw<T>(all: readonly T[], count: number, seed: number): readonly T[] {
  const left = [...all];
  const next = generator(seed);
  const drawn: T[] = [];
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(Math.floor(next() * left.length), 1));
  return drawn;
}

/** Marsaglia's xorshift of 32 bits: numbers from 0 up to 1, enough to draw by. */
function generator(seed: number): () => number {
  let state = (seed * 2_654_435_769) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
