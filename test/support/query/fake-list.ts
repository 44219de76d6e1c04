import type { ListPage, OpenList, PageRequest } from '../../../src/runtime/query/reads/open-list.ts';
import type { JsonObject } from '../../../src/runtime/shared/json.ts';

/** Settings of a list that is made up. */
export interface FakeList {
  rows: JsonObject[];
  most?: number;
  /** Returns the total that a page says, by the number of reads begun before it; none where left out. */
  totalAt?(read: number): number;
  /** Returns what is to happen before a page comes. */
  before?(page: PageRequest, read: number): Promise<void> | void;
  count?(): number | undefined;
}

/** Makes users `user_1`, `user_2`, … */
export function makeUsers(count: number): JsonObject[] {
  return Array.from({ length: count }, (_, index) => ({ id: `user_${index + 1}` }));
}

/** Makes a list that notes its reads: their offsets in order, and the most at a time. */
export function fakeList({ rows, most = 2, totalAt, before, count }: FakeList) {
  const reads = { offsets: [] as number[], running: 0, most: 0, counts: 0, aborted: [] as number[] };
  const readPage = async (page: PageRequest): Promise<ListPage> => {
    const read = reads.offsets.push(page.offset) - 1;
    reads.most = Math.max(reads.most, ++reads.running);
    const abort = () => reads.aborted.push(page.offset);
    page.signal.addEventListener('abort', abort);
    try {
      await before?.(page, read);
      const total = totalAt?.(read);
      const sent = rows.slice(page.offset, page.offset + page.limit);
      return { rows: sent, sent: sent.length, ...(total !== undefined && { total }) };
    } finally {
      page.signal.removeEventListener('abort', abort);
      reads.running--;
    }
  };
  const list: OpenList = {
    name: 'users_getUserList',
    types: { User: { id: {}, plan: {} } },
    shape: { type: 'User', rows: '', ...(most > 0 && { paging: { most } }) },
    isHidden: () => false,
    readPage,
    ...(count && {
      count: async () => {
        reads.counts++;
        return count();
      },
    }),
  };
  return { list, reads };
}
