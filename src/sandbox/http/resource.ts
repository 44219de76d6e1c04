import { type ApiError, invalidParam, notFound, takenParam } from '../records/errors.ts';
import type { Body, Fields } from '../records/fields.ts';
import type { Given, Kind, Row } from '../records/kind.ts';
import type { SandboxState } from '../records/state.ts';
import { readBody } from './body.ts';
import { type Filters, filterRows } from './filters.ts';
import { type OrderKeys, type PageShape, pageOf, rowsAfterCursor, sortRows } from './paging.ts';
import type { Route, SandboxRequest } from './router.ts';

/** Keeps to the records below a path, as those of one organization. Throws when the path leads nowhere. */
type Within<R> = (state: SandboxState, request: SandboxRequest) => (row: R) => boolean;
type Act<R, T> = (row: R, state: SandboxState, request: SandboxRequest) => T;

/** The endpoints that a kind of record has at Clerk, and what is particular about each. */
export interface Resource<F extends Fields, R extends Row, C extends Fields, U extends Fields> {
  /** Returns a record as the API shows it; as it is stored by default. */
  view?(row: R, state: SandboxState, query: URLSearchParams): object;
  within?: Within<R>;
  /** The fields that name one in a path; `id` by default. */
  by?: readonly (keyof R & string)[];
  list?: {
    page: PageShape;
    /** Set where the list takes `starting_after`. */
    cursor?: true;
    filters?: Filters<R>;
    /** Rows to leave out as long as the query has no parameter of this name. */
    unless?: [parameter: string, isShown: (row: R) => boolean];
    /** Names that `order_by` takes besides `created_at`. */
    order?: OrderKeys<R>;
    /** The order without `order_by`: newest first by default. */
    byDefault?: string;
  };
  /** Reads one, by its id or what else names it here. */
  get?: true | { also: keyof R & string };
  create?: {
    fields: C;
    /** Fields that no two records of the path may have alike, in any case. */
    unique?: readonly (keyof C & keyof R & string)[];
    /** Makes the error for one that is taken; 422 by default. */
    taken?(param: string): ApiError;
    /** Refuses what Clerk would refuse, and returns what the record is made of; the body by default. */
    prepare?(body: Body<C>, state: SandboxState, request: SandboxRequest): Given<F>;
    /** Does what follows from it elsewhere, and may return what only this response has. */
    after?(row: R, body: Body<C>, state: SandboxState): object | undefined;
  };
  update?: {
    fields: U;
    unique?: readonly (keyof U & keyof R & string)[];
    /** Refuses what Clerk would refuse, and returns the fields to set; those given by default. */
    prepare?(row: R, body: Body<U>, state: SandboxState): object;
  };
  /** Refuses what Clerk would refuse, removes what hangs on the record, and returns what else the response has. */
  remove?: (row: R, state: SandboxState) => object | undefined;
  /** Further endpoints of a record, such as `POST /revoke`. Each may return fields to set, and responds with the record. */
  actions?: Record<string, Act<R, object | undefined>>;
  /** Further endpoints that respond with what they return. */
  results?: Record<string, Act<R, unknown>>;
}

/**
 * Makes the endpoints of a kind: list and create at the collection, read, update and remove at each record.
 * @param path of one record, with its parameter last: `/redirect_urls/{id}`
 */
