import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import { ExhibitActions, type NamedExhibit } from "./ExhibitActions.tsx";
import * as goodwillWords from "./goodwillWords.ts";

export interface PlotFigureProps {
  readonly title: string;
  /** What the chart shows, in a sentence or two: said in the chart's place, and shown below it. */
  readonly summary: string;
  /** Draws the chart for a width in pixels; a new function draws it anew. */
  readonly draw: (width: number) => Element;
  /** The same in rows and columns. */
  readonly table: ComponentChildren;
  readonly legend?: ComponentChildren;
  /** What of it can be put in the sheet; with these it can be copied too. */
  readonly exhibits?: { readonly name: string; readonly of: readonly NamedExhibit[]; readonly pane: PaneCommands };
}

/** A chart as wide as the pane, its sentence, and its table behind a disclosure. */
export function PlotFigure({ title, summary, draw, table, legend, exhibits }: PlotFigureProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const figure = useRef<HTMLElement>(null);
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
    <figure class="chart" ref={figure}>
      <div ref={place} class="chart-place" role="img" aria-label={`${title}. ${summary}`} />
      {legend}
      <figcaption aria-hidden="true">{summary}</figcaption>
      <details>
        <summary>{goodwillWords.showAsTable}</summary>
        <div class="chart-table" role="region" aria-label={goodwillWords.tableOf(title)} tabIndex={0}>
          {table}
        </div>
      </details>
      {exhibits === undefined ? null : (
        <ExhibitActions name={exhibits.name} exhibits={exhibits.of} shown={figure} picture pane={exhibits.pane} />
      )}
    </figure>
  );
}
