import { isObject } from '../../shared/json.ts';
import type { Where } from '../query-types.ts';
import { MOST, refuse } from './limits.ts';
import { parseOperators } from './parse-operators.ts';
import { parsePath } from './parse-path.ts';
import { countCondition, type Parsing, parseValues } from './parse-values.ts';

const EXAMPLE = '{"public_metadata.plan": "enterprise", "last_sign_in_at": {"before": "-90d"}}';

/** Returns a condition on rows as parsed: each key a path, or `and`, `or` or `not`. All of its keys must hold. */
export function parseWhere(given: unknown, at: string, parsing: Parsing): Where {
  if (!isObject(given)) return refuse(at, `an object is needed, such as ${EXAMPLE}.`);
  if (parsing.depth >= MOST.nesting) return refuse(at, `conditions are nested more than ${MOST.nesting} deep.`);
  // One that is empty counts too: lists of lists of them would have no end.
  if (Object.keys(given).length === 0) countCondition(at, parsing);
  const inside = { ...parsing, depth: parsing.depth + 1, parseWhere };
  const all = Object.keys(given).map((key) => parseEntry(key, given[key], `${at}.${key}`, inside));
  return all.length === 1 ? (all[0] as Where) : { kind: 'and', all };
}

function parseEntry(key: string, value: unknown, at: string, parsing: Parsing): Where {
  const word = key.replace(/^\$/, '').toLowerCase();
  if (word === 'and' || word === 'or') return parseAll(word, value, at, parsing);
  if (word === 'not') return { kind: 'not', inner: parseWhere(value, at, parsing) };
  const path = parsePath(key, at);
  if (isObject(value)) return parseOperators(path, value, at, parsing);
  return parseValues(path, Array.isArray(value) ? value : [value], at, parsing);
}

function parseAll(kind: 'and' | 'or', value: unknown, at: string, parsing: Parsing): Where {
  const parts = isObject(value) && kind === 'and' ? [value] : value;
  if (!Array.isArray(parts) || parts.length === 0) {
    return refuse(at, `"${kind}" takes a list of conditions: [{"role": "org:admin"}, {"banned": true}].`);
  }
  if (parts.length > MOST.conditions) return refuse(at, `there are more than ${MOST.conditions} conditions.`);
  return { kind, all: parts.map((part, index) => parseWhere(part, `${at}.${index}`, parsing)) };
}
