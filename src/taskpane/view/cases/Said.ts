/** What was said of the last action: what came of it, or what stood in its way. */
export interface Said {
  readonly sentence: string;
  readonly refused: boolean;
}
