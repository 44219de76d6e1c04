import { join } from 'node:path';
import { openProgressLine } from '../../src/progress-line.ts';
import { readConfigFiles } from '../config/config-files.ts';
import { drift } from '../drift/drift.ts';
import { CodegenError } from '../shared/errors.ts';
import { fetchSpec } from '../spec/github.ts';
import { type PublishedSpec, parsePublished, readPublished } from '../spec/published.ts';
import { readSnapshot } from '../spec/snapshot.ts';
import { REPOSITORY, SPEC_FOLDER } from '../spec/source.ts';
import { wantedVersion } from '../spec/wanted-version.ts';
import { writeSnapshot } from '../spec/write-snapshot.ts';
import { runReport } from './run-report.ts';
import { parseUpdateOptions, type UpdateOptions } from './spec-update-options.ts';

const HELP = `Fetches the newest published spec of Clerk's Backend API, writes its snapshot to spec/, and reports what changed.

usage: npm run spec:update -- [--commit SHA] [--api-version VERSION] [--from FILE] [--json]

  --commit SHA            of ${REPOSITORY}; by default the head of its default branch.
                          With --from, the commit that the file is from: needed when it has changed
  --api-version VERSION   such as 2025-11-10; by default the version in the name of --from FILE, or the one in spec/
  --from FILE             a file as published (bapi/*.yml), in place of the network
  --json                  the report as JSON, not as Markdown
  --into DIR              the folder to update; by default spec/
  --mirror URL            used in place of api.github.com and raw.githubusercontent.com
  --help                  this text

GITHUB_TOKEN, if set, is sent to api.github.com alone. Exit codes: 0 nothing that breaks a tool, 2 something does, also when
nobody reads the report to its end; 1 failed and nothing is written, unless all that failed is printing the report:
stderr says then what was written.
`;

const progress = openProgressLine();

const ROOT = join(import.meta.dirname, '../..');

await runReport('spec:update', HELP, async (args) => {
  const options = parseUpdateOptions(args);
  const folder = options.into ?? join(ROOT, SPEC_FOLDER);
  const name = options.into ?? SPEC_FOLDER;
  const former = await readSnapshot(folder, name);
  progress.show('Fetching the spec …');
  const { published, commit, where, version } = await obtain(options, former?.source.apiVersion, name).finally(
    progress.clear,
  );
  const stated = published.snapshot.info.version;
  const found = drift(
    former?.document ?? { ...published.snapshot, paths: {} },
    published.snapshot,
    await readConfigFiles(ROOT),
  );
  const versions = { before: former?.source.apiVersion ?? version, after: version };
  const changes = { ...found, versions: stated === version ? versions : { ...versions, stated } };
  const write = async () => {
    const { source, changed } = await writeSnapshot(published, version, folder, former, commit);
    if (stated !== version)
      process.stderr.write(
        `${where}: says that it is version ${stated}; it is taken in as ${version}, its published name\n`,
      );
    const wrote = `Wrote ${source.file} and source.json, from commit ${source.commit}. Next: npm run generate`;
    process.stderr.write(`${changed ? wrote : `Nothing new: ${name} is unchanged`}\n`);
  };
  return { changes, json: options.json, write };
});

interface Obtained {
  published: PublishedSpec;
  version: string;
  commit: string | undefined;
  /** The file or address, for messages. */
  where: string;
}

async function obtain(
  { apiVersion: asked, from, commit, mirror }: UpdateOptions,
  former: string | undefined,
  folder: string,
): Promise<Obtained> {
  const local = from === undefined ? undefined : { file: from, published: await readPublished(from) };
  const hint = local && { file: local.file, stated: local.published.snapshot.info.version };
  const version = wantedVersion({ asked, former, from: hint });
  if (version === undefined) throw new CodegenError('--api-version', `is required, as ${folder} holds no snapshot yet`);
  if (local) return { published: local.published, version, commit, where: local.file };
  const {
    bytes,
    address,
    commit: at,
  } = await fetchSpec({ version, ...(commit && { commit }), ...(mirror && { mirror }) });
  return { published: parsePublished(bytes, address), version, commit: at, where: address };
}
