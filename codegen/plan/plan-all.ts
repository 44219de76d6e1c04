import type { ResponseTypes } from '../../src/tool.ts';
import { readAllowlist } from '../config/allowlist.ts';
import type { Allowlist } from '../config/allowlist-types.ts';
import { readClear } from '../config/clear.ts';
import type { ConfigTexts } from '../config/config-files.ts';
import { type Glossary, readGlossary } from '../config/glossary.ts';
import { readPins } from '../config/pins.ts';
import { readSecrets, type Secrets } from '../config/secrets.ts';
import { readTargets } from '../config/targets.ts';
import { readViews } from '../config/views.ts';
import type { Document } from '../openapi/types.ts';
import { byCodeUnit } from '../shared/order.ts';
import type { Problems } from '../shared/problems.ts';
import { planClear } from './clearable-inputs.ts';
import { planEffects } from './confirm/effects.ts';
import { planQuestions } from './confirm/questions.ts';
import { define } from './definition.ts';
import { planSecrets } from './masked-fields.ts';
import { planPinnedDefaults } from './pin-sets.ts';
import type { Decisions, Plan } from './plan.ts';
import { planTools } from './plan-tools.ts';
import { planResponses } from './responses/plan-responses.ts';
import { planTimes } from './time-inputs.ts';
import { planPins } from './tool-pins.ts';

/** Every tool's plan, sorted by name, with the files that others decide by, as read. */
export interface PlannedApi {
  plans: Plan[];
  allowlist: Allowlist;
  glossary: Glossary;
  secrets: Secrets;
  responseTypes: ResponseTypes;
}

/**
 * Plans every tool of the allowlist.
 * @param document the spec, corrected
 * @param problems takes what of our files doesn't fit the spec; what it tolerates is left out
 * @param moved the endpoint in this document of an operation that the allowlist has under another one
 * @throws FileError naming every problem that isn't tolerated; CodegenError for an operation that no tool can carry
 */
export function planAll(
  document: Document,
  texts: ConfigTexts,
  problems: Problems,
  moved?: ReadonlyMap<string, string>,
): PlannedApi {
  const allowlist = readAllowlist(texts.allowlist, document, problems, moved);
  const glossary = readGlossary(texts.glossary);
  const secrets = readSecrets(texts.secrets);
  const tools = planTools(document, allowlist, glossary, problems);
  tools.sort((a, b) => byCodeUnit(a.name, b.name));
  const clear = planClear(tools, readClear(texts.clear), glossary, problems);
  const secretFields = planSecrets(document, tools, secrets, problems);
  const pinsFile = readPins(texts.pins);
  const pins = planPins(document, tools, pinsFile, problems);
  const notDefault = planPinnedDefaults(tools, pins, allowlist.default, pinsFile, problems);
  const effects = planEffects(tools, allowlist, problems);
  const questions = planQuestions(document, tools, allowlist, effects, readTargets(texts.targets), problems);
  const views = readViews(texts.views);
  const { types, shapes } = planResponses(document, tools, views, secretFields, secrets, problems);
  const times = planTimes(tools, views, problems);
  const plans = tools.map((tool): Plan => {
    const decisions: Decisions = {
      ...optional('secretFields', secretFields.get(tool.name)),
      ...optional('pins', pins.get(tool.name)),
      ...optional('notDefault', notDefault.get(tool.name)),
      ...optional('clear', clear.get(tool.name)),
      ...optional('effects', effects.get(tool.name)),
      ...optional('question', questions.get(tool.name)),
      ...optional('response', shapes.get(tool.name)),
      ...optional('times', times.get(tool.name)),
    };
    return { ...tool, ...decisions, definition: define(tool, decisions) };
  });
  return { plans, allowlist, glossary, secrets, responseTypes: types };
}

/** Returns an object with the value under its key; an empty one where there is no value. */
function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });
}
