import type { PreferenceStorage } from "./preferences.ts";

/**
 * Values kept on this machine for this user, whatever the workbook, under a container's name; undefined where the web
 * view keeps none.
 */
export function localValues(container: string): PreferenceStorage | undefined {
  const storage = storageOfThePage();
  if (storage === undefined) return undefined;
  const name = (key: string): string => `${container}.${key}`;
  return {
    get: (key) => {
      const text = storage.getItem(name(key));
      return text === null ? undefined : parsed(text);
    },
    set: (key, value) => storage.setItem(name(key), JSON.stringify(value)),
  };
}

/** A browser that forbids it throws where it is asked for. */
function storageOfThePage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** What somebody else may have put there is no value. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
