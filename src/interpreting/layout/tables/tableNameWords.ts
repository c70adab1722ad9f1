/** What a table is called that has no words of its own over it. */
export const tableOnPage = (page: number): string => `Table on page ${page}`;
export const tableOfDocument = (number: number): string => `Table ${number}`;

/** What stands over many tables and says nothing of any: the head of a section, of a page, or of the document. */
export const saysNothing =
  /^(?:\d+ )?(?:notes? (?:to|on|forming)\b.*(?:statements?|accounts)\b.*|table of contents|contents|financial statements?|part [IVX]+|notes?:?|note \d+|results|assets|documents incorporated by reference|(?:strategic|annual|interim) report.*|(?:\d{4} )?form \d+-\p{L}\b.*|annexe? \w+|附註|附注|綜合財務報表附註|合并财务报表附注|財務報表附註)$/iu;

/** How a sentence that leads to a table begins, and how it ends: what is between them names the table. */
export const leadsIn =
  /^(?:the following (?:table )?|(?:the )?table below )(?:is|are|summari[sz]es|presents|includes|sets out|shows|provides|details) (?:(?:an?|the) )?(?=\p{L})/iu;
export const leadsOn =
  /,?\s+(?:(?:(?:is|are|was|were|can be|have been|has been)\s+)?(?:(?:further\s+)?(?:set out|summari[sz]ed|analy[sz]ed|reconciled|presented|disclosed|detailed|shown|reported)\s+)?(?:as follows|below)|with details as below|(?:comprise|include)s? the following|(?:is|are|was|were|compris(?:es?|ed)))(?:\s+as of)?$/iu;

/** The beginning of a sentence or of a title that does not end with its line. */
export const breaksOff =
  /\b(?:an?|the|and|or|of|by|than|in|to|for|at|with|from|on|other|based|totalling|which|that)$/iu;

/** True for the name of a table that a release prints below its statements under the same heads, and not of a statement's section. */
export const namesAddition = (text: string): boolean =>
  text.length < 110 &&
  !/[.:;,]$|\bcash flows?\b/iu.test(text) &&
  /^(?:\(\w\) ?)?(?:(?:unaudited|condensed|consolidated|selected|supplement(?:al|ary)|key|other) )*(?:reconciliations?|schedules?|summary|non-gaap|(?:financial|operating|segment|quarterly) (?:data|information|highlights|metrics|results|measures)|segments?|includes stock-based compensation|(?:stock|share)-based compensation) ?(?:\b(?:of|to|and|by|expense|measures?|financial|information|as)\b|$)/iu.test(
    text,
  );
