import { mersenne } from "pure-rand/generator/mersenne";

/** Uniform numbers above 0 and below 1, one after the other. */
export type Uniforms = () => number;

/**
 * The uniforms of a seed: 52 bits of two numbers of the Mersenne Twister (MT19937), in the middle of their interval, so
 * that neither 0 nor 1 comes up. Products and sums of whole numbers alone: the same on every machine.
 *
 * @param seed a whole number from 0 to 2³² − 1.
 */
export function uniforms(seed: number): Uniforms {
  const generator = mersenne(seed);
  return () => {
    const high = generator.next() >>> 6;
    const low = generator.next() >>> 6;
    return (high * 2 ** 26 + low + 0.5) / 2 ** 52;
  };
}
