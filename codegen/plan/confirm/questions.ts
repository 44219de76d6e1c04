import type { Effect, Phrase, Question } from '../../../src/tool.ts';
import type { Allowlist } from '../../config/allowlist/allowlist-types.ts';
import type { Targets } from '../../config/confirm/targets.ts';
import { nestedProperties } from '../../inputs/nested-properties.ts';
import type { Document } from '../../openapi/types.ts';
import { byCodeUnit } from '../../shared/order.ts';
import { placeholders } from '../../shared/placeholders.ts';
import { type Problem, type ProblemKind, Problems } from '../../shared/problems.ts';
import { yamlKey } from '../../shared/yaml-file.ts';
import { openInputs } from '../inputs/tool-inputs.ts';
import type { PlannedTool } from '../plan.ts';
import { looksSecret } from '../secrets/looks-secret.ts';
import { hasField } from './check-target.ts';
import { neverAsks } from './effects.ts';
import { planFacts } from './facts.ts';
import { planPhrases } from './phrases.ts';
import { planTargets, type QuestionTargets } from './question-targets.ts';
import { suggestTarget } from './suggest-target.ts';
import { type Used, unusedEntries } from './unused-entries.ts';

/** Everything that the questions of all tools share. */
interface Context {
  document: Document;
  targets: Targets;
  used: Used;
  problems: Problems;
}

/** Takes what is wrong with a tool's question, with the key of the phrase, the kind of problem where it isn't a gap, and the input without which nothing would be. */
type Report = (message: string, key?: string, kind?: ProblemKind, about?: Partial<Problem>) => void;

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
    const entry = entries.find(({ tool: name }) => name === tool.name);
    const { question: given, path = [] } = entry ?? {};
    const report: Report = (message, key, kind = 'gap', about = {}) => {
      const at = given === undefined ? path : [...path, 'question', ...(key === undefined ? [] : [key])];
      const problem = file.problem(kind, at, `${tool.name} ${message}`, 'key');
      problems.add({ ...problem, tool: tool.name, ...about });
    };
    const ofTool = effects.get(tool.name);
    if (!ofTool) {
      if (given !== undefined && entry && neverAsks(entry))
        report('has a question, but loses nothing and lets nobody in: delete it');
    } else if (given === undefined) report('needs a `question`: what a person is asked to confirm');
    else {
      const phrases = planPhrases(tool, given, targets.secret, report);
      const context = { document, targets, used, problems };
      questions.set(tool.name, planQuestion(tool, phrases, ofTool, context, report));
    }
  }
  problems.add(...unusedEntries(targets, used));
  problems.settle();
  return questions;
}

function planQuestion(
  tool: PlannedTool,
  phrases: readonly Phrase[],
  effects: readonly Effect[],
  { document, targets, used, problems }: Context,
  report: Report,
): Question {
  const open = openInputs(tool.inputs);
  const known = open.filter(({ required }) => required).map(({ argument }) => argument);
  const places = [...new Set(phrases.flatMap(({ say }) => placeholders(say)))];
  const circumstances = [...effects, ...phrases];
  const found = planTargets(document, tool, places, known, targets);
  for (const rule of found.rules) used.rules.add(rule);
  problems.add(...found.problems);
  const compared = new Set(circumstances.flatMap(({ overwrites, changes }) => overwrites ?? changes ?? []));
  const line = suggestTarget(document, places, known);
  const unread = [...compared].filter((field) => !checkCompared(document, field, found, line, report));
  // It is a field of the first target: where that lacks it there must be none, so that every such call asks.
  const reads = unread.length > 0 ? {} : found.reads;
  const facts = planFacts(document, circumstances, known, targets, problems, report);
  for (const name of Object.keys(facts)) used.facts.add(name);
  const named = open.flatMap(({ name: input, argument, schema }) =>
    [argument, ...nestedProperties(schema).map(({ name }) => name)].map((name) => ({ name, input })),
  );
  const names = named.map(({ name }) => name);
  for (const name of names) used.names.add(name);
  const unclassified = ({ secret, harmless }: Targets, name: string) =>
    looksSecret(name) && !secret.includes(name) && !harmless.includes(name);
  for (const { name, input } of named.filter((one) => !places.includes(one.name) && unclassified(targets, one.name))) {
    const message = `takes "${name}", which looks like a secret: put it under \`secret\` or \`harmless\` of spec/targets.yaml`;
    const paste = {
      file: 'spec/targets.yaml',
      under: 'secret` or `harmless',
      lines: `  ${yamlKey(name)}: # why it is none\n`,
    };
    report(message, undefined, 'gap', { input, paste });
  }
  const secrets = [...new Set(names.filter((name) => targets.secret.includes(name)))].sort(byCodeUnit);
  const fields = open.filter(({ name, argument }) => name !== argument).map(({ name, argument }) => [argument, name]);
  return {
    phrases,
    ...(Object.keys(reads).length > 0 && { targets: reads }),
    ...(Object.keys(facts).length > 0 && { facts }),
    ...(fields.length > 0 && { fields: Object.fromEntries(fields) }),
    ...(secrets.length > 0 && { secrets }),
  };
}

/**
 * Reports a field that a circumstance compares with and that isn't read. A target whose read doesn't work is reported
 * elsewhere.
 * @param line what would have it read, if anything
 */
function checkCompared(
  document: Document,
  field: string,
  { rules, subject }: QuestionTargets,
  line: string | undefined,
  report: Report,
): boolean {
  if (subject && hasField(document, subject, field)) return true;
  if (!rules[0]) {
    const message = `compares with "${field}", but spec/targets.yaml has no read for what its question names`;
    const paste = line && { file: 'spec/targets.yaml', under: 'targets', lines: `  ${line}\n` };
    report(line ? `${message}: add \`${line}\` under \`targets\`` : message, undefined, 'gap', paste ? { paste } : {});
  }
  if (subject)
    report(
      `compares with "${field}", which the read about {${subject.argument}} doesn't return`,
      undefined,
      'leftover',
    );
  return false;
}
