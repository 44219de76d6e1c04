// Types for what codegen knows of responses, and how spec/views.yaml shows them: emitted by codegen, read by src/runtime/result and
// src/runtime/query.

/** A field of an object in a response, and how it is shown. Empty: a value that is in the view of single reads. */
export interface ResponseField {
  /** The named type of the object that it holds, or of the objects in its list. */
  type?: string;
  /** The fields of the object, or of the objects in its list, where their type has no name. */
  fields?: ResponseFields;
  /** Set for an object whose keys are anybody's, such as metadata. */
  open?: true;
  /** Set for a Unix time, in seconds or milliseconds. */
  time?: true;
  /** Set for a number or a truth value whose name is that of a credential: it says at most whether there is one. */
  plain?: true;
  /** `summary`: in rows of lists too. `never`: in no view. By default in the view of single reads alone. */
  view?: 'summary' | 'never';
  /** The value that goes without saying, and is left out. */
  usual?: string | number | boolean;
  /** The arguments that take it: it is shown only where a tool that has one of them is served. */
  takenBy?: readonly string[];
  /** The argument that rows would only repeat: they leave the field out when it was given. */
  repeats?: string;
  /** For a list, the field beside it that has the id of the primary one: that one comes first. */
  first?: string;
}

/** The fields of a type, by name. */
export type ResponseFields = Readonly<Record<string, ResponseField>>;

/** Types of objects in responses, by their names in the spec. */
export type ResponseTypes = Readonly<Record<string, ResponseFields>>;

/** The shape of a tool's response. */
export interface ResponseShape {
  /** The type of the object, or of the rows. */
  type: string;
  /** Set for a list: the field that holds the rows, empty where the response itself is the list. */
  rows?: string;
  /** The field that says how many rows there are in all. */
  total?: string;
  /** Set for a list that is read page by page, by `limit` and `offset`. */
  paging?: Paging;
  /** Fields that say what a call has changed, beside those that have the name of an argument. */
  changes?: readonly string[];
  /** Fields that say what an argument of another name has changed, by the API's name of the argument. */
  changesBy?: Readonly<Record<string, string>>;
}

/** The way to all pages of a list. */
export interface Paging {
  /** The most rows of a page. */
  most: number;
  /** Arguments with which the oldest rows come first, so that new ones don't shift the pages. */
  ascending?: Readonly<Record<string, string>>;
  /** The path of a read that counts the rows, where the list doesn't: `/users/count`. It takes the same filters. */
  count?: string;
}
