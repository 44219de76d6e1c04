import { expect, test } from 'vitest';
import { listScenarios, runSuite } from '../support/conformance/run-suite.ts';
import { PASSED, type Revision, UNFIT } from '../support/conformance/scenarios.ts';
import { serveSandbox } from '../support/conformance/serve-sandbox.ts';
import { startTokenProxy } from '../support/conformance/token-proxy.ts';
import { windows } from '../support/process/platform.ts';

// The protocol's own suite, over the real program.

const unfit = UNFIT.flatMap(([, scenarios]) => scenarios);
const revisions = Object.keys(PASSED) as Revision[];

test.skipIf(windows)('each scenario of the suite is either passed, or unfit for a reason', async () => {
  const scenarios = await listScenarios('server');
  const passed = [...new Set(revisions.flatMap((revision) => Object.keys(PASSED[revision])))];
  expect([...passed, ...unfit].sort()).toEqual([...scenarios.keys()].sort());
  for (const revision of revisions)
    expect(Object.keys(PASSED[revision]), revision).toEqual(
      passed.filter((name) => scenarios.get(name)?.includes(revision)).sort(),
    );
});

test.skipIf(windows).each(revisions)('passes at %s', async (revision) => {
  const { url, signInFirst } = await serveSandbox();
  // The suite can't sign in.
  const proxied = await startTokenProxy(url, await signInFirst());
  const outcomes = await runSuite('server', ['--url', proxied, '--suite', 'all', '--spec-version', revision]);
  const fit = [...outcomes].filter(([name]) => !unfit.includes(name)).sort();
  expect(Object.fromEntries(fit.map(([name, { notPassed }]) => [name, notPassed]))).toEqual(PASSED[revision]);
  expect(fit.filter(([, { passed }]) => passed === 0)).toEqual([]);
  // Every message that was sent is one of the protocol's, to those that looked for something else as well.
  const looked = [...outcomes].filter(([, { violations }]) => violations !== undefined);
  expect(looked.filter(([, { violations }]) => violations?.length)).toEqual([]);
  expect(looked.length).toBeGreaterThan(20);
});
