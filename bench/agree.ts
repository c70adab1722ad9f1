/** Two results that are timed against each other must be the same, or their ratio says nothing. */
export function agree(name: string, ours: ArrayLike<number>, other: ArrayLike<number>, within = 1e-9): void {
  if (ours.length !== other.length)
    throw new Error(`${name}: ${ours.length} numbers on one side, ${other.length} on the other`);
  for (let at = 0; at < ours.length; at++) {
    const [a, b] = [ours[at] ?? NaN, other[at] ?? NaN];
    if (!(Math.abs(a - b) <= within * Math.max(1, Math.abs(b)))) {
      throw new Error(`${name}: number ${at} of ${ours.length} is ${a} on one side and ${b} on the other`);
    }
  }
}
