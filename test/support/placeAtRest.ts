import assert from "node:assert/strict";
import type { Locator } from "playwright-core";

/** The pauses of whatever moves it, on a machine that does much else. */
const PAUSE_MS = 300;

type Place = NonNullable<Awaited<ReturnType<Locator["boundingBox"]>>>;

/**
 * Where something stands once it has come to rest. What follows a cell that grows while it is typed in is to be waited
 * for: a click goes to where it stood a moment before. A popup stands off the page until it has been measured.
 */
export async function placeAtRest(element: Locator): Promise<Place> {
  for (let before = ""; ;) {
    const place = await element.boundingBox();
    assert.ok(place, "it is not in sight");
    if (place.y >= 0 && JSON.stringify(place) === before) return place;
    before = JSON.stringify(place);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
