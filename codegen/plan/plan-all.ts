import type { ResponseTypes } from '../../src/tool.ts';
import type { Allowlist } from '../config/allowlist/allowlist-types.ts';
import type { ConfigTexts } from '../config/config-files.ts';
import { type JudgedInputs, readJudgedInputs } from '../config/confirm/judged-inputs.ts';
import type { Glossary } from '../config/glossary.ts';
import { type Config, parseConfig } from '../config/parse-config.ts';
import type { Secrets } from '../config/secrets.ts';
import { type Requests, unknownTools } from '../config/synonyms/requests.ts';
import type { Synonyms } from '../config/synonyms/synonyms.ts';
import type { Document } from '../openapi/types.ts';
import { CodegenError } from '../shared/errors.ts';
import { byCodeUnit } from '../shared/order.ts';
import { byPlace, type Problem, Problems, withoutRepeats } from '../shared/problems.ts';
import { planEffects } from './confirm/effects.ts';
import { planOwnTargets } from './confirm/own-targets.ts';
import { planQuestions } from './confirm/questions.ts';
import { unjudgedInputs } from './confirm/unjudged-inputs.ts';
import { define } from './definition.ts';
import { checkDescriptions } from './descriptions/description-rules.ts';
import { planClear } from './inputs/clearable-inputs.ts';
import { planTimes } from './inputs/time-inputs.ts';
import { forgetLeftOut, leaveOut } from './leave-out.ts';
import { planPinnedDefaults } from './pins/pin-sets.ts';
import { planPins } from './pins/tool-pins.ts';
import type { Decisions, Plan } from './plan.ts';
import { planTools } from './plan-tools.ts';
import { planResponses } from './responses/plan-responses.ts';
import { planSecrets } from './secrets/masked-fields.ts';

/** Every tool's plan, sorted by name, with the files that others decide by, as read. */
export interface PlannedApi {
  plans: Plan[];
  allowlist: Allowlist;
  glossary: Glossary;
  secrets: Secrets;
  synonyms: Synonyms;
  requests: Requests;
  responseTypes: ResponseTypes;
}

/**
 * Plans every tool of the allowlist.
 * @param document the spec, corrected
 * @param problems takes what of our files doesn't fit the spec; what it tolerates is left out
 * @param moved the endpoint in this document of an operation that the allowlist has under another one
 * @throws FileError naming every problem that isn't tolerated
 */
export function planAll(
  document: Document,
  texts: ConfigTexts,
  problems: Problems,
  moved?: ReadonlyMap<string, string>,
): PlannedApi {
  const found = new Problems('all');
  const config = parseConfig(texts, document, found, moved);
  const judged = problems.isLenient ? readJudged(texts) : undefined;
  let planned = planConfig(document, config, found, judged);
  // Without what is open, something else may be: an input that the operation requires.
  let open: readonly Problem[] = problems.isLenient ? found.all : [];
  for (let rest = leaveOut(config.allowlist, open); rest; rest = leaveOut(rest, open)) {
    const again = new Problems('all');
    planned = planConfig(document, { ...config, allowlist: rest }, again, judged);
    open = again.gaps;
    problems.add(...again.all);
  }
  problems.add(...withoutRepeats(found.all).toSorted(byPlace));
  problems.settle();
  return { ...planned, allowlist: forgetLeftOut(planned.allowlist) };
}

/** Plans by the files as read. Each stage goes on past what doesn't fit, so that all of it is named at once. */
function planConfig(document: Document, config: Config, found: Problems, judged?: JudgedInputs): PlannedApi {
  const { allowlist, glossary, secrets, synonyms, requests, views } = config;
  const tools = planTools(document, allowlist, glossary, found);
  tools.sort((a, b) => byCodeUnit(a.name, b.name));
  const clear = planClear(tools, config.clear, glossary, found);
  const secretFields = planSecrets(document, tools, secrets, found);
  const pins = planPins(document, tools, config.pins, found);
  const notDefault = planPinnedDefaults(tools, allowlist.default, config.pins, found);
  const effects = planEffects(tools, allowlist, found);
  const questions = planQuestions(document, tools, allowlist, effects, config.targets, found);
  const own = planOwnTargets(document, tools, { effects, questions }, config.targets, found);
  const { types, shapes } = planResponses(document, tools, views, secretFields, secrets, found);
  const times = planTimes(tools, views, found);
  const plans = tools.map((tool): Plan => {
    const decisions: Decisions = {
      ...optional('secretFields', secretFields.get(tool.name)),
      ...optional('pins', pins.get(tool.name)),
      ...optional('notDefault', notDefault.get(tool.name)),
      ...optional('clear', clear.get(tool.name)),
      ...optional('effects', effects.get(tool.name)),
      ...optional('own', own.get(tool.name)),
      ...optional('question', questions.get(tool.name)),
      ...optional('response', shapes.get(tool.name)),
      ...optional('times', times.get(tool.name)),
    };
    return { ...tool, ...decisions, definition: define(tool, decisions) };
  });
  found.add(...unknownTools(requests, [...allowlist.entries.map(({ tool }) => tool), ...allowlist.leftOut]));
  found.add(...checkDescriptions(document, tools, allowlist, glossary));
  if (judged) found.add(...unjudgedInputs(plans, allowlist, judged));
  return { plans, allowlist, glossary, secrets, synonyms, requests, responseTypes: types };
}

/** Reads what was judged: without it, what is new to a tool couldn't be told from what isn't. */
function readJudged({ surface }: ConfigTexts): JudgedInputs {
  if (surface === undefined) throw new CodegenError('surface.json', 'is needed to leave out what nobody has judged');
  return readJudgedInputs(surface);
}

/** Returns an object with the value under its key; an empty one where there is no value. */
function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });
}
