/** A made-up world: lists of records by kind (`users`, `organizations`, …), with fields as Clerk's API names them. */
export type World = Record<string, unknown>;

/** The records that a sandbox starts with: a few made-up customers by default. */
export interface WorldOptions {
  /** A world of your own: an object, or the path of a YAML or JSON file. */
  world?: World | string | undefined;
  /** The number of users of a large world instead, from 1 to 200,000; it is the same each time. */
  size?: number | undefined;
}
