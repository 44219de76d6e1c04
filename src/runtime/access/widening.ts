import type { Mistake } from '../../yaml/parse-yaml.ts';
import { RULE_KEYS } from './rule-keys.ts';
import type { AccessRule } from './rules.ts';

/** A place of a rule that widens access, and a sentence that says how. */
export interface Widening {
  path: Mistake['path'];
  why: string;
}

const WHY: Readonly<Record<string, string>> = {
  allowSecrets: 'allowSecrets hands out live credentials.',
  allowPrivateMetadata: 'allowPrivateMetadata shows what is meant for servers alone.',
  confirm: 'With confirm: never, nobody is asked before a call that loses something or lets somebody in.',
};

/** Finds what in a rule needs `dangerously: true`. */
export function findWidening(rule: AccessRule): Widening[] {
  const widening: Widening[] = Object.entries(RULE_KEYS).flatMap(([name, { dangerous }]) =>
    dangerous !== undefined && rule[name as keyof typeof RULE_KEYS] === dangerous
      ? [{ path: [name], why: WHY[name] ?? `${name} widens access.` }]
      : [],
  );
  return isForEverybody(rule) ? [...widening, { path: ['who'], why: EVERYBODY }] : widening;
}

const EVERYBODY =
  'Every user of the instance can fit this rule, whoever they are, and reach the data of all: a client and a scope say nothing about the person. Add organization or user, or pin.';

/** Reports whether a rule lets in whoever can sign in, and confines them to nothing. */
export function isForEverybody({ who, pin }: AccessRule): boolean {
  return who.organization === undefined && who.user === undefined && pin === undefined;
}
