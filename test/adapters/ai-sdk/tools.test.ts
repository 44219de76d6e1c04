import { describe, expect, onTestFinished, test } from 'vitest';
import { loadDefinitions } from '../../../src/runtime/catalogue/catalogue.ts';
import { users } from '../../../src/sandbox/endpoints/users/user.ts';
import { versions } from '../../support/frameworks/ai-sdk.ts';
import { sandboxTools } from '../../support/frameworks/ai-toolkit.ts';
import { runModel, startConversation, toolOutputs, ways } from '../../support/frameworks/ai-ways.ts';

const NO_USER = {
  error: {
    kind: 'not_found',
    message: 'No user was found with id user_nobody',
    hint: 'Check the id; look it up with a list tool if you only know a name or an address.',
    status: 404,
    code: 'resource_not_found',
    trace_id: expect.any(String),
    sent: true,
  },
};

describe.each(versions)('ai $version', (version) => {
  const opened = async (options: Parameters<typeof sandboxTools>[1] = {}) => {
    const made = await sandboxTools(version, options);
    onTestFinished(made.sandbox.close);
    return made;
  };

  describe.each(ways)('%s', (way) => {
    test('gives the model our tools to the letter, and their results', async () => {
      const { tools } = await opened({ tools: ['users.getUserCount', 'users.getUser'] });
      const { model, requests } = version.scripted([
        [{ id: 'call_1', tool: 'users_getUserCount', args: {} }],
        [
          { id: 'call_2', tool: 'users_getUser', args: { user_id: 'user_nobody' } },
          { id: 'call_3', tool: 'users_getUserCount', args: { query: 'mira' } },
        ],
        'Seven.',
      ]);
      const response = await runModel(version, way, {
        model,
        tools,
        messages: startConversation('How many users are there?'),
      });
      const definitions = await loadDefinitions(['users.getUser', 'users.getUserCount']);
      const want = definitions.map(({ wireName: name, description, inputSchema }) => ({
        name,
        description,
        inputSchema: { required: [], ...inputSchema },
      }));
      expect(requests[0]?.tools?.map(({ type: _, ...tool }) => tool)).toEqual(want);
      expect(toolOutputs(requests.at(-1)?.prompt ?? [])).toEqual({
        call_1: { type: 'json', value: { total_count: 7 } },
        call_2: { type: 'error-json', value: NO_USER },
        call_3: { type: 'json', value: { total_count: 1 } },
      });
      expect(toolOutputs(response)).toEqual(toolOutputs(requests.at(-1)?.prompt ?? []));
      expect(response.at(-1)).toMatchObject({ role: 'assistant', content: [{ type: 'text', text: 'Seven.' }] });
    });

    test('leaves it to us to coerce and to refuse arguments', async () => {
      const { tools, sandbox, changes } = await opened({ tools: ['users.updateUserPublicMetadata', 'users.getUser'] });
      const { model, requests } = version.scripted([
        [
          {
            id: 'as_text',
            tool: 'users_updateUserPublicMetadata',
            args: { user_id: 'user_xyz', metadata: '{"plan":"pro"}' },
          },
          { id: 'misspelled', tool: 'users_getUser', args: { userId: 'user_xyz' } },
          { id: 'nothing', tool: 'users_getUser', args: {} },
        ],
        'Done.',
      ]);
      await runModel(version, way, { model, tools, messages: startConversation('Put user_xyz on the pro plan.') });
      expect(sandbox.state.get(users, 'user_xyz').public_metadata).toEqual({
        theme: 'dark',
        limits: { seats: 3 },
        plan: 'pro',
      });
      expect(changes).toEqual(['PATCH /v1/users/user_xyz/metadata']);
      expect(toolOutputs(requests.at(-1)?.prompt ?? [])).toMatchObject({
        as_text: { type: 'json', value: { id: 'user_xyz' } },
        misspelled: {
          type: 'error-json',
          value: {
            error: {
              kind: 'bad_arguments',
              message: '`user_id` is required. Unknown argument `userId`. Did you mean `user_id`?',
              hint: 'users_getUser takes: user_id, fields? (`?`: optional).',
            },
          },
        },
        nothing: {
          type: 'error-json',
          value: { error: { kind: 'bad_arguments', message: '`user_id` is required.' } },
        },
      });
    });
  });
});
