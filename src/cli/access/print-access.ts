import '../../runtime/everything.ts';
import type { Writable } from 'node:stream';
import type { WriteStream } from 'node:tty';
import type { AccessRules } from '../../runtime/access/rules.ts';
import { describeLeftOut } from '../../runtime/catalogue/left-out.ts';
import { resolveExportFolder, resolveFolders } from '../../runtime/shared/folders.ts';
import type { ToolkitOptions } from '../../runtime/toolkit.ts';
import type { AccessTask } from '../command-line/options.ts';
import { openSandbox } from '../open-sandbox.ts';
import { writeStderr, writeText } from '../stderr.ts';
import { formatSurvey, surveyRows } from '../tools/survey-tools.ts';
import { askAccess, describeMisfits, readRules } from './admit-person.ts';
import { describeBounds, describeWho } from './describe-rule.ts';
import { describePrice, priceOptions, priceRule } from './price-rule.ts';

/** The widest table that is easy to read. */
const MAX_WIDTH = 100;

/**
 * Prints what access rules give, to everybody whom they are for or to one person.
 * @returns the exit code: 1 where no rule fits that person
 * @throws UsageError for a file with mistakes, for rules that can't be kept with the flags, and where Clerk can't be asked
 */
export async function printAccess({ options: given, json }: AccessTask, stdout: Writable): Promise<number> {
  const { access } = given;
  const rules = await readRules(access.file);
  const options = { ...given, files: resolveFolders(given.files), exports: resolveExportFolder(given.exports) };
  const print = (value: object, text: string) => writeText(stdout, json ? JSON.stringify(value, null, 2) : text);
  if (!access.identity) {
    await printRules(rules, { ...options, ...access.unset }, print);
    return 0;
  }
  const sandbox = given.sandbox ? await openSandbox(given.sandbox) : undefined;
  try {
    const connected = {
      ...options,
      ...(sandbox && { apiUrl: sandbox.url, secretKey: sandbox.secretKey, proxyEnv: {} }),
    };
    return await printPerson({ ...access, identity: access.identity }, rules, connected, print, stdout);
  } finally {
    await sandbox?.close();
  }
}

type Print = (value: object, text: string) => Promise<void>;

async function printRules({ rules, clients = [] }: AccessRules, base: ToolkitOptions, print: Print): Promise<void> {
  const rows: object[] = [];
  const texts: string[] = [];
  for (const rule of rules) {
    const { survey, cost } = await priceRule(rule, base);
    const { bounds, dangerous } = describeBounds(rule);
    const { name, who } = rule;
    rows.push({ name, who, tools: survey.total.tools, cost, bounds, dangerous });
    texts.push(
      [
        `${name}: ${describeWho(who)}`,
        `  ${describePrice({ survey, cost })}`,
        ...bounds.map((bound) => `  ${bound}`),
        ...dangerous.map((why) => `  DANGEROUS: ${why}`),
      ].join('\n'),
    );
  }
  const withoutAudience = `Tokens without an audience: ${clients.length > 0 ? `from ${clients.join(', ')}` : 'none'}`;
  await print({ rules: rows, clients }, [...texts, withoutAudience].join('\n\n'));
}

async function printPerson(
  access: Parameters<typeof askAccess>[0] & { identity: Parameters<typeof askAccess>[2] },
  rules: AccessRules,
  options: ToolkitOptions,
  print: Print,
  stdout: Writable,
): Promise<number> {
  const { identity } = access;
  const admission = await askAccess(access, rules, identity, options);
  if (admission.refused) {
    const reasons = describeMisfits(admission.refused).map((reason) => `  ${reason}`);
    await print(
      { as: identity, rule: null, others: admission.refused },
      [`No rule fits ${identity.user}:`, ...reasons].join('\n'),
    );
    return 1;
  }
  const { rule, others } = admission;
  const price = await priceOptions(admission.options);
  const { bounds, dangerous } = describeBounds(rule);
  const { isTTY, columns } = stdout as Partial<WriteStream>;
  const width = isTTY ? Math.min(columns || MAX_WIDTH, MAX_WIDTH) : Number.POSITIVE_INFINITY;
  await print(
    {
      as: identity,
      rule: rule.name,
      others,
      pins: admission.options.pins,
      bounds,
      dangerous,
      cost: price.cost,
      ...surveyRows(price.survey),
    },
    [
      `${identity.user} gets the rule "${rule.name}": ${describeWho(rule.who)}`,
      ...bounds.map((bound) => `  ${bound}`),
      ...Object.values(admission.options.pins ?? {}).map((id) => `  Calls are confined to ${id}.`),
      ...dangerous.map((why) => `  DANGEROUS: ${why}`),
      ...(others.length > 0 ? ['', 'And not:', ...describeMisfits(others).map((reason) => `  ${reason}`)] : []),
      '',
      formatSurvey(price.survey, width, false),
      '',
      describePrice(price),
    ].join('\n'),
  );
  for (const left of price.survey.leftOut) await writeStderr(describeLeftOut(left, left.bounds && left.names.length));
  return 0;
}
