import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { renderListings } from '../../../scripts/listings/render-listings.ts';
import { FILES, stampFiles, type VersionedFiles } from '../../../scripts/release/stamp-files.ts';
import { BOUND_VARIABLES } from '../../../src/cli/command-line/environment.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const KEY = /sk_(?:test|live)_\w/;
const rendered = Object.entries(renderListings(manifest));

/** Returns every value below a key, however deep. */
function valuesOf(value: unknown, key: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [...(name === key ? [inner] : []), ...valuesOf(inner, key)]);
}

describe.each(rendered)('%s', (path, text) => {
  const listing = JSON.parse(text);

  test('is as package.json has it', () => {
    expect(read(path), 'Run `npm run listings` and review the diff.').toBe(text);
  });

  test('has no other version', () => {
    expect([...new Set(valuesOf(listing, 'version'))]).toEqual(/\.agents/.test(path) ? [] : [manifest.version]);
  });

  test('holds no key', () => {
    expect(text).not.toMatch(KEY);
  });

  test('starts the package, under a name that is not that of the server of Clerk', () => {
    for (const servers of valuesOf(listing, 'mcpServers') as Record<string, { command: string; args: string[] }>[]) {
      expect(Object.keys(servers)).toEqual(['clerk-users']);
      expect(servers['clerk-users']).toMatchObject({ command: 'npx', args: ['-y', 'clerk-agent-toolkit'] });
    }
  });

  test('points at files that are there', () => {
    const folder = /^plugins\/[^/]+/.exec(path)?.[0] ?? '.';
    const pointers = ['icon', 'logo', 'composerIcon', 'skills', 'contextFileName', 'path', 'source'];
    const paths = pointers
      .flatMap((key) => valuesOf(listing, key))
      .filter((value) => /^\.\/|\.md$/.test(String(value)));
    expect(paths.filter((value) => !existsSync(join(ROOT, folder, String(value))))).toEqual([]);
    expect(path === 'server.json' || paths.length > 0).toBe(true);
  });
});

test('each hands over the key as its client keeps it', () => {
  const byPath = Object.fromEntries(rendered.map(([path, text]) => [path, JSON.parse(text)]));
  const plugin = (client: string) => byPath[`plugins/clerk-agent-toolkit/.${client}-plugin/plugin.json`];
  expect(plugin('claude').mcpServers['clerk-users'].env).toEqual({
    CLERK_SECRET_KEY: `\${CLERK_SECRET_KEY:-\${user_config.secret_key}}`,
  });
  expect(plugin('claude').userConfig.secret_key).toMatchObject({ sensitive: true, required: false });
  expect(plugin('codex').mcpServers['clerk-users'].env_vars).toEqual(['CLERK_SECRET_KEY']);
  expect(byPath['gemini-extension.json'].settings).toMatchObject([{ envVar: 'CLERK_SECRET_KEY', sensitive: true }]);
  const [key, ...others] = byPath['server.json'].packages[0].environmentVariables;
  expect(key).toMatchObject({ name: 'CLERK_SECRET_KEY', isSecret: true, isRequired: false });
  expect(
    others.map(({ name }: { name: string }) => name).filter((name: string) => !BOUND_VARIABLES.includes(name)),
  ).toEqual([]);
});

test('a stamped package is listed with the version of the tag, its repository and its owner', () => {
  const { repository: _, ...unreleased } = {
    repository: undefined,
    ...manifest,
    mcpName: `io.github.OWNER/${manifest.name}`,
  };
  const texts = Object.fromEntries(FILES.map((file) => [file, read(file)])) as VersionedFiles;
  texts['package.json'] = JSON.stringify(unreleased);
  const stamped = JSON.parse(stampFiles(texts, '1.2.3', 'acme/kit')['package.json']);
  const listings = Object.fromEntries(
    Object.entries(renderListings(stamped)).map(([path, text]) => [path, JSON.parse(text)]),
  );
  expect([...new Set(valuesOf(listings, 'version'))]).toEqual(['1.2.3']);
  expect(stamped.mcpName).toBe('io.github.acme/clerk-agent-toolkit');
  expect(listings['server.json']).toMatchObject({
    name: stamped.mcpName,
    repository: { url: 'https://github.com/acme/kit', source: 'github' },
  });
  expect(listings['plugins/clerk-agent-toolkit/.claude-plugin/plugin.json']).toMatchObject({
    repository: 'https://github.com/acme/kit',
    homepage: 'https://github.com/acme/kit#readme',
  });
});

test('no file of the plugin holds a key', () => {
  const folder = join(ROOT, 'plugins');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.map(({ name }) => name)).toContain('SKILL.md');
  const texts = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1'));
  expect(texts.filter((text) => KEY.test(text))).toEqual([]);
});

test('the icon is a square that every gallery takes', () => {
  const icon = readFileSync(join(ROOT, 'plugins/clerk-agent-toolkit/assets/icon.png'));
  expect(icon.subarray(1, 4).toString()).toBe('PNG');
  expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([512, 512]);
});
