import { defaultPreferences, tabs, type Appearance, type Preferences, type Tab } from "../model/PaneState.ts";

/** Where preferences are kept: anything that gives back by key what it was given. */
export interface PreferenceStorage {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

const key = "pane";
const appearances: readonly unknown[] = ["office", "light", "dark"] satisfies readonly Appearance[];

function isAppearance(found: unknown): found is Appearance {
  return appearances.includes(found);
}

function isTab(found: unknown): found is Tab {
  return (tabs as readonly unknown[]).includes(found);
}

function isRecord(found: unknown): found is Record<string, unknown> {
  return typeof found === "object" && found !== null && !Array.isArray(found);
}

/** What was kept, part by part; a part that is not there, or is not what it should be, is at its default. */
export function loadPreferences(storage: PreferenceStorage | undefined): Preferences {
  const kept = storage?.get(key);
  if (!isRecord(kept)) return defaultPreferences;
  const { groups, showYears, appearance, tab, showSource } = kept;
  const openOrClosed = isRecord(groups)
    ? Object.entries(groups).filter((entry): entry is [string, boolean] => typeof entry[1] === "boolean")
    : [];
  return {
    groups: Object.fromEntries(openOrClosed),
    showYears: typeof showYears === "boolean" ? showYears : defaultPreferences.showYears,
    appearance: isAppearance(appearance) ? appearance : defaultPreferences.appearance,
    tab: isTab(tab) ? tab : defaultPreferences.tab,
    showSource: typeof showSource === "boolean" ? showSource : defaultPreferences.showSource,
  };
}

export function savePreferences(storage: PreferenceStorage | undefined, preferences: Preferences): void {
  storage?.set(key, preferences);
}
