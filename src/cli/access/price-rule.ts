import { optionsForSomebody } from '../../runtime/access/open-access.ts';
import type { AccessRule } from '../../runtime/access/rules.ts';
import { instanceOf } from '../../runtime/clerk/secret-key.ts';
import { instructions } from '../../runtime/instructions.ts';
import { UsageError } from '../../runtime/shared/errors.ts';
import { spellOptions } from '../../runtime/shared/placeholders.ts';
import type { ToolkitOptions } from '../../runtime/toolkit.ts';
import { surveyTools, type ToolSurvey } from '../tools/survey-tools.ts';

/** Characters of our instructions to a token, by o200k, the vocabulary by which tools are priced. */
const CHARACTERS_PER_TOKEN = 4.3;

/** The tools that a rule serves, with their cost to a model at the start of each conversation, in tokens. */
export interface RulePrice {
  survey: ToolSurvey;
  cost: { list: number; instructions: number };
}

/**
 * Prices a rule for whoever fits it.
 * @throws UsageError for one that serves nothing within the options
 */
export async function priceRule(rule: AccessRule, base: ToolkitOptions): Promise<RulePrice> {
  try {
    return await priceOptions(optionsForSomebody(rule, base));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const why = spellOptions(error.message, 'flags');
    throw new UsageError(`The rule "${rule.name}" can't be kept with the flags beside it. ${why}`);
  }
}

/** Prices what options serve. */
export async function priceOptions(options: ToolkitOptions): Promise<RulePrice> {
  const survey = await surveyTools(options);
  const instance = instanceOf(options.secretKey);
  const text = instructions(survey.tools, { ...options, rows: 'table', instance });
  const list = survey.listed?.tokens ?? survey.total.tokens;
  return { survey, cost: { list, instructions: Math.ceil(text.length / CHARACTERS_PER_TOKEN) } };
}

/** Describes a cost: `20 tools, about 5,400 tokens (5,000 of the list, 400 of instructions)`. */
export function describePrice({ survey, cost }: RulePrice): string {
  const count = (number: number) => number.toLocaleString('en-US');
  const { tools } = survey.total;
  const listed = survey.listed ? ` behind ${survey.listed.tools.length} that are listed` : '';
  return `${tools} ${tools === 1 ? 'tool' : 'tools'}${listed}, about ${count(cost.list + cost.instructions)} tokens (${count(cost.list)} of the list, ${count(cost.instructions)} of instructions)`;
}
