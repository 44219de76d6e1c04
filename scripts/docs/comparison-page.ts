import measured from '../compare/measured.json' with { type: 'json' };
import { replaceTable, table } from './markdown.ts';

const { ours, oursAsking, oursDiscover, oldPackage, clerkCli } = measured;

/**
 * Replaces the table of docs/comparison.md: what was measured.
 * @throws Error when its markers are gone
 */
export function renderComparisonPage(page: string): string {
  const columns = [ours, oursDiscover, oldPackage, clerkCli];
  const row = (title: string, cells: readonly (number | null)[]) => [title, ...cells.map(roundTokens)];
  const shown = columns.map(({ showsPrivate: { user, member } }) =>
    user ? 'shown' : member ? "hidden in users; a member's organization shows it" : 'hidden',
  );
  const withLiveKey = oursAsking.deletesUnasked ? 'done' : 'refused with a live key';
  const deleted = [withLiveKey, withLiveKey, ...[oldPackage, clerkCli].map(outcome)];
  const rows = [
    ['version', ...columns.map(({ version }) => version)],
    row(
      'read before the first call',
      columns.map(({ listed }) => listed),
    ),
    row(
      'one user',
      columns.map(({ user }) => user),
    ),
    row(
      '100 users',
      columns.map(({ users }) => users),
    ),
    ['`private_metadata` in results', ...shown],
    ['deleting an organization where nobody can be asked', ...deleted],
  ];
  const head = ['', 'this', 'this, with `--discover`', '`@clerk/agent-toolkit`', '`clerk api`'];
  const when = `On ${measured.date}, each on a sandbox of its own with the same ${measured.users} users:`;
  return replaceTable(page, 'measured', `${when}\n\n${table(head, rows)}`);
}

/** Formats a count of tokens to two digits; what could not be counted as a dash. */
export function roundTokens(tokens: number | null): string {
  return tokens === null ? '–' : Number(tokens.toPrecision(2)).toLocaleString('en-US');
}

function outcome({ deletesUnasked }: { deletesUnasked: boolean }): string {
  return deletesUnasked ? 'done' : 'refused';
}
