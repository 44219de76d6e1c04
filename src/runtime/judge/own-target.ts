import type { OwnRelation, ToolImplementation } from '../../tool.ts';
import type { ReadByTemplate } from '../clerk/read-by-template.ts';
import { ToolError } from '../shared/errors.ts';
import { getOwn } from '../shared/json.ts';
import { createFacts, holds } from './circumstance.ts';
import { reasonsOf } from './judge.ts';
import { isRelated, type Own } from './own-relation.ts';
import { asWord, readOwnMemberships, readOwnWords, textsOf } from './own-words.ts';
import { readRow, valueAt } from './row.ts';

/** The person in whose name a call is made. */
export interface Caller {
  user: string;
  /** The OAuth client through which they call. */
  client?: string | undefined;
}

type Judged = Pick<ToolImplementation, 'effects' | 'own' | 'question'>;

/** Arguments that say who somebody is, by a name that elsewhere may be an ordinary word. */
const SAYS_WHO = /(?:^|_)(?:identifier|username|external_id|provider_user_id|subject|sub)$/;

/**
 * Refuses a call that lets in, or raises, the person in whose name it is made, however it names them. A yes of theirs
 * changes nothing about that.
 * @param name the tool's
 * @throws ToolError refused for such a call, and where it can't be found out; and as the read does of a thing that the
 *   arguments name
 */
export async function refuseOwnTarget(
  name: string,
  tool: Judged,
  args: Record<string, unknown>,
  caller: Caller,
  read: ReadByTemplate,
): Promise<void> {
  const { own = 'everybody', effects = [], question } = tool;
  const letsIn = effects.filter(({ kind }) => kind !== 'loses');
  if (own === 'nobody' || letsIn.length === 0) return;
  const facts = createFacts(question, args, read);
  // All of them: `judge` is content with some, and those may lose something only.
  const held = await Promise.all(letsIn.map((effect) => holds(effect, args, facts)));
  const because = reasonsOf(letsIn.filter((_, i) => held[i]));
  if (because === '') return;
  if (own === 'everybody') throw refused(name, `may let in or raise the person in whose name it is made (${because})`);
  const values = await readValues(Object.entries(own), tool, args, read);
  const found = await readOwn(caller, values, read).catch(unreadable(name));
  if (namesThem(args, found) || values.some(({ value, as }) => isRelated(value, as, found)))
    throw refused(name, `lets in or raises the very person in whose name it is made (${because})`);
}

/** A value that a call is about, and the relation to it that counts. */
interface Value {
  value: unknown;
  as: OwnRelation;
}

/** Reads the values at paths: those of arguments, and fields of what they name. */
async function readValues(
  own: readonly [path: string, as: OwnRelation][],
  { question }: Judged,
  args: Record<string, unknown>,
  read: ReadByTemplate,
): Promise<Value[]> {
  const given = own.filter(([path]) => ![undefined, null].includes(getOwn(args, argumentOf(path)) as null));
  return Promise.all(
    given.map(async ([path, as]): Promise<Value> => {
      const argument = argumentOf(path);
      const value = getOwn(args, argument);
      if (path === argument) return { value, as };
      const target = getOwn(question?.targets ?? {}, argument);
      if (!target) throw new Error(`nothing reads {${argument}}: run npm run generate`);
      const field = path.slice(argument.length + 1);
      return { value: valueAt(await readRow(target, value, read), field), as };
    }),
  );
}

function argumentOf(path: string): string {
  return path.split('.')[0] ?? path;
}

/** Reads who the person is, and of their memberships only what is asked. */
async function readOwn({ user, client }: Caller, values: readonly Value[], read: ReadByTemplate): Promise<Own> {
  const ofMembers = values.some(({ as }) => !['user', 'domain'].includes(as));
  const [words, memberships] = await Promise.all([
    readOwnWords(user, read),
    ofMembers ? readOwnMemberships(user, read) : [],
  ]);
  return { words, memberships, client };
}

/** Tells whether arguments name the person, at any depth. */
function namesThem(args: Record<string, unknown>, { words, client }: Own): boolean {
  for (const [argument, text] of textsOf(args)) {
    const word = asWord(text);
    if (words.anywhere.has(word) || (client !== undefined && text === client)) return true;
    if (SAYS_WHO.test(argument) && words.named.has(word)) return true;
  }
  return false;
}

function unreadable(name: string) {
  return (error: unknown): never => {
    // It ended, for whatever reason: nothing says that it is about them.
    if (error instanceof ToolError && ['cancelled', 'timeout'].includes(error.details.kind)) throw error;
    throw refused(name, 'lets somebody in, and who is calling could not be read to rule them out');
  };
}

function refused(name: string, why: string): ToolError {
  const message = `This call of ${name} ${why}.`;
  const hint =
    'Nothing was changed. Nobody lets themselves in, with or without a yes: another person with this access can do it for them, or somebody in the Clerk dashboard. Tell the person, and do not try another way.';
  return new ToolError({ kind: 'refused', message, hint }, { refusedBy: 'own_target' });
}
