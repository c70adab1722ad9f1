import type { ModelSource } from "../../host/ModelSource.ts";
import type { SharingHost } from "../../host/SharingHost.ts";

/** What takes the functions away, puts them back and reads the model for a file, loaded when it is first asked for. */
export function lazySharing(source: ModelSource): SharingHost {
  let loading: Promise<SharingHost> | undefined;
  const load = async (): Promise<SharingHost> => {
    const { createSharing } = await import(/* webpackChunkName: "sharing" */ "./createSharing.ts");
    return createSharing(source);
  };
  const sharing = (): Promise<SharingHost> => {
    // What was not loaded is tried again the next time.
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return {
    detach: async () => (await sharing()).detach(),
    attach: async () => (await sharing()).attach(),
    modelNow: async () => (await sharing()).modelNow(),
    detached: async () => (await sharing()).detached(),
  };
}
