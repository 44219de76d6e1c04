import type { Mistake } from '../../yaml/parse-yaml.ts';
import { catalogue } from '../catalogue/catalogue.ts';
import { matchPattern } from '../catalogue/patterns.ts';
import { selectTools } from '../catalogue/selection.ts';
import { UsageError } from '../shared/errors.ts';
import { spellOptions } from '../shared/placeholders.ts';
import { needsChosen } from './find-unreachable.ts';
import type { AccessRule } from './rules.ts';

/** Ids in place of those that are known once somebody signs in. */
export const SOMEBODY = { user_id: 'user_signed_in', organization_id: 'org_chosen' } as const;

/**
 * Finds the patterns of a rule that match nothing, and what else keeps its tools from being served.
 * @param isSound false where other mistakes leave open what the rule says besides its patterns
 */
export function findToolMistakes(rule: AccessRule, isSound: boolean): Mistake[] {
  const { tools = [], excludeTools = [], listed = [] } = rule;
  const mistakes = Object.entries({ tools, excludeTools, listed }).flatMap(([name, patterns]) =>
    patterns.flatMap((pattern, i) => {
      const purpose = name === 'excludeTools' ? 'exclude' : 'serve';
      const long = mistakeOf(() => matchPattern(pattern, catalogue, purpose));
      return long === undefined ? [] : [{ path: [name, i], long }];
    }),
  );
  if (mistakes.length > 0 || !isSound) return mistakes;
  const options = {
    ...rule,
    tools: rule.tools ?? ['default'],
    pins: somebody(rule),
    pinMode: rule.pins,
    // Only the program knows if there are such folders.
    files: ['/'],
    exports: '/',
  };
  const long = mistakeOf(() => selectTools(options, catalogue));
  return long === undefined ? [] : [{ path: rule.tools ? ['tools'] : [], long }];
}

/** Returns the pins of a rule, with ids that stand for whoever signs in. */
export function somebody(rule: AccessRule): { user_id?: string; organization_id?: string } {
  return {
    ...((rule.pin === 'user' || rule.pin === 'both') && { user_id: SOMEBODY.user_id }),
    ...(needsChosen(rule) && { organization_id: SOMEBODY.organization_id }),
  };
}

/** Returns what is wrong with a choice of tools, with options spelled as a rule has them. */
function mistakeOf(choose: () => unknown): string | undefined {
  try {
    choose();
    return undefined;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return spellOptions(error.message, 'rules')
      .replaceAll(`user ${SOMEBODY.user_id}`, 'the person signed in')
      .replaceAll(`organization ${SOMEBODY.organization_id}`, 'the organization chosen');
  }
}
