/** A row's addition to something that collects rows: applied only where the memory for all of it is there. */
export interface Prepared {
  bytes: number;
  apply(): void;
}

/** Adds nothing. */
export const NOTHING: Prepared = { bytes: 0, apply() {} };
