/**
 * The objects of OpenAPI 3.0.3 and their keywords (https://spec.openapis.org/oas/v3.0.3), as data for `stripProse`.
 * The order of the keywords is the order in which a snapshot is written.
 *
 * A keyword holds one of these:
 *   value      a plain value, kept to the letter
 *   sentence   prose for people, dropped
 *   blank      prose that OpenAPI requires, emptied
 *   NAME       an object of this table; NAME[] a list of them; NAME{} a map of them, whose keys are names
 * `*` stands for every other key of an object whose keys are names but may also be extensions.
 */
export type Holds = string;

/** Keywords that all hold a plain value, in this order. */
function values(...names: string[]): Record<string, Holds> {
  return Object.fromEntries(names.map((name) => [name, 'value']));
}

const DOCUMENTED = { summary: 'sentence', description: 'sentence', externalDocs: 'sentence' };
const EXAMPLES = { example: 'sentence', examples: 'sentence' };
const SDK_NAMES = { 'x-speakeasy-group': 'value', 'x-speakeasy-name-override': 'value' };

/** The keywords that parameters and headers share. */
const FIELD = {
  ...values('$ref', 'required', 'deprecated', 'allowEmptyValue', 'style', 'explode', 'allowReserved'),
  schema: 'schema',
  content: 'mediaType{}',
  title: 'sentence',
  ...DOCUMENTED,
  ...EXAMPLES,
};

const OPERATION = {
  operationId: 'value',
  ...SDK_NAMES,
  ...values('tags', 'deprecated', 'security'),
  parameters: 'parameter[]',
  requestBody: 'requestBody',
  responses: 'responses',
  callbacks: 'callback{}',
  servers: 'server[]',
  title: 'sentence',
  ...DOCUMENTED,
};

/** The objects of OpenAPI, each with what its keywords hold. */
export const KEYWORDS: Record<string, Record<string, Holds>> = {
  document: {
    openapi: 'value',
    info: 'info',
    servers: 'server[]',
    security: 'value',
    tags: 'tag[]',
    paths: 'paths',
    components: 'components',
    ...DOCUMENTED,
  },
  info: {
    ...values('title', 'version'),
    license: 'license',
    contact: 'sentence',
    termsOfService: 'sentence',
    ...DOCUMENTED,
  },
  license: { name: 'value', url: 'value' },
  server: { url: 'value', variables: 'serverVariable{}', ...DOCUMENTED },
  serverVariable: { enum: 'value', default: 'value', ...DOCUMENTED },
  tag: { name: 'value', ...DOCUMENTED },
  paths: { '*': 'pathItem' },
  pathItem: {
    $ref: 'value',
    parameters: 'parameter[]',
    get: 'operation',
    post: 'operation',
    put: 'operation',
    patch: 'operation',
    delete: 'operation',
    head: 'operation',
    options: 'operation',
    trace: 'operation',
    servers: 'server[]',
    ...DOCUMENTED,
  },
  operation: OPERATION,
  parameter: { name: 'value', in: 'value', ...SDK_NAMES, ...FIELD },
  header: FIELD,
  requestBody: { $ref: 'value', required: 'value', content: 'mediaType{}', ...DOCUMENTED },
  mediaType: { schema: 'schema', encoding: 'encoding{}', ...EXAMPLES },
  encoding: {
    ...values('contentType', 'style', 'explode', 'allowReserved'),
    headers: 'header{}',
  },
  responses: { '*': 'response' },
  response: {
    $ref: 'value',
    description: 'blank',
    headers: 'header{}',
    content: 'mediaType{}',
    links: 'link{}',
    summary: 'sentence',
  },
  link: {
    ...values('$ref', 'operationRef', 'operationId', 'parameters', 'requestBody'),
    server: 'server',
    ...DOCUMENTED,
  },
  callback: { $ref: 'value', '*': 'pathItem' },
  components: {
    securitySchemes: 'securityScheme{}',
    parameters: 'parameter{}',
    requestBodies: 'requestBody{}',
    headers: 'header{}',
    responses: 'response{}',
    schemas: 'schema{}',
    links: 'link{}',
    callbacks: 'callback{}',
    examples: 'sentence',
  },
  securityScheme: {
    ...values('$ref', 'type', 'scheme', 'bearerFormat', 'name', 'in', 'openIdConnectUrl'),
    flows: 'oauthFlows',
    ...DOCUMENTED,
  },
  oauthFlows: {
    implicit: 'oauthFlow',
    password: 'oauthFlow',
    clientCredentials: 'oauthFlow',
    authorizationCode: 'oauthFlow',
  },
  oauthFlow: { authorizationUrl: 'value', tokenUrl: 'value', refreshUrl: 'value', scopes: 'blank{}' },
  discriminator: { propertyName: 'value', mapping: 'value' },
  schema: {
    $ref: 'value',
    ...SDK_NAMES,
    ...values(
      'type',
      'format',
      'nullable',
      'enum',
      'default',
      'pattern',
      'minLength',
      'maxLength',
      'minimum',
      'exclusiveMinimum',
      'maximum',
      'exclusiveMaximum',
      'multipleOf',
    ),
    items: 'schema',
    ...values('minItems', 'maxItems', 'uniqueItems'),
    properties: 'schema{}',
    patternProperties: 'schema{}',
    required: 'value',
    additionalProperties: 'schema',
    ...values('minProperties', 'maxProperties'),
    allOf: 'schema[]',
    oneOf: 'schema[]',
    anyOf: 'schema[]',
    not: 'schema',
    discriminator: 'discriminator',
    ...values('readOnly', 'writeOnly', 'deprecated', 'xml'),
    title: 'sentence',
    ...DOCUMENTED,
    ...EXAMPLES,
  },
};
