import { exponential } from "./exponential.ts";

/**
 * The probability that a standard normal variable falls below z, within 1e-14 relative for |z| < 37.
 *
 * ½ erfc(−z/√2), with W. J. Cody, Rational Chebyshev Approximations for the Error Function, Mathematics of Computation
 * 23 (1969) 631–637.
 *
 * @example normalProbability(-1.959963984540054) // 0.025
 */
export function normalProbability(z: number): number {
  const y = Math.abs(z) * Math.SQRT1_2;
  if (y <= 0.46875) {
    const square = y * y;
    const erf = (z * Math.SQRT1_2 * erfTop(square)) / erfBottom(square);
    return 0.5 + 0.5 * erf;
  }
  const tail = 0.5 * exponential(-0.5 * z * z) * scaledComplement(y);
  return z < 0 ? tail : 1 - tail;
}

/** e^(y²) erfc(y) for y above 0.46875. */
function scaledComplement(y: number): number {
  if (y <= 4) return complementTop(y) / complementBottom(y);
  const inverse = 1 / (y * y);
  const correction = (inverse * farTop(inverse)) / farBottom(inverse);
  return (inverseRootOfPi - correction) / y;
}

const inverseRootOfPi = 0.5641895835477563;

const erfTop = (x: number): number =>
  (((0.18577770618460315 * x + 3.1611237438705655) * x + 113.86415415105016) * x + 377.485237685302) * x +
  3209.3775891384694;
const erfBottom = (x: number): number =>
  (((x + 23.601290952344122) * x + 244.02463793444417) * x + 1282.6165260773723) * x + 2844.236833439171;
const complementTop = (x: number): number =>
  (((((((2.1531153547440383e-8 * x + 0.5641884969886701) * x + 8.883149794388377) * x + 66.11919063714163) * x +
    298.6351381974001) *
    x +
    881.952221241769) *
    x +
    1712.0476126340707) *
    x +
    2051.0783778260716) *
    x +
  1230.3393547979972;
const complementBottom = (x: number): number =>
  (((((((x + 15.744926110709835) * x + 117.6939508913125) * x + 537.1811018620099) * x + 1621.3895745666903) * x +
    3290.7992357334597) *
    x +
    4362.619090143247) *
    x +
    3439.3676741437216) *
    x +
  1230.3393548037495;
const farTop = (x: number): number =>
  ((((0.016315387137302097 * x + 0.30532663496123236) * x + 0.36034489994980445) * x + 0.12578172611122926) * x +
    0.016083785148742275) *
    x +
  0.0006587491615298378;
const farBottom = (x: number): number =>
  ((((x + 2.568520192289822) * x + 1.8729528499234604) * x + 0.5279051029514285) * x + 0.06051834131244132) * x +
  0.0023352049762686918;
