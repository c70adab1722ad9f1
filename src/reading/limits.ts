/** What a file may be to be read. Every one is tested, and named in the refusal that it leads to. */
export interface ReadingLimits {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Pages of a PDF. */
  readonly pages: number;
  /** Sheets of a workbook, and documents of a package. */
  readonly entries: number;
  /** Bytes that a zip file (.xlsx, ESEF package) may unfold to. */
  readonly unfoldedBytes: number;
  /** How many times larger than its folded form one entry of a zip may be. */
  readonly zipRatio: number;
  /** Cells of the whole document. */
  readonly cells: number;
  /** Cells of one line: as many as a sheet has columns. */
  readonly lineCells: number;
  /** Rows of one table: to prove those of a ledger takes minutes, and the largest schedules of filings have some thousands. */
  readonly tableRows: number;
  /** Milliseconds that a workbook may take: its parser has been seen not to come back. */
  readonly workbookMilliseconds: number;
}

const MEGABYTE = 1024 * 1024;

/** The limits that hold where a caller gives none: the largest annual reports have about 700 pages and 60 MB. */
export const readingLimits: ReadingLimits = {
  bytes: 100 * MEGABYTE,
  pages: 1_000,
  entries: 5_000,
  unfoldedBytes: 500 * MEGABYTE,
  zipRatio: 200,
  cells: 5_000_000,
  lineCells: 16_384,
  tableRows: 10_000,
  workbookMilliseconds: 30_000,
};
