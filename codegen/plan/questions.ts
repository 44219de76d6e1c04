import type { Effect, Question, TargetRead } from '../../src/tool.ts';
import { matchesGlob } from '../../src/tool-names.ts';
import type { Allowlist } from '../config/allowlist-types.ts';
import type { TargetRule, Targets } from '../config/targets.ts';
import { nestedProperties } from '../inputs/nested-properties.ts';
import type { Document } from '../openapi/types.ts';
import { byCodeUnit } from '../shared/order.ts';
import { placeholders } from '../shared/placeholders.ts';
import { type Problem, Problems } from '../shared/problems.ts';
import { checkTarget, hasField } from './check-target.ts';
import { planFacts } from './facts.ts';
import { looksSecret } from './looks-secret.ts';
import { planPhrases } from './phrases.ts';
import type { PlannedTool } from './plan.ts';
import { openInputs } from './tool-inputs.ts';

/** What of spec/targets.yaml some question has used. */
interface Used {
  rules: Set<TargetRule>;
  names: Set<string>;
  facts: Set<string>;
}

/**
 * Plans what a person is asked before the calls of each tool that can lose something or let somebody in.
 * @param effects what calls can do, by the tool's name
 * @returns the questions by the tool's name
 * @throws FileError naming every such tool without a question, every other with one, every placeholder that is no argument
 *   of the call, and whatever spec/targets.yaml has that the spec doesn't, or that no question needs
 */
export function planQuestions(
  document: Document,
  tools: readonly PlannedTool[],
  { entries, file }: Allowlist,
  effects: ReadonlyMap<string, readonly Effect[]>,
  targets: Targets,
  problems = new Problems(),
): Map<string, Question> {
  const used: Used = { rules: new Set(), names: new Set(), facts: new Set() };
  const questions = new Map<string, Question>();
  for (const tool of tools) {
    const { question: given, path = [] } = entries.find(({ tool: name }) => name === tool.name) ?? {};
    const report = (message: string, key?: string) => {
      const at = given === undefined ? path : [...path, 'question', ...(key === undefined ? [] : [key])];
      problems.add(file.problem('gap', at, `${tool.name} ${message}`, 'key'));
    };
    const ofTool = effects.get(tool.name);
    if (!ofTool) {
      if (given !== undefined) report('has a question, but loses nothing and lets nobody in: delete it');
    } else if (given === undefined) report('needs a `question`: what a person is asked to confirm');
    else {
      const phrases = planPhrases(tool, given, targets.secret, report);
      questions.set(tool.name, planQuestion(document, tool, phrases, ofTool, targets, used, problems, report));
    }
  }
  problems.add(...uselessEntries(targets, used));
  problems.settle();
  return questions;
}

function planQuestion(
  document: Document,
  tool: PlannedTool,
  phrases: Question['phrases'],
  effects: readonly Effect[],
  targets: Targets,
  used: Used,
  problems: Problems,
  report: (message: string) => void,
): Question {
  const open = openInputs(tool.inputs);
  const known = open.filter(({ required }) => required).map(({ argument }) => argument);
  const places = [...new Set(phrases.flatMap(({ say }) => placeholders(say)))];
  const rules = places.flatMap((place) => {
    const rule = findRule(targets, tool, place);
    if (!rule) return [];
    used.rules.add(rule);
    const found = checkTarget(document, rule, [...known, place], targets.file);
    problems.add(...found);
    // Without a working read, the question shows the id alone.
    return found.length > 0 ? [] : [rule];
  });
  const compared = [...effects, ...phrases].flatMap(({ overwrites, fills }) => overwrites ?? fills ?? []);
  for (const field of new Set(compared))
    if (!(rules[0] && hasField(document, rules[0], field)))
      report(`compares with "${field}", which the read about its first target doesn't return`);
  const names = argumentNames(tool, places);
  for (const name of names) used.names.add(name);
  for (const name of names.filter((one) => isUnclassified(targets, one)))
    report(`takes "${name}", which looks like a secret: put it under \`secret\` or \`harmless\` of spec/targets.yaml`);
  const secrets = [...new Set(names.filter((name) => targets.secret.includes(name)))].sort(byCodeUnit);
  const fields = open.filter(({ name, argument }) => name !== argument).map(({ name, argument }) => [argument, name]);
  const facts = planFacts(document, [...effects, ...phrases], known, targets, problems, report);
  for (const name of Object.keys(facts)) used.facts.add(name);
  return {
    phrases,
    ...(rules.length > 0 && { targets: targetReads(rules) }),
    ...(Object.keys(facts).length > 0 && { facts }),
    ...(fields.length > 0 && { fields: Object.fromEntries(fields) }),
    ...(secrets.length > 0 && { secrets }),
  };
}

/** Returns the reads of a question. Of its first target everything is read, of the others nothing that takes another read. */
function targetReads(rules: readonly TargetRule[]): Record<string, TargetRead> {
  return Object.fromEntries(
    rules.map(({ argument, target }, i) => {
      const { counts, ...read } = target;
      return [argument, i === 0 || target.name.length === 0 ? target : read];
    }),
  );
}

/** Finds the rule for a tool's argument: the tool's own, or its category's, or the one for any tool. */
function findRule({ rules }: Targets, { name }: PlannedTool, argument: string): TargetRule | undefined {
  const candidates = rules.filter((rule) => rule.argument === argument);
  return (
    candidates.find(({ tool }) => tool === name) ??
    candidates.find(({ tool }) => tool !== undefined && matchesGlob(name, tool)) ??
    candidates.find(({ tool }) => tool === undefined)
  );
}

/** Returns the names of a tool's arguments, at any depth, but for those that the question shows anyway. */
function argumentNames({ inputs }: PlannedTool, shown: readonly string[]): string[] {
  return openInputs(inputs)
    .filter(({ argument }) => !shown.includes(argument))
    .flatMap(({ argument, schema }) => [argument, ...nestedProperties(schema).map(({ name }) => name)]);
}

function isUnclassified({ secret, harmless }: Targets, name: string): boolean {
  return looksSecret(name) && !secret.includes(name) && !harmless.includes(name);
}

function uselessEntries({ rules, facts, secret, harmless, file }: Targets, used: Used): Problem[] {
  const unusedRules = rules.filter((rule) => !used.rules.has(rule));
  const unusedFacts = Object.keys(facts).filter((name) => !used.facts.has(name));
  const lists = [
    ...secret.map((name, i) => ({ name, path: ['secret', i] })),
    ...harmless.map((name) => ({ name, path: ['harmless', name] })),
  ];
  return [
    ...unusedRules.map(({ argument, tool, path }) => {
      const message = `no question has {${argument}}${tool ? ` in ${tool}` : ''}: delete it`;
      return file.problem('leftover', path, message, 'key');
    }),
    ...unusedFacts.map((name) =>
      file.problem('leftover', ['facts', name], `nothing asks for {${name}}: delete it`, 'key'),
    ),
    ...lists
      .filter(({ name }) => !used.names.has(name))
      .map(({ name, path }) => file.problem('leftover', path, `no argument is called "${name}"`, 'key')),
  ];
}
