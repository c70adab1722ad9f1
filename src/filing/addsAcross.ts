import type { Row } from "./Filing.ts";

/** Whether what a row prints of parts adds up to what it prints of them all: amounts and things do, rates do not. */
export const addsAcross = ({ unit }: Row): boolean => unit !== "%";
