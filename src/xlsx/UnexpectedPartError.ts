/** The library wrote a part otherwise than expected, as another version of it might. */
export class UnexpectedPartError extends Error {
  override readonly name = "UnexpectedPartError";
  constructor(
    readonly part: string,
    readonly expected: string,
  ) {
    super(`${part}: expected ${expected}`);
  }
}
