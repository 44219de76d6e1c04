import { expect, test } from 'vitest';
import '../../src/runtime/everything.ts';
import type { Instance } from '../../src/runtime/clerk/secret-key.ts';
import { instructions } from '../../src/runtime/instructions.ts';
import { createToolkit } from '../../src/runtime/toolkit.ts';

// Clients cut instructions of 2,000 characters and more without saying so: every combination of flags stays below.

const SWITCHES = ['discover', 'readOnly', 'safe', 'dryRun', 'allowPrivateMetadata', 'dotted', 'raw', 'table', 'asked'];

const PINS = [
  {},
  { user_id: `user_${'1'.repeat(27)}` },
  { organization_id: `org_${'1'.repeat(27)}` },
  { user_id: `user_${'1'.repeat(27)}`, organization_id: `org_${'1'.repeat(27)}` },
];

const SELECTIONS = [
  undefined,
  ['*'],
  ['users'],
  ['*', 'signInTokens.createSignInToken', 'actorTokens.create', 'users.getUserOauthAccessToken'],
];

const INSTANCES: Instance[] = ['live', 'test', 'sandbox', 'unknown'];

test.each(SELECTIONS.flatMap((tools) => PINS.map((pins) => ({ tools, pins }))))(
  '$tools $pins: below 2,000 characters, and every name is one that is served',
  async ({ tools, pins }) => {
    let count = 0;
    for (let bits = 0; bits < 2 ** SWITCHES.length; bits++) {
      const on = (name: string) => Boolean(bits & (1 << SWITCHES.indexOf(name)));
      const [discover, readOnly, safe, allowSecrets] = [
        on('discover'),
        on('readOnly'),
        on('safe'),
        tools?.length === 4,
      ];
      // The other switches leave nothing out of a selection.
      const served = await servedBy({
        tools: pins.user_id || pins.organization_id || readOnly ? tools?.slice(0, 1) : tools,
        pins,
        discover,
        readOnly,
        safe,
        allowSecrets,
      });
      if (!served) continue;
      const text = instructions(served, {
        discover,
        safe,
        allowSecrets,
        pins,
        dryRun: on('dryRun'),
        allowPrivateMetadata: on('allowPrivateMetadata'),
        toolNames: on('dotted') ? 'dotted' : 'underscore',
        view: on('raw') ? 'raw' : 'lean',
        rows: on('table') ? 'table' : 'objects',
        confirm: on('asked') ? 'always' : 'never',
        instance: INSTANCES[bits % INSTANCES.length] as Instance,
        files: bits % 3 === 0 ? [`/${'folder/'.repeat(60)}`] : [],
      });
      count += 1;
      expect(text.length).toBeLessThan(2000);
      expect(text.split('\n')[0]).toContain("Clerk's Backend API as tools");
      const spelled = new Set(served.map((tool) => (on('dotted') ? tool.name : tool.wireName)));
      const named = text.match(
        on('dotted') ? /\b[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*\b/g : /\b[a-z][A-Za-z0-9]*_[a-z][A-Z0-9a-z]*[A-Z]\w*\b/g,
      );
      expect((named ?? []).filter((name) => !spelled.has(name) && name !== 'public_metadata.plan')).toEqual([]);
    }
    expect(count).toBeGreaterThan(0);
  },
);

type Selection = Pick<
  Parameters<typeof createToolkit>[0] & object,
  'tools' | 'pins' | 'discover' | 'readOnly' | 'safe' | 'allowSecrets'
>;

const cache = new Map<string, ReturnType<typeof createToolkit>>();

/** Returns what a selection serves; undefined where it serves nothing. */
async function servedBy(selection: Selection) {
  const key = JSON.stringify(selection);
  if (!cache.has(key)) cache.set(key, createToolkit({ ...selection, secretKey: `sk_test_${'k'.repeat(10)}Tq7` }));
  return cache.get(key)?.then(
    ({ served }) => served,
    () => undefined,
  );
}
