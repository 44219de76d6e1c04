import type { Question, TargetRead } from '../../src/tool.ts';
import { matchesGlob } from '../../src/tool-names.ts';
import type { Allowlist } from '../config/allowlist-types.ts';
import type { TargetRule, Targets } from '../config/targets.ts';
import { nestedProperties } from '../inputs/nested-properties.ts';
import type { Document } from '../openapi/types.ts';
import { didYouMean } from '../shared/did-you-mean.ts';
import { byCodeUnit } from '../shared/order.ts';
import { placeholders } from '../shared/placeholders.ts';
import { type Problem, Problems } from '../shared/problems.ts';
import { checkTarget } from './check-target.ts';
import { looksSecret } from './looks-secret.ts';
import type { PlannedTool } from './plan.ts';
import { openInputs } from './tool-inputs.ts';

/**
 * Plans what a person is asked before the calls of each destructive tool.
 * @returns the questions by the tool's name
 * @throws FileError naming every destructive tool without a question, every other with one, every placeholder that is no
 *   required argument, and whatever spec/targets.yaml has that the spec doesn't, or that no question needs
 */
export function planQuestions(
  document: Document,
  tools: readonly PlannedTool[],
  { entries, file }: Allowlist,
  targets: Targets,
  problems = new Problems(),
): Map<string, Question> {
  const usedRules = new Set<TargetRule>();
  const usedNames = new Set<string>();
  const questions = new Map<string, Question>();
  for (const tool of tools) {
    const { question: text, path = [] } = entries.find(({ tool: name }) => name === tool.name) ?? {};
    const report = (message: string) =>
      problems.add(
        file.problem('gap', text === undefined ? path : [...path, 'question'], `${tool.name} ${message}`, 'key'),
      );
    if (tool.tier !== 'destructive') {
      if (text !== undefined) report('has a question, but only destructive tools ask one: delete it');
      continue;
    }
    if (text === undefined) {
      report('is destructive and needs a `question`: what a person is asked to confirm');
      continue;
    }
    const required = openInputs(tool.inputs).filter((input) => input.required);
    const known = required.map(({ argument }) => argument);
    const places = placeholders(text);
    for (const place of places.filter((name) => !known.includes(name))) {
      const show = (name: string) => `{${name}}`;
      report(didYouMean(`has no required argument for {${place}}`, place, known, { show, listKnown: true }));
    }
    const rules = places.flatMap((place) => {
      const rule = findRule(targets, tool, place);
      if (!rule) return [];
      usedRules.add(rule);
      const found = checkTarget(document, rule, known, targets.file);
      problems.add(...found);
      // Without a working read, the question shows the id alone.
      return found.length > 0 ? [] : [rule];
    });
    const names = argumentNames(tool, places);
    for (const name of names) usedNames.add(name);
    for (const name of names.filter((one) => isUnclassified(targets, one)))
      report(
        `takes "${name}", which looks like a secret: put it under \`secret\` or \`harmless\` of spec/targets.yaml`,
      );
    const secrets = [...new Set(names.filter((name) => targets.secret.includes(name)))].sort(byCodeUnit);
    questions.set(tool.name, {
      text,
      ...(rules.length > 0 && { targets: targetReads(rules) }),
      ...(secrets.length > 0 && { secrets }),
    });
  }
  problems.add(...uselessEntries(targets, usedRules, usedNames));
  problems.settle();
  return questions;
}

/** Returns the reads of a question. Its main subject comes first in it: of the others only the names are read. */
function targetReads(rules: readonly TargetRule[]): Record<string, TargetRead> {
  return Object.fromEntries(
    rules.map(({ argument, target }, i) => {
      const { details, counts, ...named } = target;
      return [argument, i === 0 ? target : named];
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

function uselessEntries(
  { rules, secret, harmless, file }: Targets,
  usedRules: ReadonlySet<TargetRule>,
  usedNames: ReadonlySet<string>,
): Problem[] {
  const unusedRules = rules.filter((rule) => !usedRules.has(rule));
  const lists = [
    ...secret.map((name, i) => ({ name, path: ['secret', i] })),
    ...harmless.map((name) => ({ name, path: ['harmless', name] })),
  ];
  return [
    ...unusedRules.map(({ argument, tool, path }) => {
      const message = `no question has {${argument}}${tool ? ` in ${tool}` : ''}: delete it`;
      return file.problem('leftover', path, message, 'key');
    }),
    ...lists
      .filter(({ name }) => !usedNames.has(name))
      .map(({ name, path }) => file.problem('leftover', path, `no argument is called "${name}"`, 'key')),
  ];
}
