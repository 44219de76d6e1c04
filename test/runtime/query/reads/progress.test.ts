import { expect, test } from 'vitest';
import { createReports, unitOf } from '../../../../src/runtime/query/reads/progress.ts';
import { bothReports } from '../../../../src/runtime/query/reads/report-progress.ts';

const users = (done: number) => ({ done, total: 9, unit: 'users' });

test('four reports a second, and always the last one', () => {
  const reported: number[] = [];
  let now = 0;
  const reports = createReports(
    ({ done }) => reported.push(done),
    () => now,
  );
  for (let done = 1; done <= 100; done++) {
    reports.update(users(done));
    now += 100;
  }
  // Every third one, and nothing twice.
  expect(reported).toEqual(Array.from({ length: 34 }, (_, index) => 1 + 3 * index));
  reports.end(users(100));
  expect(reported).toHaveLength(34);
  reports.end(users(101));
  expect(reported.at(-1)).toBe(101);
});

test.each([
  ['User', 'users'],
  ['OrganizationMembership', 'organization memberships'],
  ['api_key', 'api keys'],
  ['Activity', 'activities'],
  ['schemas-Key', 'schemas keys'],
  ['', 'rows'],
])('rows of the type %s are %s', (type, want) => expect(unitOf(type)).toBe(want));

test('progress goes to the caller and to the toolkit, whether or not either fails', () => {
  const heard: unknown[] = [];
  const fail = () => {
    throw new Error('no');
  };
  bothReports(fail, (progress) => heard.push(progress), 'lists_query')?.(users(1));
  bothReports((progress) => heard.push(progress), fail, 'lists_query')?.(users(2));
  expect(heard).toEqual([{ tool: 'lists_query', ...users(1) }, users(2)]);
  expect(bothReports(undefined, undefined, 'lists_query')).toBeUndefined();
});
