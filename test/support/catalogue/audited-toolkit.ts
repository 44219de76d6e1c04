import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createToolkit, type ToolkitOptions } from '../../../src/runtime/toolkit.ts';

/** The folder for the audit logs of one test file; it is removed after the file's tests. */
export const logFolder = mkdtempSync(join(tmpdir(), 'audit-'));

/** Clerk's id of every request. */
export const TRACE = '1b7f9e40c2d84a53b6e0f1a2c3d4e5f6';

/** Opens a toolkit of the users category with an audit log of its own; `onSent` is called while Clerk has a request. */
export async function serve(
  options: ToolkitOptions = {},
  status = 200,
  prepare?: (file: string) => void,
  onSent?: (file: string) => () => void,
) {
  const file = join(mkdtempSync(join(logFolder, 'case-')), 'audit.jsonl');
  prepare?.(file);
  const sent: string[] = [];
  const notices: string[] = [];
  const fetch = async (request: Request) => {
    sent.push(request.method);
    onSent?.(file)();
    return Response.json({ errors: [{ message: 'm' }] }, { status, headers: { 'clerk-trace-id': TRACE } });
  };
  const toolkit = await createToolkit({
    tools: ['users'],
    secretKey: 'sk_test_1',
    confirm: 'never',
    audit: file,
    notice: (line) => void notices.push(line),
    fetch,
    ...options,
  });
  const lines = (): Record<string, unknown>[] =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  return { toolkit, lines, notices, sent, file };
}
