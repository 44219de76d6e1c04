import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { getOwn, type JsonObject } from '../../../src/runtime/shared/json.ts';
import type { Toolkit } from '../../../src/runtime/toolkit.ts';
import { costOf, inTurn, resultOf } from './calls.ts';
import { openWays } from './worlds.ts';

const [USERS, MEMBERS] = ['users_getUserList', 'organizations_getInstanceMembershipList'] as const;

/** A question over whole lists. */
interface Question {
  question: string;
  /** The arguments of lists.query that answer it. */
  query: JsonObject;
  /** The list whose every page has to be read to answer it by hand. */
  list: typeof USERS | typeof MEMBERS;
}

/** The questions that are asked, each with what it takes to answer it. */
export const QUESTIONS: readonly Question[] = [
  {
    question: 'How many users are in an organization, how many in none?',
    query: { list: USERS, where: { id: { in: { list: MEMBERS, field: 'public_user_data.user_id' } } }, limit: 0 },
    list: MEMBERS,
  },
  {
    question: 'Which users have the plan enterprise in their metadata?',
    query: {
      list: USERS,
      where: { 'public_metadata.plan': 'enterprise' },
      fields: ['id', 'email_addresses.email_address'],
      limit: 10,
    },
    list: USERS,
  },
];

/** What answering a question costs, in tokens. */
export interface QuestionCost {
  question: string;
  /** The users of the world. */
  size: number;
  /** The arguments of the call, and the result, as the model sees them. */
  call: string;
  result: string;
  /** Both together. */
  tokens: number;
  /** Every page of the list instead, without lists.query. */
  pages: number;
  /** The same pages as Clerk sends them. */
  rawPages: number;
}

/** Asks each question in a sandbox of that many users, and counts what the answers cost. */
export async function countQuestions(size: number): Promise<QuestionCost[]> {
  const { lean, raw, close } = await openWays(size);
  try {
    return await inTurn(QUESTIONS, async ({ question, query, list }) => {
      const call = JSON.stringify(query);
      const { text: result } = await resultOf(lean, 'lists_query', query);
      const rows = await countRows(raw, list);
      return {
        ...{ question, size, call, result },
        tokens: countTokens(JSON.stringify({ name: 'lists_query', arguments: query })) + countTokens(result),
        pages: await costOfPages(lean, list, rows),
        rawPages: await costOfPages(raw, list, rows),
      };
    });
  } finally {
    await close();
  }
}

async function countRows(raw: Toolkit, list: Question['list']): Promise<number> {
  const { data } = list === USERS ? await resultOf(raw, 'users_getUserCount', {}) : await resultOf(raw, list, {});
  return Number(getOwn(data, 'total_count'));
}

/** Returns what all pages of a list cost, going by the first 100 rows. */
async function costOfPages(toolkit: Toolkit, list: string, rows: number): Promise<number> {
  const limit = Math.min(rows, 100);
  return Math.round((await costOf(toolkit, list, { limit })) * (rows / limit));
}
