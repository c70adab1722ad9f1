export interface Room {
  readonly imports: readonly string[];
  readonly types?: readonly string[];
  readonly later?: readonly string[];
}
export const ROOMS: Readonly<Record<string, Room>>;
export const STARTS: Readonly<Record<string, readonly string[]>>;
export const STILL_THERE: readonly { readonly from: string; readonly to: string }[];
export const PACKAGES: Readonly<Record<string, readonly string[]>>;
export const GLOBALS: Readonly<Record<string, readonly string[]>>;
export const REPEATABLE: readonly string[];
