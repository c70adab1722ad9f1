import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { FigurePlace } from "../../../filing/Pack.ts";
import type { Pictures } from "../run/Pictures.ts";
import * as openingWords from "../openingWords.ts";

export interface PagePictureProps {
  readonly pictures: Pictures;
  readonly place: FigurePlace;
  /** Of the label of its row, which is to be in sight, too. */
  readonly label?: FigurePlace | undefined;
  /** What is framed in it: "Revenue, 2031". */
  readonly name: string;
}

const height = 96;
/** CSS pixels to a point: print of 7 points, as many notes are in, is legible at the least. */
const scales = { least: 1.1, most: 1.4 };
const margins = 36;

/** The largest scale at which the label and the figure are in sight. */
function scaleFor(width: number, label: FigurePlace | undefined, right: number): number {
  const left = label !== undefined && "page" in label ? (label.box?.[0] ?? 0) : 0;
  return Math.min(scales.most, Math.max(scales.least, width / (right - left + margins)));
}

/** The piece of the page that a figure was read from, with the figure framed; nothing where the place is no box on a page. */
export function PagePicture({ pictures, place, label, name }: PagePictureProps): JSX.Element | null {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [problem, setProblem] = useState<string>();
  const at = "page" in place && place.box !== undefined ? { page: place.page, box: place.box } : undefined;
  useEffect(() => {
    const { current } = canvas;
    if (current === null || at === undefined) return;
    const stop = new AbortController();
    const look = {
      width: current.clientWidth,
      height,
      scale: scaleFor(current.clientWidth, label, at.box[2]),
      density: devicePixelRatio,
      frame: getComputedStyle(current).outlineColor,
    };
    pictures.draw(current, at, look, stop.signal).catch((error: unknown) => {
      if (!stop.signal.aborted) setProblem(error instanceof Error ? error.message : String(error));
    });
    return () => stop.abort();
  }, []);
  if (at === undefined) return null;
  return (
    <figure class="page-picture">
      <canvas ref={canvas} role="img" aria-label={openingWords.pageFramed(at.page, name)} />
      {problem === undefined ? null : <figcaption>{openingWords.pageNotDrawn(problem)}</figcaption>}
    </figure>
  );
}
