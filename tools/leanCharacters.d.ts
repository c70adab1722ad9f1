/** The names of classes by category. */
export const CLASSES: Readonly<Record<string, readonly string[]>>;
export const CHARACTERS: RegExp;
export const leanCharactersModule: string;
export const leanCharactersScript: string;
