import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

export interface PlotFigureProps {
  readonly title: string;
  /** What the chart shows, in a sentence or two: said in the chart's place, and shown below it. */
  readonly summary: string;
  /** Draws the chart for a width in pixels; a new function draws it anew. */
  readonly draw: (width: number) => Element;
  /** The same in rows and columns. */
  readonly table: ComponentChildren;
  readonly legend?: ComponentChildren;
}

/** A chart as wide as the pane, its sentence, and its table behind a disclosure. */
export function PlotFigure({ title, summary, draw, table, legend }: PlotFigureProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (width === 0) return;
    const drawn = draw(width);
    // The element around it says what it shows; Plot's own labels name its marks, not what they mean.
    drawn.setAttribute("aria-hidden", "true");
    // The page's policy lets no style in but its own files': goodwill.css has what these say.
    for (const style of drawn.querySelectorAll("style")) style.remove();
    place.current?.replaceChildren(drawn);
  }, [draw, width]);
  return (
    <figure class="chart">
      <div ref={place} class="chart-place" role="img" aria-label={`${title}. ${summary}`} />
      {legend}
      <figcaption aria-hidden="true">{summary}</figcaption>
      <details>
        <summary>Show as table</summary>
        <div class="chart-table" role="region" aria-label={`${title}, table`} tabIndex={0}>
          {table}
        </div>
      </details>
    </figure>
  );
}