export function resource<F extends Fields, R extends Row, C extends Fields, U extends Fields>(
  kind: Kind<F, R>,
  path: string,
  { view = (row) => row, within, by, list, get, create, update, remove, actions, results }: Resource<F, R, C, U>,
): Route[] {
  const collection = path.slice(0, path.lastIndexOf('/'));
  const rowsOf = (state: SandboxState, request: SandboxRequest) => state.filter(kind, within?.(state, request) ?? all);
  const find = finder(kind, path, within, by);
  const routes: Route[] = [];
  const atRecord = (endpoint: string, act: Act<R, unknown>) => {
    const handle: Route[1] = (state, request) => act(find(state, request), state, request);
    routes.push([endpoint.replace(' ', ` ${path}`), handle]);
  };
  if (list) {
    const { filters = {}, order, cursor, byDefault, unless, page } = list;
    const readList: Route[1] = (state, request) => {
      const { query } = request;
      if (byDefault && !query.has('order_by')) query.set('order_by', byDefault);
      const shown = unless && !query.has(unless[0]) ? unless[1] : all;
      const matching = (rows: R[]) => filterRows(rows, filters, query, state);
      // The row that the cursor names need not match; without one, what is left to sort is less.
      const isCut = cursor && query.has('starting_after');
      const rows = rowsOf(state, request).filter(shown);
      const sorted = sortRows(isCut ? rows : matching(rows), query, order ?? {}, state);
      const found = isCut ? matching(rowsAfterCursor(sorted, query, kind.noun)) : sorted;
      return pageOf(found, query, page, (row) => view(row, state, query));
    };
    routes.push([`GET ${collection}`, readList]);
  }
  if (create) {
    const add: Route[1] = (state, request) => {
      const body = readBody(request.body, create.fields);
      refuseUnknown(body, create.fields, state);
      refuseTaken(body, create.unique, rowsOf(state, request), create.taken);
      const row = state.insert(kind, create.prepare?.(body, state, request) ?? (body as unknown as Given<F>));
      const more = create.after?.(row, body, state);
      return { ...view(row, state, request.query), ...more };
    };
    routes.push([`POST ${collection}`, add]);
  }
  if (get) {
    const names = get === true ? by : (['id', get.also] as const);
    const read: Route[1] = (state, request) => view(find(state, request, names), state, request.query);
    routes.push([`GET ${path}`, read]);
  }
  if (update) {
    atRecord('PATCH ', (row, state, request) => {
      const body = readBody(request.body, update.fields);
      refuseUnknown(body, update.fields, state);
      const others = update.unique ? rowsOf(state, request).filter((other) => other !== row) : [];
      refuseTaken(body, update.unique, others);
      return view(setFields(kind, row, update.prepare?.(row, body, state) ?? body), state, request.query);
    });
  }
  if (remove) {
    atRecord('DELETE ', (row, state) => {
      const more = remove(row, state);
      state.all(kind).delete(row.id);
      return { object: (row as { object?: string }).object, id: row.id, deleted: true, ...more };
    });
  }
  for (const [endpoint, act] of Object.entries(actions ?? {})) {
    atRecord(endpoint, (row, state, request) => {
      const fields = act(row, state, request);
      return view(fields ? setFields(kind, row, fields) : row, state, request.query);
    });
  }
  for (const [endpoint, act] of Object.entries(results ?? {})) atRecord(endpoint, act);
  return routes;
}

/**
 * Returns a function that finds the record that a request's path names. It throws 404 where there is none.
 * @param path of the record, with its parameter last
 * @param by the fields that name one in the path
 */
export function finder<F extends Fields, R extends Row>(
  kind: Kind<F, R>,
  path: string,
  within?: Within<R>,
  by: readonly (keyof R)[] = ['id'],
) {
  const parameter = path.slice(path.lastIndexOf('{') + 1, -1);
  return (state: SandboxState, request: SandboxRequest, fields = by): R => {
    const key = request.path[parameter];
    const isHere = within?.(state, request) ?? all;
    const byId = fields.includes('id') ? state.all(kind).get(key ?? '') : undefined;
    const row = byId ?? state.find(kind, (each) => fields.some((field) => each[field] === key) && isHere(each));
    if (row && isHere(row)) return row;
    throw notFound(kind.noun, row ? `${key} here` : `${key}`);
  };
}

/** Sets fields of a record and the time of its update. Null empties a field that may be empty, and is ignored elsewhere. */
export function setFields<F extends Fields, R extends Row>({ defaults }: Kind<F, R>, row: R, fields: object): R {
  const set = Object.entries(fields).filter(
    ([name, value]) => value !== undefined && (value !== null || defaults[name] === null),
  );
  return Object.assign(row, Object.fromEntries(set), { updated_at: Date.now() });
}

const all = () => true;

function refuseTaken(body: object, names: readonly string[] = [], rows: readonly object[], taken = takenParam): void {
  const fold = (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : value);
  const read = (row: object, name: string) => fold((row as Record<string, unknown>)[name]);
  for (const name of names) {
    const value = read(body, name);
    if (value !== undefined && value !== null && rows.some((row) => read(row, name) === value)) throw taken(name);
  }
}

function refuseUnknown(body: object, fields: Fields, state: SandboxState): void {
  for (const [name, value] of Object.entries(body)) {
    const { of, byName } = fields[name] ?? {};
    if (!of || byName || value === null) continue;
    const unknown = [value].flat().find((id) => !state.has(of, id));
    if (unknown !== undefined) throw invalidParam(name, `There is no "${unknown}" among the ${of.join(' and ')}.`);
  }
}
