import { lazyPart } from "../parts/lazyPart.tsx";

/** The Goodwill part, with its charts. */
export const GoodwillTab = lazyPart(
  async () => (await import(/* webpackChunkName: "goodwill" */ "../goodwill/GoodwillPanel.tsx")).GoodwillPanel,
);

/** The table of contents. */
export const ContentsTab = lazyPart(
  async () => (await import(/* webpackChunkName: "tabs" */ "../contents/ContentsPanel.tsx")).ContentsPanel,
);

/** The checks. */
export const ChecksTab = lazyPart(
  async () => (await import(/* webpackChunkName: "tabs" */ "../checks/ChecksPanel.tsx")).ChecksPanel,
);
