import { isObject, type JsonObject } from '../../shared/json.ts';

/** Most names that are listed, the most characters of each, and the depth from which an object is one value. */
const LISTED = { names: 20, characters: 60, depth: 10 };

/** The keys of metadata that a call has sent, dotted where they are inside an object. */
export interface MetadataKeys {
  set?: string[];
  removed?: string[];
  /** True where the keys that were not sent are gone. */
  replaced?: true;
}

/**
 * Lists the keys that a call has set in metadata, and those that it has removed.
 * @param replaces true where it takes the place of what was there; elsewhere it is merged, and null removes a key
 */
export function metadataKeys(sent: JsonObject, replaces: boolean): MetadataKeys {
  const [set, removed] = [new Names(), new Names()];
  const add = (object: JsonObject, prefix: string, depth: number) => {
    for (const [name, value] of Object.entries(object)) {
      const isInner = isObject(value) && Object.keys(value).length > 0 && depth < LISTED.depth;
      if (isInner) add(value, `${prefix}${name}.`, depth + 1);
      else (value === null && !replaces ? removed : set).add(prefix + name);
    }
  };
  add(sent, '', 1);
  return { ...set.as('set'), ...removed.as('removed'), ...(replaces && { replaced: true }) };
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
