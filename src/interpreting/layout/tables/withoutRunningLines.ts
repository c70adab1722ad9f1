import { lineText, type LaidLine } from "../lines/LaidLine.ts";
import { statementTitle } from "../../words/statementTitle.ts";

/**
 * The lines between two tables; none where a page's foot and the next one's head are all of them: the page's number, and the
 * report's own name. Whoever makes tables of pages cuts one at each page's end, and sets these lines between its parts.
 */
export const withoutRunningLines = (lines: readonly LaidLine[]): readonly LaidLine[] =>
  lines.every((line) => isRunningLine(lineText(line))) ? [] : lines;

/** A page's number or the report's name. */
export const isRunningLine = (text: string): boolean => pageNumber.test(text) || isReportName(text);

/** The report's own name, which pages carry at their heads or feet. */
export const isReportName = (text: string): boolean =>
  text.length < 80 && statementTitle(text) === undefined && reportName.test(text);

/** "45", "- 45 -", "7 / 12", "Page 45 of 120", "第45页"; four digits alone are a year. */
const pageNumber = /^[^\p{L}\d]*(?:page |第 ?)?\d{1,3}(?: ?(?:\/|of|页[,，]? ?共) ?\d{1,4})? ?(?:页|頁)?[^\p{L}\d]*$/iu;

/** "Annual Report 2014", "… 2014 Interim Report", "…公司 2014 年年度报告全文", and the page's number before or behind it. */
const reportName =
  /^(?:\d{1,4}[\s|]+)?(?:[^.。;:：]{0,40}\b)?(?:annual|interim|quarterly|half[- ]year(?:ly)?) reports?(?: (?:and accounts ?)?\d{4}(?:[/-]\d{2,4})?)?(?:[\s|]+\d{1,4})?$|^[^。;；:：]{0,40}(?:年度|季度|中期)(?:报告|報告)(?:全文|正文)?(?:[\s|]+\d{1,4})?$|^[^。;；:：]{0,30}(?:年報|中期報告|年报)(?:\s*[•·|]\s*[^。;；:：]{2,30}公司)?(?:[\s|]+\d{1,4})?$/iu;
