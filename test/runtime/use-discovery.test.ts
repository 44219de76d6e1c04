import { expect, test, vi } from 'vitest';
import type { Toolkit } from '../../src/runtime/toolkit-interface.ts';

test('a program that imports each of its tools is told that it lists them, and others get what they loaded', async () => {
  // Afresh, since tests are set up with everything loaded.
  vi.resetModules();
  const { useDiscovery, withDiscovery } = await import('../../src/runtime/use-discovery.ts');
  const toolkit = { tools: [] } as unknown as Toolkit;
  await expect(withDiscovery(toolkit, {})).rejects.toThrow('a program that imports each of its tools lists them all');
  const found = { ...toolkit };
  useDiscovery(async () => ({ discover: (given, options) => (given === toolkit && options?.listed ? found : given) }));
  expect(await withDiscovery(toolkit, { listed: ['users'] })).toBe(found);
});
