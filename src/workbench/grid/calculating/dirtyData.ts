import type { IFormulaDirtyData } from "@univerjs/engine-formula";

/** Beyond this many dirty areas it is cheaper to calculate everything than to compare each formula with each area. */
const dirtyAreasWorthSearching = 200;

const maps = [
  "dirtyNameMap",
  "dirtyDefinedNameMap",
  "dirtySuperTableMap",
  "dirtyUnitFeatureMap",
  "dirtyUnitOtherFormulaMap",
  "clearDependencyTreeCache",
] as const;

type Mapped = Record<string, Record<string, unknown> | null | undefined>;

export function nothingDirty(): IFormulaDirtyData {
  return {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
}

/** Adds what else is dirty to what is known to be. */
export function addDirty(dirty: IFormulaDirtyData, more: Partial<IFormulaDirtyData>): void {
  dirty.forceCalculation ||= more.forceCalculation ?? false;
  dirty.dirtyRanges.push(...(more.dirtyRanges ?? []));
  for (const map of maps) mergeInto(dirty[map] as Mapped, (more[map] ?? {}) as Mapped);
  if (dirty.dirtyRanges.length > dirtyAreasWorthSearching) {
    dirty.forceCalculation = true;
    dirty.dirtyRanges = [];
  }
}

/** Whether names in formulas may mean other places than before. */
export function changesMeanings(dirty: IFormulaDirtyData): boolean {
  const { forceCalculation, dirtyNameMap, dirtyDefinedNameMap, clearDependencyTreeCache } = dirty;
  return (
    forceCalculation ||
    [dirtyNameMap, dirtyDefinedNameMap, clearDependencyTreeCache].some((map) => Object.keys(map).length > 0)
  );
}

function mergeInto(into: Mapped, from: Mapped): void {
  for (const [unitId, entries] of Object.entries(from)) into[unitId] = { ...into[unitId], ...entries };
}
