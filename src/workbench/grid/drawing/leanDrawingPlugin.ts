import { Injector, Plugin, setDependencies, toDisposable, UniverInstanceType } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";

/** Looks at every text it draws for a number or date it might be: half of the time of a frame, for a mark nobody needs here. */
const leftOut = /^ForceStringRenderController/;

/** Leaves parts of Univer's drawing out. To be registered before the plugin that brings them. */
export class LeanDrawingPlugin extends Plugin {
  static override pluginName = "WORKBENCH_LEAN_DRAWING";
  static override type = UniverInstanceType.UNIVER_SHEET;

  constructor(
    _config: unknown,
    protected override readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    const rendering = this._injector.get(IRenderManagerService);
    const register = rendering.registerRenderModule.bind(rendering);
    rendering.registerRenderModule = (type, module) => {
      const [identifier] = module;
      if (typeof identifier === "function" && leftOut.test(identifier.name)) return toDisposable(() => undefined);
      return register(type, module);
    };
  }
}

setDependencies(LeanDrawingPlugin, [Injector], 1);
