import type { ResponseShape, ResponseTypes } from '../../../tool-response.ts';
import type { JsonObject } from '../../shared/json.ts';

/** The part of a list to read, and what ends the reading. */
export interface PageRequest {
  /** 0 for a list that comes whole. */
  offset: number;
  /** The most rows to read; every row of a list that comes whole. */
  limit: number;
  signal: AbortSignal;
}

/** A page of a list. */
export interface ListPage {
  rows: JsonObject[];
  /** Number of rows that came, those that are no objects among them: it says where the next page begins. */
  sent: number;
  /** Number of rows in all, where the list says it. */
  total?: number;
}

/** Facts known of a tool before anything is read. */
export interface KnownTool {
  name: string;
  types: ResponseTypes;
  shape: ResponseShape;
  /** Returns true for a path to what may not be seen, and so can't be asked about. */
  isHidden(path: readonly string[]): boolean;
}

/** One list tool, opened for a query: its pages as a model may see them. */
export interface OpenList extends KnownTool {
  /** Reads a page, oldest rows first where the list can be sorted. */
  readPage(page: PageRequest): Promise<ListPage>;
  /** Counts the rows, where the list itself doesn't; undefined where they could not be counted. */
  count?(signal: AbortSignal): Promise<number | undefined>;
}

/** The part of a list's rows that a query needs: no more has to be made fit to be seen. */
export interface NeededFields {
  /** The paths of fields that it reads, with dots between names; `*` is all of them. */
  paths: readonly string[];
  /** True where rows are shown as lists show them, too. */
  view: boolean;
}

/** A tool that reads, opened for a query before its arguments are known. */
export interface OpenTool extends KnownTool {
  /**
   * Opens the list with its arguments; only where the shape has `rows`.
   * @param needed all fields when left out
   * @throws ToolError for arguments that the tool can't have, or that reach past a pin
   */
  list(args: JsonObject, needed?: NeededFields): Promise<OpenList>;
  /** Reads the one object that the arguments name; only where the shape has no `rows`. @throws ToolError likewise */
  one(args: JsonObject, signal: AbortSignal): Promise<JsonObject>;
}

/** The reads of a query, each under every rule that holds for a call of its tool. */
export interface QueryReads {
  /** The wire names of the lists that are served. */
  lists?: readonly string[];
  /** Opens a tool by its name in either spelling. @throws ToolError for one that is not served, or doesn't just read */
  open(tool: string): Promise<OpenTool>;
  /** Returns how many requests were made beside those for pages and single objects: they count as pages do. */
  others?(): number;
  /** Returns true while reads wait for room within a person's limit on calls. */
  held?(): boolean;
}
