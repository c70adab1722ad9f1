import type { Pack } from "../src/filing/Pack.ts";
import { ainnovation2023Figures } from "./ainnovation-2023/figures.ts";

/** What the pack that comes with the add-in prints, without what only a model needs: the custom functions carry it. */
export const builtInFigures: Pack = ainnovation2023Figures;
