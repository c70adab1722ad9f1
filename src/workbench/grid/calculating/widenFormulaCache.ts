import { LRUMap } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";

/**
 * Lets Univer remember more parsed formulas than the 5,000 it allows itself: a workbook with more of them would be
 * parsed again at every change. The cache is a constant inside Univer's engine; it shows itself when it is walked.
 */
export function widenFormulaCache(injector: Injector, formulas: number): void {
  const prototype: LRUMap<string, unknown> = LRUMap.prototype;
  const { forEach } = prototype;
  prototype.forEach = function (this: LRUMap<string, unknown>, ...walk: Parameters<typeof forEach>) {
    this.limit = Math.max(this.limit, formulas);
    forEach.apply(this, walk);
  };
  try {
    injector.get(IFunctionService).deleteFormulaAstCacheKey();
  } finally {
    prototype.forEach = forEach;
  }
}
