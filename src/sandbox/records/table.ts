import type { Row } from './kind.ts';

/** The records of a kind by id, oldest first, which can be looked up by the value of a field too. */
export class Table<R extends Row> extends Map<string, R> {
  #groups = new Map<keyof R, Map<unknown, R[]>>();

  /**
   * Returns the records with this value in a field, oldest first. The field must be one that never changes, such as the
   * organization of a membership: the groups are made once, and again after a record came or went.
   */
  by(field: keyof R, value: unknown): readonly R[] {
    const groups = this.#groups.get(field) ?? new Map<unknown, R[]>();
    if (groups.size === 0) {
      for (const row of this.values()) {
        const group = groups.get(row[field]);
        if (group) group.push(row);
        else groups.set(row[field], [row]);
      }
      this.#groups.set(field, groups);
    }
    return groups.get(value) ?? [];
  }

  override set(id: string, row: R): this {
    if (this.#groups.size > 0) this.#groups.clear();
    return super.set(id, row);
  }

  override delete(id: string): boolean {
    this.#groups.clear();
    return super.delete(id);
  }

  override clear(): void {
    this.#groups.clear();
    super.clear();
  }
}
