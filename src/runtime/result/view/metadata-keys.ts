import { isObject, type JsonObject } from '../../shared/json.ts';

/** Most names that are listed, the most characters of each, and the depth from which an object is one value. */
const LISTED = { names: 20, characters: 60, depth: 10 };

/** A call's way with metadata: it is that of a new thing, or merged into what was there, or takes its place. */
export type MetadataChange = 'created' | 'merged' | 'replaced';

/** Returns what a call to an endpoint does with metadata. */
export function metadataChange(endpoint: string | null): MetadataChange {
  if (endpoint?.startsWith('PUT ')) return 'replaced';
  return endpoint?.startsWith('PATCH ') ? 'merged' : 'created';
}

/** The keys of metadata that a call has sent, dotted where they are inside an object. */
export interface MetadataKeys {
  set?: string[];
  removed?: string[];
  /** True where the keys that were not sent are gone. */
  replaced?: true;
}

/**
 * Lists the keys that a call has set in metadata, and those that it has removed.
 * @param change only where metadata is merged does null remove a key
 */
export function metadataKeys(sent: JsonObject, change: MetadataChange): MetadataKeys {
  const [set, removed] = [new Names(), new Names()];
  const add = (object: JsonObject, prefix: string, depth: number) => {
    for (const [name, value] of Object.entries(object)) {
      const isInner = isObject(value) && Object.keys(value).length > 0 && depth < LISTED.depth;
      if (isInner) add(value, `${prefix}${name}.`, depth + 1);
      else (value === null && change === 'merged' ? removed : set).add(prefix + name);
    }
  };
  add(sent, '', 1);
  return { ...set.as('set'), ...removed.as('removed'), ...(change === 'replaced' && { replaced: true }) };
}

/** A list of names of a bounded length, and the number of those that it leaves out. */
class Names {
  readonly #names: string[] = [];
  #more = 0;

  add(name: string): void {
    if (this.#names.length === LISTED.names) this.#more += 1;
    else this.#names.push(name.length > LISTED.characters ? `${name.slice(0, LISTED.characters)}…` : name);
  }

  as<Key extends string>(key: Key): { [Name in Key]?: string[] } {
    const names = this.#more > 0 ? [...this.#names, `and ${this.#more} more`] : this.#names;
    return (names.length > 0 ? { [key]: names } : {}) as { [Name in Key]?: string[] };
  }
}
