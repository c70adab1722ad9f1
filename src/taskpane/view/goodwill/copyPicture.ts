import * as goodwillWords from "./goodwillWords.ts";

/** What of a mark's look a picture by itself has to say, as no style sheet goes with it. */
const looks = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "font-variant",
  "text-anchor",
  "paint-order",
  "color",
] as const;

const svgName = "http://www.w3.org/2000/svg";
/** As many pixels for one of the page, so that it is sharp on paper. */
const sharpness = 3;

class PictureError extends Error {
  override readonly name = "PictureError";
  constructor(readonly size: string) {
    super(goodwillWords.noPicture(size));
  }
}

/** The chart by itself: its colours as they are now, on the ground of the page. */
function standalone(svg: SVGSVGElement, width: number, height: number): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll("*")];
  const copies = [copy, ...copy.querySelectorAll("*")];
  originals.forEach((original, index) => {
    const style = getComputedStyle(original);
    const own = copies[index];
    own?.removeAttribute("style");
    for (const look of looks) own?.setAttribute(look, style.getPropertyValue(look));
  });
  for (const style of copy.querySelectorAll("style")) style.remove();
  const defs = document.querySelector("#loss-hatch")?.parentElement;
  if (defs) {
    const patterns = defs.cloneNode(true) as SVGDefsElement;
    const drawn = [...defs.querySelectorAll("rect")];
    [...patterns.querySelectorAll("rect")].forEach((rect, index) => {
      const original = drawn[index];
      if (original) rect.setAttribute("fill", getComputedStyle(original).fill);
    });
    copy.prepend(patterns);
  }
  const ground = document.createElementNS(svgName, "rect");
  ground.setAttribute("width", "100%");
  ground.setAttribute("height", "100%");
  ground.setAttribute("fill", getComputedStyle(document.body).backgroundColor);
  copy.prepend(ground);
  copy.setAttribute("xmlns", svgName);
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  return new XMLSerializer().serializeToString(copy);
}

/** The chart as a PNG. @throws PictureError */
async function pictureOf(svg: SVGSVGElement): Promise<Blob> {
  const { width, height } = svg.getBoundingClientRect();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(svg, width, height))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * sharpness);
  canvas.height = Math.round(height * sharpness);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (png === null) throw new PictureError(`${canvas.width} × ${canvas.height}`);
  return png;
}

/** Puts the chart on the clipboard as a picture; says whether the host let it, and whether it could be drawn. */
export async function copyPicture(svg: SVGSVGElement): Promise<"copied" | "forbidden" | "notDrawn"> {
  if (typeof ClipboardItem === "undefined") return "forbidden";
  let drawn = true;
  // Begun within the press of the button: a browser takes what is promised then, not what comes after it.
  const png = pictureOf(svg).catch((error: unknown) => {
    drawn = false;
    throw error;
  });
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
    return "copied";
  } catch {
    return drawn ? "forbidden" : "notDrawn";
  }
}
