import { CLIENT_SHAPE, type KeyForm, MOST_RULES, RULE_KEYS, type RuleKey, WHO_KEYS } from './rule-keys.ts';

type JsonSchema = Record<string, unknown>;

/** Returns the JSON Schema of access files, by which editors check and complete them. */
export function accessSchema(): JsonSchema {
  const { name, ...rest } = propertiesOf(RULE_KEYS);
  const who = { type: 'object', description: WHO, properties: propertiesOf(WHO_KEYS), ...closed(), minProperties: 1 };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Access rules of clerk-agent-toolkit',
    type: 'object',
    properties: {
      clients: {
        type: 'array',
        items: { type: 'string', pattern: CLIENT_SHAPE.source },
        description: 'OAuth clients by id, whose tokens may come without an audience.',
      },
      rules: {
        type: 'array',
        items: {
          type: 'object',
          properties: { name, who, ...rest },
          required: ['name', 'who'],
          ...closed(),
          allOf: conditions(),
        },
        minItems: 1,
        maxItems: MOST_RULES,
        description: 'The rules: the first that fits a person applies, and nobody else is let in.',
      },
    },
    required: ['rules'],
    ...closed(),
  };
}

const WHO = 'Whom the rule is for: all that stands here must fit.';

function closed(): JsonSchema {
  return { additionalProperties: false };
}

/** Returns what of one key depends on others, as the reader checks it. */
function conditions(): JsonSchema[] {
  const has = (name: string, value: unknown) => ({ required: [name], properties: { [name]: { const: value } } });
  const given = (...names: string[]) => ({ anyOf: names.map((name) => ({ type: 'object', required: [name] })) });
  const inChosen = { required: ['pin'], properties: { pin: { enum: ['organization', 'both'] } } };
  const who = (more: JsonSchema) => ({ properties: { who: { type: 'object', ...more } } });
  const roleAnywhere = who({ allOf: [given('role'), { not: given('organization') }] });
  const forEverybody = { ...who({ not: given('organization', 'user') }), not: given('pin') };
  const dangers = Object.entries(RULE_KEYS).flatMap(([name, { dangerous }]) =>
    dangerous === undefined ? [] : [has(name, dangerous)],
  );
  const isDangerous = { anyOf: [...dangers, forEverybody] };
  return [
    implies(who(given('everybody')), who({ maxProperties: 1 })),
    implies(given('pins'), has('pin', 'both')),
    implies(given('listed'), has('discover', true)),
    implies(roleAnywhere, inChosen),
    implies(isDangerous, has('dangerously', true)),
    implies(has('dangerously', true), isDangerous),
  ];
}

function implies(condition: JsonSchema, consequence: JsonSchema): JsonSchema {
  return { anyOf: [{ not: condition }, consequence] };
}

function propertiesOf(keys: Readonly<Record<string, RuleKey>>): JsonSchema {
  return Object.fromEntries(
    Object.entries(keys).map(([name, { form, description }]) => [name, { ...schemaOf(form), description }]),
  );
}

function schemaOf(form: KeyForm): JsonSchema {
  switch (form.kind) {
    case 'flag':
      return { type: 'boolean' };
    case 'yes':
      return { const: true };
    case 'text':
      return { type: 'string', pattern: form.shape.source };
    case 'texts': {
      const one = { type: 'string', pattern: form.shape.source };
      return { anyOf: [one, { type: 'array', items: one, minItems: 1 }] };
    }
    case 'patterns':
      return { type: 'array', items: { type: 'string', pattern: '\\S' }, minItems: 1 };
    case 'whole':
      return { type: 'integer', minimum: form.least, maximum: form.most };
    case 'choice':
      return { enum: form.values };
  }
}
