import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { createSigningKeys } from '../../../../src/adapters/http/tokens/signing-keys.ts';
import type { Connection } from '../../../../src/runtime/clerk/connection.ts';
import { ToolError } from '../../../../src/runtime/shared/errors.ts';

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const PEM = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString().trim();
const jwk = (kid: unknown) => ({ ...pair.publicKey.export({ format: 'jwk' }), kid, use: 'sig' });

/** Keys of an instance that answers with these, or not at all; the reads are counted, and time stands still. */
function open(first: unknown[] | 'down') {
  const clerk = { keys: first as unknown[] | 'down' | 'hangs', reads: 0 };
  const clock = { now: 1000 };
  const GET = async () => {
    clerk.reads += 1;
    if (clerk.keys === 'hangs') return new Promise(() => {});
    const isDown = clerk.keys === 'down';
    const response = new Response(null, { status: isDown ? 500 : 200 });
    return isDown ? { error: { errors: [] }, response } : { data: { keys: clerk.keys }, response };
  };
  const connection = { timeout: 60_000, api: async () => ({ GET }) } as unknown as Connection;
  return { clerk, clock, keys: createSigningKeys(connection, () => clock.now) };
}

test('reads once, for all who ask at the same time, and gives keys in PEM', async () => {
  const { clerk, keys } = open([jwk('a'), jwk('b')]);
  const found = await Promise.all(Array.from({ length: 50 }, (_, at) => keys.find(at % 2 ? 'a' : 'b')));
  expect(new Set(found)).toEqual(new Set([PEM]));
  expect(clerk.reads).toBe(1);
});

test('reads for made-up keys once in ten seconds', async () => {
  const { clerk, clock, keys } = open([jwk('a')]);
  for (let at = 0; at < 500; at += 1) expect(await keys.find(`made-up-${at}`)).toBeUndefined();
  expect(clerk.reads).toBe(1);
  clock.now += 10_001;
  await Promise.all(Array.from({ length: 500 }, (_, at) => keys.find(`made-up-${at}`)));
  expect(clerk.reads).toBe(2);
  expect(await keys.find('a')).toBe(PEM);
});

test('learns of a new key within ten seconds, and of one that is gone within ten minutes', async () => {
  const { clerk, clock, keys } = open([jwk('old')]);
  await keys.find('old');
  clerk.keys = [jwk('new')];
  expect(await keys.find('new')).toBeUndefined();
  clock.now += 300_000;
  expect(await keys.find('old')).toBe(PEM);
  expect(clerk.reads).toBe(1);
  clock.now += 300_001;
  expect(await keys.find('old')).toBeUndefined();
  expect(await keys.find('new')).toBe(PEM);
  expect(clerk.reads).toBe(2);
});

test('reads again before keys are too old, and keeps nobody waiting for it', async () => {
  const { clerk, clock, keys } = open([jwk('a')]);
  await keys.find('a');
  clerk.keys = 'hangs';
  clock.now += 300_001;
  expect(await keys.find('a')).toBe(PEM);
  expect(clerk.reads).toBe(2);
});

test('whose key is known does not wait for one that is made up', async () => {
  const { clerk, clock, keys } = open([jwk('a')]);
  await keys.find('a');
  clerk.keys = 'hangs';
  clock.now += 10_001;
  void keys.find('made-up');
  expect(await keys.find('a')).toBe(PEM);
  expect(clerk.reads).toBe(2);
});

test('says that Clerk cannot be read for as long as it cannot, and asks no more often', async () => {
  const { clerk, clock, keys } = open('down');
  for (let at = 0; at < 3; at += 1) await expect(keys.find('a')).rejects.toThrow(ToolError);
  expect(clerk.reads).toBe(1);
  clerk.keys = [jwk('a')];
  clock.now += 10_001;
  expect(await keys.find('a')).toBe(PEM);
  // A known key needs no read, whatever happened to one for another.
  clerk.keys = 'down';
  clock.now += 10_001;
  await expect(keys.find('b')).rejects.toThrow(ToolError);
  expect(await keys.find('a')).toBe(PEM);
  clock.now += 600_000;
  await expect(keys.find('a')).rejects.toThrow(ToolError);
});

test('leaves out what is no key', async () => {
  const odd = [null, 5, {}, jwk(undefined), { ...jwk('ec'), kty: 'EC' }, { kty: 'RSA', kid: 'bad' }];
  const { keys } = open([...odd, { kty: 'oct', kid: 'secret', k: 'abc' }, jwk('a')]);
  expect(await keys.find('a')).toBe(PEM);
  for (const id of ['ec', 'bad', 'secret', '', '__proto__', 'constructor']) expect(await keys.find(id)).toBeUndefined();
});
