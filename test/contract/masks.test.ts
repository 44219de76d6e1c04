import { describe, expect, test } from 'vitest';
import { mask } from '../../src/runtime/result/secrets/mask.ts';
import { ownKeyPattern } from '../../src/runtime/result/secrets/own-key-pattern.ts';
import { createToolkit } from '../../src/runtime/toolkit.ts';
import type { ToolDefinition } from '../../src/tool.ts';
import { anyGuesses, callArguments, everyTool, IMAGE } from '../support/catalogue/catalogue.ts';
import { type WayOfSeeing, waysOfSeeing } from '../support/catalogue/ways-of-seeing.ts';
import { responsesOf } from '../support/spec/responses.ts';
import { hidePrivateMetadata } from '../support/visible/one-step-at-a-time.ts';

// Whatever a tool answers: no secret of the spec's, nothing that looks like a key and never our own key comes through.

const OWN = 'sk_live_OwnKey0123456789abcdefghijklmnopqrstuvwx';
const SECRET = 'Zk3b8sQ0vYt7LmNx2RcWp5HaJd9UeGf1';
const ID = 'ak_3beecc9c60adb5f9b850e91a8ee1e992';
const SHAPES = [
  'sk_test_another0123456789',
  ...['ak', 'mt', 'oat', 'aplt'].map((prefix) => `${prefix}_${SECRET}`),
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ1c2VyXzEifQ.c2lnbmF0dXJl',
];
const SPELLINGS = [
  OWN,
  ...(['base64', 'base64url', 'hex'] as const).map((encoding) => Buffer.from(OWN).toString(encoding)),
  OWN.replace(/./g, (character) => `%${Buffer.from(character).toString('hex')}`),
];
const TEXT = [...SHAPES, ...SPELLINGS, ID].join(' ');
const PRIVATE = 'planted in private_metadata';

const tools = (await everyTool()).map(({ definition }) => definition).filter(({ endpoint }) => endpoint !== null);

/** Makes marker texts for a tool's secret fields, by their names. */
function markers({ secrets = [] }: ToolDefinition): Record<string, string> {
  return Object.fromEntries(secrets.map((field) => [field, `planted in ${field}`]));
}

function answers(tool: ToolDefinition): unknown[] {
  const planted = { text: TEXT, fields: { private_metadata: PRIVATE, ...markers(tool) } };
  return responsesOf(tool.endpoint as string, planted);
}

/** Toolkits that are open, by everything that they depend on, and the response that Clerk gives at the moment. */
const opened = new Map<string, ReturnType<typeof createToolkit>>();
let response = () => Response.json({});

function open(name: string, allowSecrets: boolean, { view }: WayOfSeeing) {
  const key = JSON.stringify([name, allowSecrets, view]);
  const toolkit =
    opened.get(key) ??
    createToolkit({
      secretKey: OWN,
      tools: [name],
      files: [IMAGE.folder],
      allowSecrets,
      view,
      maxResult: Number.MAX_SAFE_INTEGER,
      confirm: 'never',
      guesses: anyGuesses,
      fetch: async () => response(),
    });
  opened.set(key, toolkit);
  return toolkit;
}

/**
 * Returns what a model sees of a response: through the real pipeline, or, where that refuses the call, through its last
 * stages.
 */
async function seen(
  tool: ToolDefinition,
  answer: unknown,
  allowSecrets: boolean,
  way: WayOfSeeing,
  status = 200,
): Promise<string> {
  if (tool.tier === 'sensitive' && !allowSecrets) {
    const masked = mask(answer, { ownKey: ownKeyPattern(OWN), fields: tool.secrets, allowSecrets });
    return JSON.stringify(hidePrivateMetadata(masked, { allowPrivateMetadata: false }));
  }
  const toolkit = await open(tool.name, allowSecrets, way);
  response = () => Response.json(answer, { status });
  const { isError, text } = await toolkit.call(tool.name, { ...callArguments(tool, 'smallest'), ...way.args });
  expect(isError, text).toBe(status !== 200);
  return text;
}

/** Tells whether a tool is called for what its secret fields hold: then its result has them, where that is allowed. */
const handsOut = ({ tier }: ToolDefinition) => tier === 'sensitive';

const found = (text: string, planted: readonly string[]) => planted.filter((each) => text.includes(each));

const answered = tools.filter((tool) => answers(tool).length > 0);

test('most tools answer with something, and many of them with secrets', () => {
  expect(answered.length).toBeGreaterThan(200);
  expect(answered.filter(({ secrets }) => secrets).length).toBeGreaterThan(60);
});

describe.each(answered)('$name', (tool) => {
  const given = answers(tool);
  const fields = Object.values(markers(tool));

  test('answers every one of its secret fields', () => expect(found(JSON.stringify(given), fields)).toEqual(fields));

  test('shows no secret, no key and no private metadata, however it is seen', async () => {
    for (const way of waysOfSeeing(tool))
      for (const answer of given) {
        const text = await seen(tool, answer, false, way);
        expect(found(text, [...fields, ...SHAPES, ...SPELLINGS, SECRET, PRIVATE])).toEqual([]);
        if (way.whole) expect(text.includes(ID)).toBe(JSON.stringify(answer).includes(ID));
      }
  });

  test('shows all of it when that is allowed, but for our own key and private metadata', async () => {
    for (const way of waysOfSeeing(tool))
      for (const answer of given) {
        const text = await seen(tool, answer, true, way);
        const there = JSON.stringify(hidePrivateMetadata(answer, { allowPrivateMetadata: false }));
        // A view may leave out what nobody asked for, but no credential that the call was made for.
        const kept = way.whole ? [...fields, ...SHAPES] : handsOut(tool) ? fields : [];
        expect(found(text, kept)).toEqual(found(there, kept));
        expect(found(text, [...SPELLINGS, PRIVATE])).toEqual([]);
      }
  });

  test('shows no key in an error', async () => {
    const error = { message: TEXT, long_message: TEXT, code: TEXT, meta: { param_name: TEXT } };
    const body = { errors: [error, error], clerk_trace_id: TEXT };
    for (const way of waysOfSeeing(tool)) {
      expect(found(await seen(tool, body, false, way, 422), [...SHAPES, ...SPELLINGS])).toEqual([]);
      expect(found(await seen(tool, body, true, way, 422), SPELLINGS)).toEqual([]);
    }
  });
});

test.each([
  ['invitations.getInvitationList', ['url']],
  ['organizations.createOrganizationInvitation', ['url']],
  ['users.getUser', ['backup_codes', 'external_verification_redirect_url', 'nonce']],
  ['directories.getDirectory', ['api_key']],
  ['webhooks.generateSvixAuthURL', ['svix_url']],
  ['redirectUrls.getRedirectUrlList', undefined],
  ['organizations.getOrganization', undefined],
])('%s masks %j', (name, want) => {
  expect(tools.find((tool) => tool.name === name)?.secrets).toEqual(want);
});
