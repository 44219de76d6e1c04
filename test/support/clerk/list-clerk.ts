/** A row of a list that is made up. */
export interface ListRow {
  id: string;
}

/** Settings of a Clerk that has nothing but one list. */
export interface ListClerk {
  rows: ListRow[];
  /** Puts the rows of a page, and how many there are in all, into the response's shape; a bare list by default. */
  wrap?(rows: ListRow[], total: number): unknown;
  /** Knows no `starting_after`. */
  noCursor?: boolean;
  /** The most rows of a page, whatever is asked for. */
  most?: number;
  /** Happens after each response. */
  after?(read: number): void;
}

/** Makes rows `row_1`, `row_2`, … */
export function makeRows(count: number): ListRow[] {
  return Array.from({ length: count }, (_, index) => ({ id: `row_${index + 1}` }));
}

/** Makes a `fetch` that answers as a list does, page by page; `asked` notes the queries, as they would be written. */
export function listClerk({ rows, wrap = (page) => page, noCursor, most = 500, after }: ListClerk) {
  const asked: string[] = [];
  const fetch = async ({ url }: Request) => {
    const { searchParams: query } = new URL(url);
    asked.push(decodeURIComponent(query.toString().replaceAll('+', ' ')));
    const cursor = noCursor ? null : query.get('starting_after');
    const start = cursor === null ? Number(query.get('offset') ?? 0) : rows.findIndex(({ id }) => id === cursor) + 1;
    const limit = Math.min(Number(query.get('limit') ?? 10), most);
    const response = Response.json(wrap(rows.slice(start, start + limit), rows.length));
    after?.(asked.length);
    return response;
  };
  return { fetch, asked };
}
