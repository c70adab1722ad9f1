/** Why a file is not read, and what to do instead. */

export const theDocumentDefinesEntities =
  "The document defines entities of its own, which can unfold without end: no filing needs them.";
export const openTheFiling = "Open the filing from the issuer's or the exchange's own site.";
export const notWellFormed = (found: string): string => `Its XML is not well-formed (${found}).`;
export const downloadTheFileAgain = "Download the file again.";
export const theDocumentsFontsNeed = (map: string): string =>
  `The document's fonts need the character map ${map}, which could not be loaded.`;
export const nestedTooDeep = (most: number): string => `Its elements are nested more than ${most} deep: no page is.`;
export const ofItsTaggedFactsBelong = ({
  withoutContext,
  all,
  size,
}: {
  readonly withoutContext: number;
  readonly all: number;
  readonly size: number;
}): string =>
  `${withoutContext} of its ${all} tagged facts belong to ${size} contexts (whom and when they are about) that it does not declare: it is one file of a set.`;
export const openTheWholeSet = "Open the whole set as one .zip, or the filing's main document, which declares them.";
export const isXml = (name: string): string => `This is XML of the kind <${name}>, and no page that a person reads.`;
export const openTheFilingsWebPage = "Open the filing's web page, PDF or inline XBRL.";
export const moreThanFiles = (entries: number): string => `more than ${entries} files`;
export const moreThanMB = (unfoldedBytes: number): string => `more than ${unfoldedBytes} MB`;
export const aFileTimesAsLarge = (ratio: number, name: string): string =>
  `a file ${ratio} times as large as it is folded (${name})`;
export const thisZipFileIsDamaged = (found: string): string => `This zip file is damaged (${found}).`;
export const thisFileWouldUnfold = (holds: string): string => `This file would unfold to ${holds}: no filing does.`;
export const thisZipFileHoldsNeither = "This zip file holds neither a workbook nor a web page.";
export const unpackItAndOpen = "Unpack it and open the document inside.";
export const pdfNeedsPassword = "This PDF opens only with a password.";
export const saveWithoutPassword = "Save a copy without a password (print it to a new PDF) and open that.";
export const pdfIsDamaged = (message: string): string => `This PDF is damaged (${message}).`;
export const downloadIfCutShort = "Download the file again: it may be cut short.";
export const isScan = ({
  count,
  pagesCount,
  letters,
}: {
  readonly count: string;
  readonly pagesCount: number;
  readonly letters: number;
}): string =>
  `This PDF is a scan: its ${count} ${pagesCount === 1 ? "holds" : "hold"} pictures and ${letters === 0 ? "no text" : "hardly any text"}.`;
export const recogniseText =
  "Run text recognition (OCR) over it and check its figures, or open the filing's own PDF or web page.";
export const theFontsOfThisPDF = (letters: number, unnamed: number): string =>
  `The fonts of this PDF do not say which letters they print: of ${letters} signs ${unnamed} have no meaning.`;
export const openTheFilingsOwnPDF =
  "Open the filing's own PDF or web page, or run text recognition (OCR) over this one.";
export const tooManyPages = (pages: number, most: number): string =>
  `The document has ${pages} pages; at most ${most} are read.`;
export const cutItToThePages = "Cut it to the pages of the financial statements and their notes.";
export const pageCannotBeRead = (number: number, found: string): string => `Page ${number} cannot be read (${found}).`;
export const downloadOrPrint = "Download the file again, or print it to a new PDF.";
export const anOldOfficeFileXls = "an old Office file (.xls or .doc)";
export const saveItAsXlsx = "Save it as .xlsx or PDF and open that.";
export const aPicture = "a picture";
export const openThePDFOrWeb = "Open the PDF or web page that it was taken from.";
export const aRichTextFile = "a rich text file";
export const savePdfOrText = "Save it as PDF or plain text and open that.";
export const anArchive = "an archive";
export const thisIsWhichIsNot = (what: string): string => `This is ${what}, which is not read.`;
export const thisIsNoPDFWeb = "This is not a PDF, a web page, a workbook or text.";
export const openTheFilingAsPDF = "Open the filing as PDF, HTML, .xlsx or CSV.";
export const thisWorkbookOpensOnly = "This workbook opens only with a password.";
export const copyWithoutPassword = "Save a copy without a password and open that.";
export const itCouldNotBeRead = (seconds: number): string => `it could not be read within ${seconds} seconds`;
export const thisWorkbookCannotBeRead = (found: string): string => `This workbook cannot be read (${found}).`;
export const openItInExcel = "Open it in Excel and save it again as .xlsx.";
export const cellOfSheetHolds = (uncalculated: string, sheet: string): string =>
  `Cell ${uncalculated} of sheet "${sheet}" holds a formula without its result.`;
export const openTheWorkbookInExcel = "Open the workbook in Excel, let it calculate, save it, and open that.";
export const aWordFile = "a Word file";
export const saveAsPdf = "Save it as PDF and open that.";
export const aPowerPointFile = "a PowerPoint file";
export const aBinaryWorkbookXlsb = "a binary workbook (.xlsb)";
export const anOpenDocument = "an OpenDocument file (.ods or .odt)";
export const aNumbersFile = "a file of Apple's Numbers, Pages or Keynote";
export const saveAsXlsxOrPdf = "Save it as .xlsx or PDF and open that.";
export const exportAsXlsx = "Export it as .xlsx or PDF and open that.";
export const saveAsXlsx = "Save it as .xlsx and open that.";
export const tooManyCells = (cells: number, most: number): string =>
  `The document has ${cells} cells; at most ${most} are read.`;
export const tooLongALine = (cells: number, most: number): string =>
  `One of its lines has ${cells} cells; at most ${most} are read.`;
export const tooLongATable = (rows: number, most: number): string =>
  `One of its tables has ${rows} rows; at most ${most} are read.`;
export const cutItToTheFinancial = "Cut it to the financial statements and their notes.";
export const theFileIsEmpty = "The file is empty.";
export const downloadItAgain = "Download it again.";
export const theFileHasAtMost = (bytesCount: string, bytes: string): string =>
  `The file has ${bytesCount}; at most ${bytes} are read.`;
