import type { Tier } from '../../../src/tool.ts';
import type { Operation } from '../../inputs/operation.ts';
import type { ResponseShape } from '../responses/response-shape.ts';

/** Ends of paths that tell of harm, or of a check that changes nothing. */
const HARM = /^(?:revoke|ban|lock|delete|remove|replace|disable|reject|cancel|purge|reset|merge)(?:_|$)/;
const CHECK = /^(?:verify|check|preview|count|search|validate)(?:_|$)/;

/** Fields of a response that are a live credential by their name. */
const CREDENTIAL = /(?:^|_)(?:secret|token|jwt|ticket|api_key|password|cookie)s?(?:$|_key$|_value$)/;

/** A field of the object that comes back, or of a row of a list. */
const AT_THE_TOP = /^(?:data\[\]\.|\[\]\.)?\w+$/;

/**
 * Suggests a tier for an operation that nobody has decided yet, with the reason. A guess for a person to check, on the
 * side of caution: no tool gets its tier from here.
 */
export function suggestTier({ method, path }: Operation, response: ResponseShape): [tier: Tier, reason: string] {
  const last = path.split('/').at(-1) ?? '';
  if (method === 'delete') return ['destructive', 'a DELETE'];
  if (HARM.test(last)) return ['destructive', `it ends in ${last}`];
  const credential = [...response].find(
    ([at, { types }]) => AT_THE_TOP.test(at) && CREDENTIAL.test(at) && isText(types),
  );
  if (credential) {
    const [at] = credential;
    // A write may be asked for something else than what it happens to return.
    return ['sensitive', method === 'get' ? `it returns ${at}` : `it returns ${at}; write, if that is to be masked`];
  }
  if (method === 'get') return ['read', 'a GET'];
  if (CHECK.test(last) && method === 'post') return ['write', `a POST; read, if ${last} changes nothing`];
  if (path.split('/')[1] === 'instance') return ['destructive', 'it changes the instance for everybody'];
  if (method === 'put') return ['destructive', 'a PUT replaces what is there'];
  return ['write', `a ${method.toUpperCase()}`];
}

function isText(types: readonly string[]): boolean {
  return types.includes('string') || types.includes('any');
}
