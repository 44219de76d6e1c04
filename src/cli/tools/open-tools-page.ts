import '../../runtime/everything.ts';
import { existsSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { html } from '../../html/html.ts';
import { catalogue } from '../../runtime/catalogue/catalogue.ts';
import { checkPins } from '../../runtime/policy/pins.ts';
import { UsageError } from '../../runtime/shared/errors.ts';
import { choiceOf } from '../../tools-page/choice/choice-flags.ts';
import { writeHash } from '../../tools-page/choice/hash.ts';
import { thisMachine } from '../clients/machine.ts';
import type { ToolsPageTask } from '../command-line/tasks.ts';
import { writeStderr, writeText } from '../stderr.ts';
import { findOpener, startOpener } from './opener.ts';

/**
 * Opens the page on which tools are chosen, with what flags serve ticked, and prints its address; where nothing opens pages,
 * that is all.
 * @throws UsageError for a pattern that matches nothing, for a pin that is no id, and where the page is missing
 */
export async function openToolsPage({ flags, notThere }: ToolsPageTask, stdout: Writable): Promise<void> {
  const [problem] = choiceOf(flags, catalogue).problems;
  if (problem !== undefined) throw new UsageError(problem);
  checkPins({ user_id: flags.bounds.user, organization_id: flags.bounds.organization });
  const page = resolve(dirname(realpathSync(process.argv[1] ?? '')), '../docs/tools.html');
  if (!existsSync(page)) throw new UsageError(`${page} is missing: it comes with the package from npm.`);
  const { href } = pathToFileURL(page);
  const hash = writeHash(flags);
  const address = hash === '' ? href : `${href}#${hash}`;
  await writeText(stdout, address);
  for (const flag of notThere) await writeStderr(`The page has no ${flag}: add it to what you copy from there.`);
  const opener = findOpener(thisMachine());
  const target = opener?.takes === 'file' ? fileThatLeadsTo(address, page) : address;
  const isOpen = opener !== undefined && (await startOpener(opener, target));
  await writeStderr(
    isOpen ? 'The page is open in your browser.' : 'Nothing here opens a browser: open the address in yours.',
  );
}

/** Returns a file that a browser is to open: many openers lose what stands behind `#`, so another page leads there. */
function fileThatLeadsTo(address: string, page: string): string {
  if (!address.includes('#')) return page;
  const file = join(mkdtempSync(join(tmpdir(), 'clerk-agent-toolkit-')), 'tools.html');
  const { text } = html`<!doctype html>
<meta charset="utf-8">
<title>Choose tools</title>
<meta http-equiv="refresh" content="0; url=${address}">
<p><a href="${address}">Choose tools</a></p>
`;
  writeFileSync(file, text, { mode: 0o600 });
  return file;
}
