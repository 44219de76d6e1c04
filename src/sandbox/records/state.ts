import { ApiError, notFound, paramEntry } from './errors.ts';
import type { Body, Fields } from './fields.ts';
import type { Given, Kind, NewId, Row } from './kind.ts';
import { createNewId } from './new-id.ts';
import { SigningKey } from './signing-key.ts';
import { Table } from './table.ts';

/** All records of a sandbox, by kind and id, oldest first. Fields carry the API's own names. */
export class SandboxState {
  readonly newId: NewId;
  readonly signingKey = new SigningKey();
  /** The origin of the instance's Frontend API, which signs people in and is the issuer of tokens: the server's own. */
  origin = 'http://127.0.0.1';
  readonly #tables = new Map<string, Table<Row>>();

  /** @param seed sandboxes with the same seed make the same ids, in the order in which they are asked for them */
  constructor(seed = 1) {
    this.newId = createNewId(seed);
  }

  /** Returns the records of a kind, by id. */
  all<F extends Fields, R extends Row>({ key }: Kind<F, R>): Table<R> {
    const table = this.#tables.get(key) ?? new Table<Row>();
    this.#tables.set(key, table);
    return table as unknown as Table<R>;
  }

  /** Returns the records of a kind that match, oldest first. */
  filter<F extends Fields, R extends Row>(kind: Kind<F, R>, matches: (row: R) => boolean): R[] {
    const found: R[] = [];
    for (const row of this.all(kind).values()) if (matches(row)) found.push(row);
    return found;
  }

  /** Returns the oldest record of a kind that matches. */
  find<F extends Fields, R extends Row>(kind: Kind<F, R>, matches: (row: R) => boolean): R | undefined {
    for (const row of this.all(kind).values()) if (matches(row)) return row;
    return undefined;
  }

  /**
   * Returns the record with this id.
   * @throws ApiError 404 when there is none
   */
  get<F extends Fields, R extends Row>(kind: Kind<F, R>, id: string | undefined): R {
    const row = this.all(kind).get(id ?? '');
    if (!row) throw notFound(kind.noun, id ?? '');
    return row;
  }

  /** Returns whether a record of one of the kinds, named by their keys, has this id. */
  has(keys: readonly string[], id: string): boolean {
    return keys.some((key) => this.#tables.get(key)?.has(id));
  }

  /**
   * Returns the record with this key.
   * @param allowed the keys of those that may be meant; of all by default
   * @throws ApiError 404 that blames the parameter, and names the keys allowed
   */
  getByKey<F extends Fields, R extends Row & { key: string }>(
    kind: Kind<F, R>,
    key: string,
    param: string,
    allowed: readonly string[] = [...this.all(kind).values()].map((row) => row.key),
  ): R {
    const row = this.find(kind, (each) => each.key === key);
    if (row && allowed.includes(key)) return row;
    const long = `There is no ${kind.noun} ${key} here. Allowed: ${allowed.join(', ')}`;
    throw new ApiError(404, paramEntry('resource_not_found', param, 'not found', long));
  }

  /** Makes a record and keeps it; its id and times are new unless they are given. */
  insert<F extends Fields, R extends Row>(kind: Kind<F, R>, given: Given<F>): R {
    const id = given.id ?? kind.single ?? this.newId(kind.prefix);
    const created_at = given.created_at ?? Date.now();
    const updated_at = given.updated_at ?? created_at;
    const row = kind.make(given as Body<F>, { id, created_at, updated_at }, this.newId);
    this.all(kind).set(row.id, row);
    return row;
  }

  /** Removes the records of a kind that match. */
  remove<F extends Fields, R extends Row>(kind: Kind<F, R>, matches: (row: R) => boolean): void {
    for (const { id } of this.filter(kind, matches)) this.all(kind).delete(id);
  }

  /** Removes the records of every kind that have the id in one of the fields. */
  removeOf(id: string, ...fields: string[]): void {
    for (const table of this.#tables.values()) {
      for (const row of table.values()) if (fields.some((name) => row[name as 'id'] === id)) table.delete(row.id);
    }
  }

  /** Returns copies of all records as plain data: lists by the keys of the kinds. */
  snapshot(): Record<string, Row[]> {
    return structuredClone(Object.fromEntries([...this.#tables].map(([key, rows]) => [key, [...rows.values()]])));
  }
}

/** Sets fields of a record and the time of its update. */
export function change<R extends Row>(row: R, fields: Partial<R>): R {
  return Object.assign(row, fields, { updated_at: Date.now() });
}
