import type { Injector } from "@univerjs/core";
import {
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";
import { ReferenceIndex } from "../../../engine/ReferenceIndex.ts";
import { ReferenceMemory } from "../../../engine/ReferenceMemory.ts";

/** Remembers what each formula refers to, and leaves Univer's index of references as it is where that has not changed. */
export class DependencyMemory {
  readonly #references: ReferenceMemory;
  readonly #index: ReferenceIndex;

  constructor(injector: Injector) {
    const runtime = injector.get(IFormulaRuntimeService);
    this.#references = new ReferenceMemory(
      injector.get(IFormulaDependencyGenerator),
      () => `${runtime.currentUnitId} ${runtime.currentSubUnitId}`,
    );
    this.#index = new ReferenceIndex(injector.get(IDependencyManagerService));
  }

  forget(): void {
    this.#references.forget();
    this.#index.forget();
  }
}
