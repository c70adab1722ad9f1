import type { BuildProgress, ReplacedCell } from "../../host/ModelHost.ts";

/** What a build asks of whoever wants it. */
export interface BuildWishes {
  readonly onProgress: (progress: BuildProgress) => void;
  /** Whether what a person typed over may be replaced. */
  readonly agreed?: (replaced: readonly ReplacedCell[]) => Promise<boolean>;
  /** Whether the build is no longer wanted. */
  readonly cancelled?: () => boolean;
}
