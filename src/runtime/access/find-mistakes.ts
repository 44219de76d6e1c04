import type { Mistake } from '../../yaml/parse-yaml.ts';
import { hideKeys } from '../result/secrets/key-patterns.ts';
import { didYouMean, nearest } from '../shared/did-you-mean.ts';
import { getOwn, isObject, type JsonObject } from '../shared/json.ts';
import { findContradictions } from './find-contradictions.ts';
import { findToolMistakes } from './find-tool-mistakes.ts';
import { findUnreachable } from './find-unreachable.ts';
import {
  CLIENT_SHAPE,
  describeForm,
  type KeyForm,
  MISPLACED_KEYS,
  MOST_RULES,
  RULE_KEYS,
  type RuleKey,
  WHO_KEYS,
} from './rule-keys.ts';
import type { AccessRule } from './rules.ts';

const TOP_KEYS = ['clients', 'rules'];

/** Finds everything that is wrong with access rules: their form, and what they say. None makes them `AccessRules`. */
export function findMistakes(value: unknown): Mistake[] {
  if (!isMap(value))
    return [
      { path: [], long: 'Access rules are a map: `rules`, and `clients` where tokens come without an audience.' },
    ];
  const mistakes: Mistake[] = Object.keys(value)
    .filter((key) => !TOP_KEYS.includes(key))
    .map((key) => ({
      path: [key],
      long: `There is no such key.${didYouMean(key, TOP_KEYS)} There are rules and clients.`,
    }));
  if (value.clients !== undefined) mistakes.push(...findClientMistakes(value.clients));
  const { rules } = value;
  if (!Array.isArray(rules) || rules.length === 0 || rules.length > MOST_RULES) {
    const long = `rules must be a list of 1 to ${MOST_RULES} rules: without one, nobody is let in.`;
    return [...mistakes, { path: rules === undefined ? [] : ['rules'], long }];
  }
  const perRule = rules.map(findFormMistakes);
  mistakes.push(...perRule.flatMap((one, i) => under(['rules', i], one)));
  const faultyKeys = perRule.map((one) => new Set(one.flatMap(faultyKeysOf)));
  const people = rules.map((rule, i) => (PEOPLE.some((key) => faultyKeys[i]?.has(key)) ? undefined : rule));
  const more = rules.flatMap((rule: unknown, i) =>
    under(
      ['rules', i],
      [
        ...findMeaningMistakes(rule, faultyKeys[i] ?? new Set()),
        ...findTwin(rule, rules.slice(0, i)),
        ...findOverlap(people[i], people.slice(0, i)),
      ],
    ),
  );
  return [...mistakes, ...more];
}

/** Keys that say whom a rule is for, and by what name. */
const PEOPLE = ['who', 'pin', 'name'];

/** Returns the keys of which a mistake leaves open what they were to say: the one that has it, and for one that there is not the one that was meant. */
function faultyKeysOf({ path: [key] }: Mistake): string[] {
  if (key === undefined) return PEOPLE;
  return [String(key), nearest(String(key), ['who', ...Object.keys(RULE_KEYS)]) ?? ''];
}

/** Finds what is wrong with what a rule says, as far as its form can be read. */
function findMeaningMistakes(rule: unknown, faulty: ReadonlySet<string>): Mistake[] {
  if (!isMap(rule)) return [];
  const readable = Object.fromEntries(Object.entries(rule).filter(([key]) => !faulty.has(key)));
  const sound = { who: {}, ...readable } as unknown as AccessRule;
  return [...findContradictions(sound, faulty), ...findToolMistakes(sound, faulty.size === 0)];
}

function findTwin(rule: unknown, earlier: readonly unknown[]): Mistake[] {
  const nameOf = (one: unknown) => (isObject(one) ? one.name : undefined);
  const name = nameOf(rule);
  if (typeof name !== 'string' || !earlier.some((one) => nameOf(one) === name)) return [];
  return [{ path: ['name'], long: `Another rule is named "${name}" already.` }];
}

function findOverlap(rule: AccessRule | undefined, earlier: readonly (AccessRule | undefined)[]): Mistake[] {
  const wider = rule && findUnreachable(rule, earlier);
  if (!wider) return [];
  const long = `Nobody gets as far as this rule: whoever it is for fits "${wider.name}" before it. Put it in front of that one, or leave it out.`;
  return [{ path: ['who'], long }];
}

