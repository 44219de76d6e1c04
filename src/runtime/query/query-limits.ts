/** The most that one query may read and keep, as a person sets it. */
export interface QueryLimits {
  /** The most pages that a query reads. */
  queryPages?: number | undefined;
  /** The most rows that a query reads. */
  queryRows?: number | undefined;
  /** Milliseconds until a query reads no further. */
  queryTime?: number | undefined;
  /** The most megabytes that a query keeps in memory, as estimated. */
  queryMemory?: number | undefined;
}
