import type { ModelSource } from "../../host/ModelSource.ts";
import type { AttachReport, DetachedFunctions, DetachReport, ModelNow, SharingHost } from "../../host/SharingHost.ts";
import { asHostError } from "../office/adviceOn.ts";
import { attach } from "./attach.ts";
import { detach, detachedCell } from "./detach.ts";
import { isPlaced, readDetached } from "./detachedSheet.ts";
import { readModelNow } from "./readModelNow.ts";
import { readState } from "./readState.ts";
import * as excelWords from "../excelWords.ts";

class Sharing implements SharingHost {
  constructor(private readonly source: ModelSource) {}

  async detach(): Promise<DetachReport> {
    try {
      return await detach(this.source);
    } catch (error) {
      throw asHostError(error, excelWords.detachingTheFunctions);
    }
  }

  async attach(): Promise<AttachReport> {
    try {
      return await attach(this.source);
    } catch (error) {
      throw asHostError(error, excelWords.attachingTheFunctions);
    }
  }

  async modelNow(): Promise<ModelNow> {
    try {
      return await readModelNow(this.source);
    } catch (error) {
      throw asHostError(error, excelWords.readingTheModel);
    }
  }

  async detached(): Promise<DetachedFunctions | undefined> {
    try {
      const remembered = await readDetached(await readState(this.source.plan()));
      return remembered && { tab: remembered.sheet.name, cells: remembered.entries.filter(isPlaced).map(detachedCell) };
    } catch (error) {
      throw asHostError(error, excelWords.readingWhichFunctionsAreDetached);
    }
  }
}

/** Takes the add-in's functions out of a workbook that is shared, and puts them back. */
export function createSharing(source: ModelSource): SharingHost {
  return new Sharing(source);
}