function findClientMistakes(clients: unknown): Mistake[] {
  if (!Array.isArray(clients)) return [{ path: ['clients'], long: 'clients must be a list of client ids.' }];
  return clients.flatMap((client, i) =>
    typeof client === 'string' && CLIENT_SHAPE.test(client)
      ? []
      : [{ path: ['clients', i], long: 'It must be the id of an OAuth client, as a text.' }],
  );
}

function findFormMistakes(rule: unknown): Mistake[] {
  if (!isMap(rule)) return [{ path: [], long: 'A rule is a map with a name, who it is for, and what they may do.' }];
  const { who, ...rest } = rule;
  const mistakes = findValueMistakes(rest, RULE_KEYS, { who: true });
  if (!('name' in rule)) mistakes.push({ path: [], long: 'name is missing: the audit log names the rule.' });
  return [...mistakes, ...findWhoMistakes(who)];
}

function findWhoMistakes(who: unknown): Mistake[] {
  const example = 'such as who: { organization: org_... }';
  if (who === undefined) return [{ path: [], long: `who is missing: it says whom the rule is for, ${example}.` }];
  if (who === 'everybody')
    return [{ path: ['who'], long: 'who must be a map: write who: { everybody: true } for everybody who signs in.' }];
  if (!isMap(who)) return [{ path: ['who'], long: `who must be a map of conditions, ${example}.` }];
  if (Object.keys(who).length === 0)
    return [{ path: ['who'], long: `who is empty: say whom the rule is for, ${example}, or { everybody: true }.` }];
  return under(['who'], findValueMistakes(who, WHO_KEYS));
}

/** Reports whether a value is a map that inherits nothing: what it inherits would hold for some readers and not for others. */
function isMap(value: unknown): value is JsonObject {
  return isObject(value) && [Object.prototype, null].includes(Object.getPrototypeOf(value));
}

/** Finds keys that there are not, and values that their keys can't have. */
function findValueMistakes(
  given: JsonObject,
  keys: Readonly<Record<string, RuleKey>>,
  others: Readonly<Record<string, true>> = {},
): Mistake[] {
  return Object.entries(given).flatMap(([name, value]): Mistake[] => {
    const key = getOwn(keys, name);
    if (key && matches(value, key.form)) return [];
    if (key) return [{ path: [name], long: describeWrongValue(name, value, key.form) }];
    const instead = keys === WHO_KEYS ? undefined : getOwn(MISPLACED_KEYS, name);
    if (instead !== undefined) return [{ path: [name], long: `A rule has no ${name}: ${instead}` }];
    const known = [...Object.keys(keys), ...Object.keys(others)];
    return [
      { path: [name], long: `There is no such key.${didYouMean(name, known) || ` There are ${known.join(', ')}.`}` },
    ];
  });
}

const MAX_QUOTED = 60;

/** Describes a value that its key can't have: one of several by itself, with how it must begin. */
function describeWrongValue(name: string, value: unknown, form: KeyForm): string {
  const wrong = form.kind === 'texts' ? [value].flat().find((one) => !matches(one, form)) : undefined;
  if (form.kind !== 'texts' || typeof wrong !== 'string') return `${name} must be ${describeForm(form)}.`;
  const { begins = '' } = form;
  const must = wrong.startsWith(begins) ? `be ${describeForm(form)}` : `begin with ${begins}, as in ${form.example}`;
  return hideKeys(`${name} must ${must}, not ${JSON.stringify(wrong.slice(0, MAX_QUOTED))}.`);
}

function matches(value: unknown, form: KeyForm): boolean {
  switch (form.kind) {
    case 'flag':
      return typeof value === 'boolean';
    case 'yes':
      return value === true;
    case 'text':
      return typeof value === 'string' && form.shape.test(value);
    case 'texts':
      return (
        [value].flat().length > 0 && [value].flat().every((one) => typeof one === 'string' && form.shape.test(one))
      );
    case 'patterns':
      return (
        Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string' && one.trim() !== '')
      );
    case 'whole':
      return Number.isInteger(value) && Number(value) >= form.least && Number(value) <= form.most;
    case 'choice':
      return form.values.some((one) => one === value);
  }
}

function under(place: readonly (string | number)[], mistakes: readonly Mistake[]): Mistake[] {
  return mistakes.map(({ path, long }) => ({ path: [...place, ...path], long }));
}
