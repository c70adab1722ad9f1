/** Counts the tables of a document while its parts are read. */
export interface TableCount {
  next: number;
}
