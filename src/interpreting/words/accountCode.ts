/** The code of an account before its name, as statements of Taiwan print it: "1100 現金", "36XX 非控制權益"; "2014 年" is a year. */
export const accountCode = /^\s*\d[\dx]{3} (?=(?![年月])\p{Script=Han})/iu;
