import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfigFiles } from '../config/config-files.ts';
import { drift } from '../drift/drift.ts';
import { CodegenError } from '../shared/errors.ts';
import { readPublished } from '../spec/published.ts';
import { nameVersion } from '../spec/wanted-version.ts';
import { runReport } from './run-report.ts';

const HELP = `Compares two published specs of Clerk's Backend API, as the tools of allowlist.yaml see them. Writes nothing.

usage: npm run spec:diff -- OLD NEW [--json]

  OLD, NEW   two files as published (bapi/*.yml), or snapshots (spec/clerk-bapi-*.json)
  --json     the report as JSON, not as Markdown
  --help     this text

Exit codes: 0 nothing that breaks a tool, 2 something does, 1 failed.
`;

const ROOT = join(import.meta.dirname, '../..');

await runReport('spec:diff', HELP, async (args) => {
  const { values, positionals } = parseArgs({ args, options: { json: { type: 'boolean' } }, allowPositionals: true });
  const [before, after, ...more] = positionals;
  if (before === undefined || after === undefined || more.length > 0)
    throw new CodegenError('', 'two files are required: OLD and NEW. See --help');
  const [old, now] = [await readPublished(before), await readPublished(after)];
  const changes = drift(old.snapshot, now.snapshot, await readConfigFiles(ROOT));
  const versions = {
    before: nameVersion(before) ?? changes.versions.before,
    after: nameVersion(after) ?? changes.versions.after,
  };
  const stated = changes.versions.after;
  const named = { ...changes, versions: stated === versions.after ? versions : { ...versions, stated } };
  return { changes: named, json: values.json ?? false };
});
