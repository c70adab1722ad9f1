import { naturalLogarithm } from "./naturalLogarithm.ts";

/**
 * The value that a standard normal variable falls below with probability p, about 1e-16 relative.
 *
 * M. J. Wichura, Algorithm AS 241: The Percentage Points of the Normal Distribution (PPND16), Applied Statistics 37
 * (1988) 477–484.
 *
 * @param p above 0 and below 1.
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(p: number): number {
  const fromMiddle = p - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) {
    const r = 0.180625 - fromMiddle * fromMiddle;
    return (fromMiddle * middleTop(r)) / middleBottom(r);
  }
  const r = Math.sqrt(-naturalLogarithm(fromMiddle < 0 ? p : 1 - p));
  const size = r <= 5 ? tailTop(r - 1.6) / tailBottom(r - 1.6) : farTop(r - 5) / farBottom(r - 5);
  return fromMiddle < 0 ? -size : size;
}

const middleTop = (x: number): number =>
  ((((((2509.0809287301227 * x + 33430.57558358813) * x + 67265.7709270087) * x + 45921.95393154987) * x +
    13731.69376550946) *
    x +
    1971.5909503065513) *
    x +
    133.14166789178438) *
    x +
  3.3871328727963665;
const middleBottom = (x: number): number =>
  ((((((5226.495278852854 * x + 28729.085735721943) * x + 39307.89580009271) * x + 21213.794301586597) * x +
    5394.196021424751) *
    x +
    687.1870074920579) *
    x +
    42.31333070160091) *
    x +
  1;
const tailTop = (x: number): number =>
  ((((((0.0007745450142783414 * x + 0.022723844989269184) * x + 0.2417807251774506) * x + 1.2704582524523684) * x +
    3.6478483247632045) *
    x +
    5.769497221460691) *
    x +
    4.630337846156546) *
    x +
  1.4234371107496835;
const tailBottom = (x: number): number =>
  ((((((1.0507500716444169e-9 * x + 0.0005475938084995345) * x + 0.015198666563616457) * x + 0.14810397642748008) * x +
    0.6897673349851) *
    x +
    1.6763848301838038) *
    x +
    2.053191626637759) *
    x +
  1;
const farTop = (x: number): number =>
  ((((((2.0103343992922881e-7 * x + 2.7115555687434876e-5) * x + 0.0012426609473880784) * x + 0.026532189526576124) *
    x +
    0.29656057182850487) *
    x +
    1.7848265399172913) *
    x +
    5.463784911164114) *
    x +
  6.657904643501103;
const farBottom = (x: number): number =>
  ((((((2.0442631033899397e-15 * x + 1.421511758316446e-7) * x + 1.8463183175100548e-5) * x + 0.0007868691311456133) *
    x +
    0.014875361290850615) *
    x +
    0.1369298809227358) *
    x +
    0.599832206555888) *
    x +
  1;
