import { join } from 'node:path';
import { readConfigFiles } from '../config/config-files.ts';
import { drift } from '../drift/drift.ts';
import { CodegenError } from '../shared/errors.ts';
import { fetchSpec } from '../spec/github.ts';
import { type PublishedSpec, parsePublished, readPublished } from '../spec/published.ts';
import { readSnapshot } from '../spec/snapshot.ts';
import { REPOSITORY, SPEC_FOLDER } from '../spec/source.ts';
import { writeSnapshot } from '../spec/write-snapshot.ts';
import { runReport } from './run-report.ts';
import { parseUpdateOptions, type UpdateOptions } from './spec-update-options.ts';

const HELP = `Fetches the newest published spec of Clerk's Backend API, writes its snapshot to spec/, and reports what changed.

usage: npm run spec:update -- [--commit SHA] [--api-version VERSION] [--from FILE] [--json]

  --commit SHA            of ${REPOSITORY}; by default the head of its default branch.
                          With --from, the commit that the file is from: needed when it has changed
  --api-version VERSION   such as 2025-11-10; by default the version in spec/
  --from FILE             a file as published (bapi/*.yml), in place of the network
  --json                  the report as JSON, not as Markdown
  --into DIR              the folder to update; by default spec/
  --mirror URL            used in place of api.github.com and raw.githubusercontent.com
  --help                  this text

GITHUB_TOKEN, if set, is sent to api.github.com alone. Exit codes: 0 nothing that breaks a tool, 2 something does, also when
nobody reads the report to its end; 1 failed and nothing is written, unless all that failed is printing the report:
stderr says then what was written.
`;

const ROOT = join(import.meta.dirname, '../..');

await runReport('spec:update', HELP, async (args) => {
  const options = parseUpdateOptions(args);
  const folder = options.into ?? join(ROOT, SPEC_FOLDER);
  const name = options.into ?? SPEC_FOLDER;
  const former = await readSnapshot(folder, name);
  const version = options.apiVersion ?? former?.source.apiVersion;
  if (version === undefined) throw new CodegenError('--api-version', `is required, as ${name} holds no snapshot yet`);
  const { published, commit, where } = await obtain(options, version);
  const found = published.snapshot.info.version;
  if (found !== version)
    throw new CodegenError(where, `is version ${found}, not ${version}. To switch to it: --api-version ${found}`);
  const changes = drift(
    former?.document ?? { ...published.snapshot, paths: {} },
    published.snapshot,
    await readConfigFiles(ROOT),
  );
  const write = async () => {
    const { source, changed } = await writeSnapshot(published, folder, former, commit);
    const wrote = `Wrote ${source.file} and source.json, from commit ${source.commit}. Next: npm run generate`;
    process.stderr.write(`${changed ? wrote : `Nothing new: ${name} is unchanged`}\n`);
  };
  return { changes, json: options.json, write };
});

async function obtain(
  { from, commit, mirror }: UpdateOptions,
  version: string,
): Promise<{ published: PublishedSpec; commit: string | undefined; where: string }> {
  if (from !== undefined) return { published: await readPublished(from), commit, where: from };
  const fetched = await fetchSpec({ version, ...(commit && { commit }), ...(mirror && { mirror }) });
  return { published: parsePublished(fetched.bytes, fetched.address), commit: fetched.commit, where: fetched.address };
}
