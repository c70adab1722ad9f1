import { lookOf } from "../../plan/styles.ts";
import type { XmlElement } from "../xmlDocument.ts";

/** Excel's own grey of a chart's texts. */
const grey = fill("tx1", 65, 35);

/** A colour of the theme, made lighter: `share` percent of its own lightness, and `added` percent of white's. */
export function fill(scheme: "tx1" | "bg1", share: number, added: number): XmlElement {
  return {
    "a:solidFill": {
      "a:schemeClr": {
        "@val": scheme,
        "a:lumMod": { "@val": share * 1000 },
        "a:lumOff": { "@val": added * 1000 },
      },
    },
  };
}

/** How the text of an axis or a legend looks; `size` in points; long names are broken into lines and not turned. */
export function textLook(size: number): XmlElement {
  return {
    "a:bodyPr": { "@rot": 0, "@vert": "horz" },
    "a:lstStyle": "",
    "a:p": { "a:pPr": { "a:defRPr": runLook(size) }, "a:endParaRPr": { "@lang": "en-GB" } },
  };
}

/** A title of a chart or an axis; `size` in points, `turned` where it reads upwards. */
export function titleOf(text: string, size: number, turned: boolean): XmlElement {
  return {
    "c:tx": {
      "c:rich": {
        "a:bodyPr": { "@rot": turned ? -5_400_000 : 0, "@vert": "horz" },
        "a:lstStyle": "",
        "a:p": {
          "a:pPr": { "a:defRPr": runLook(size) },
          "a:r": { "a:rPr": { "@lang": "en-GB", ...runLook(size) }, "a:t": text },
        },
      },
    },
    "c:overlay": { "@val": 0 },
  };
}

function runLook(size: number): XmlElement {
  return { "@sz": size * 100, "@b": 0, ...grey, "a:latin": { "@typeface": lookOf("label").fontName } };
}
