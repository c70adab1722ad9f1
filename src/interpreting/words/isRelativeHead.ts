/** Columns of mainland statements that name their period by "this" and "last" alone: 期末余额, 上期发生额. */
export const isRelativeHead = (text: string): boolean =>
  /^(?:[本上]期|[本上]年度?|[期年][末初]|上年年?末|[上去]年同期)(?:[发發]生[额額]|[金余餘][额額]|累[计計][数數]|[数數])$/u.test(
    text.trim(),
  );
