import type { Tier } from '../../src/runtime/tool.ts';
import type { Operation } from '../operation.ts';
import type { AnswerShape } from './answer-shape.ts';

/** Words at the end of a path that tell of harm, or of a check that changes nothing. */
const HARM = /^(?:revoke|ban|lock|delete|remove|replace|rotate|disable|reject|cancel|purge|reset|unset|merge)(?:_|$)/;
const CHECK = /^(?:verify|check|preview|count|search|validate)(?:_|$)/;

/** Fields of an answer that are a live credential by their name. */
const CREDENTIAL = /(?:^|_)(?:secret|token|jwt|ticket|api_key|password|cookie)s?(?:$|_key$|_value$)/;

/**
 * A tier for an operation that nobody has decided yet, and why. A guess for a person to check, on the side of caution:
 * no tool gets its tier from here.
 */
export function suggestedTier({ method, path }: Operation, answer: AnswerShape): [tier: Tier, why: string] {
  const last = path.split('/').at(-1) ?? '';
  const credential = [...answer.keys()].find((at) => /^(?:data\[\]\.|\[\]\.)?\w+$/.test(at) && CREDENTIAL.test(at));
  if (credential !== undefined && method !== 'delete') return ['sensitive', `it answers ${credential}`];
  if (method === 'delete') return ['destructive', 'a DELETE'];
  if (HARM.test(last)) return ['destructive', `it ends in ${last}`];
  if (method === 'get') return ['read', 'a GET'];
  if (CHECK.test(last) && method === 'post') return ['write', `a POST; read, if ${last} changes nothing`];
  if (method === 'put') return ['destructive', 'a PUT replaces what is there'];
  return ['write', `a ${method.toUpperCase()}`];
}
