import { closestMatch } from 'leven';
import type { Question, TargetRead } from '../../src/tool.ts';
import type { Allowlist } from '../config/allowlist.ts';
import type { Rule, Targets } from '../config/targets.ts';
import type { InputSchema } from '../inputs/normalise.ts';
import type { Document } from '../openapi/types.ts';
import { byCodeUnit } from '../shared/order.ts';
import { Faults } from '../shared/problems.ts';
import { targetFaults } from './check-target.ts';
import { openInputs, type PlannedInput } from './inputs.ts';
import type { Plan } from './plan.ts';
import { looksSecret } from './secret-names.ts';

/**
 * What a person is asked before each destructive tool's calls, by the tool's name.
 * @throws FileError naming every destructive tool without a question, every other with one, every place that is no
 *   required argument, and whatever spec/targets.yaml has that the spec hasn't, or that no question needs
 */
export function planQuestions(
  document: Document,
  plans: readonly Plan[],
  { entries, file }: Allowlist,
  targets: Targets,
  faults = new Faults(),
): Map<string, Question> {
  const used = new Set<unknown>();
  const questions = new Map<string, Question>();
  for (const plan of plans) {
    const { question: words, path = [] } = entries.find(({ tool }) => tool === plan.name) ?? {};
    const fault = (message: string) =>
      faults.gap(file.at(words === undefined ? path : [...path, 'question'], `${plan.name} ${message}`, 'key'));
    if (plan.tier !== 'destructive') {
      if (words !== undefined) fault('has a question, and only destructive tools are asked about: delete it');
      continue;
    }
    if (words === undefined) {
      fault('is destructive and needs a `question`: what a person is asked to confirm');
      continue;
    }
    const required = openInputs(plan.inputs).filter((input) => input.required);
    const known = required.map(({ argument }) => argument);
    const places = [...words.matchAll(/\{([^{}]*)\}/g)].map(([, place = '']) => place);
    for (const place of places.filter((name) => !known.includes(name))) {
      const near = known.length > 0 ? `; did you mean {${closestMatch(place, known)}}?` : '';
      fault(`has no required argument for {${place}}${near} Known: ${known.join(', ') || 'none'}`);
    }
    const rules = places.flatMap((place) => {
      const rule = ruleOf(targets, plan, place);
      if (!rule) return [];
      used.add(rule);
      const wrong = targetFaults(document, rule, known, targets.file);
      faults.leftover(...wrong);
      // What can't be read isn't told: the question has the id alone.
      return wrong.length > 0 ? [] : [rule];
    });
    const secrets = hidden(plan, places, targets, used, fault);
    questions.set(plan.name, {
      words,
      ...(rules.length > 0 && { targets: Object.fromEntries(rules.map((rule) => told(rule, rules[0]))) }),
      ...(secrets.length > 0 && { secrets }),
    });
  }
  faults.leftover(...useless(targets, used));
  faults.settle();
  return questions;
}

/** What a question is about stands first in it: of the others only the names are read. */
function told(rule: Rule, first: Rule | undefined): [string, TargetRead] {
  const { argument, target } = rule;
  const { facts, counts, ...named } = target;
  return [argument, rule === first ? target : named];
}

/** What is said of a tool's own argument, or of its category's, or of any tool's. */
function ruleOf({ rules }: Targets, { name, category }: Plan, argument: string): Rule | undefined {
  const own = rules.filter((rule) => rule.argument === argument);
  return [name, `${category}.*`, undefined].flatMap((tool) => own.find((rule) => rule.tool === tool) ?? [])[0];
}

/** The arguments whose values are not shown; what looks like a secret and is not classified is a fault. */
function hidden(
  { inputs }: Plan,
  places: readonly string[],
  { secret, harmless }: Targets,
  used: Set<unknown>,
  fault: (message: string) => void,
): string[] {
  const names = openInputs(inputs)
    .filter(({ argument }) => !places.includes(argument))
    .flatMap(namesIn);
  for (const name of names) {
    used.add(name);
    if (looksSecret(name) && !secret.includes(name) && !harmless.includes(name))
      fault(`takes "${name}", which looks like a secret: put it under \`secret\` or \`harmless\` of spec/targets.yaml`);
  }
  return [...new Set(names.filter((name) => secret.includes(name)))].sort(byCodeUnit);
}

function namesIn({ argument, schema }: PlannedInput): string[] {
  const below = (node: InputSchema): string[] =>
    Object.entries((node.items ?? node).properties ?? {}).flatMap(([name, inner]) => [name, ...below(inner)]);
  return [argument, ...below(schema)];
}

function useless({ rules, secret, harmless, file }: Targets, used: ReadonlySet<unknown>): string[] {
  const idle = (target: Rule) => `no question has {${target.argument}}${target.tool ? ` in ${target.tool}` : ''}`;
  return [
    ...rules.filter((rule) => !used.has(rule)).map((rule) => file.at(rule.path, `${idle(rule)}: delete it`, 'key')),
    ...(['secret', 'harmless'] as const).flatMap((list) =>
      ({ secret, harmless })[list].flatMap((name, i) =>
        used.has(name) ? [] : [file.at([list, list === 'secret' ? i : name], `no argument is called "${name}"`, 'key')],
      ),
    ),
  ];
}
