import { expect, test } from 'vitest';
import { type SelectionOptions, selectTools } from '../../../src/runtime/catalogue/selection.ts';
import { catalogueOf } from '../../support/catalogue/small-catalogue.ts';

const catalogue = catalogueOf(
  {
    'teams.getTeam': 'read',
    'teams.deleteTeam': 'destructive',
    'users.getToken': 'sensitive',
    'users.getUser': 'read',
    'users.setImage': 'write',
    'users.updateUser': 'write',
  },
  ['users.updateUser', 'teams.getTeam'],
);
const secrets =
  'live credentials are not handed out. To serve such a tool, name it exactly with {--tools} and add {--allow-secrets}.';
const exported = '{files are written only into the folder that --exports DIR names}.';
const uploads = '{files are sent only from folders that --files DIR allows}.';
const writes = '{--read-only} serves only reads.';
const unsafe = 'with {--safe}, tools of which every call loses something or lets somebody in are not served.';
const noSecrets = { names: ['users.getToken'], why: secrets };
const noUploads = { names: ['users.setImage'], why: uploads };
const everyday = ['teams.getTeam', 'teams.deleteTeam', 'users.getUser', 'users.updateUser'];

test.each<{ options: SelectionOptions; names: string[]; leftOut?: { names: string[]; why: string }[] }>([
  { options: {}, names: ['teams.getTeam', 'users.updateUser'] },
  { options: { tools: undefined, files: undefined }, names: ['teams.getTeam', 'users.updateUser'] },
  { options: { tools: ['default', 'users.getUser'] }, names: ['teams.getTeam', 'users.getUser', 'users.updateUser'] },
  { options: { tools: ['users.getUser', 'users_getUser', 'teams'] }, names: everyday.slice(0, 3) },
  { options: { tools: ['*'] }, names: everyday, leftOut: [noSecrets, noUploads] },

  // What is excluded is not left out for another reason as well.
  { options: { tools: ['*'], excludeTools: ['users'] }, names: everyday.slice(0, 2) },
  { options: { tools: ['users.getUser', 'teams'], excludeTools: ['*.get*'] }, names: ['teams.deleteTeam'] },
  { options: { excludeTools: ['users_updateUser'] }, names: ['teams.getTeam'] },
  { options: { tools: ['teams'], excludeTools: ['users'] }, names: everyday.slice(0, 2) },
  { options: { tools: ['users.getToken', 'teams'], excludeTools: ['users.getToken'] }, names: everyday.slice(0, 2) },

  // Read-only wins over names and over what the other options would allow.
  {
    options: { readOnly: true },
    names: ['teams.getTeam'],
    leftOut: [{ names: ['users.updateUser'], why: writes }],
  },
  {
    options: {
      tools: ['*', 'users.getToken', 'users.setImage'],
      readOnly: true,
      allowSecrets: true,
      files: ['images'],
    },
    names: ['teams.getTeam', 'users.getUser'],
    leftOut: [{ names: ['teams.deleteTeam', 'users.getToken', 'users.setImage', 'users.updateUser'], why: writes }],
  },
  {
    options: { tools: ['users.updateUser', 'users.getUser'], readOnly: true },
    names: ['users.getUser'],
    leftOut: [{ names: ['users.updateUser'], why: writes }],
  },

  // Safe leaves out what has no harmless call, however it was named; what is no read is left out for that.
  { options: { safe: true }, names: ['teams.getTeam', 'users.updateUser'] },
  {
    options: { tools: ['*', 'users.getToken'], safe: true, allowSecrets: true, files: ['images'] },
    names: ['teams.getTeam', 'users.getUser', 'users.setImage', 'users.updateUser'],
    leftOut: [{ names: ['teams.deleteTeam', 'users.getToken'], why: unsafe }],
  },
  {
    options: { tools: ['teams'], safe: true, readOnly: true },
    names: ['teams.getTeam'],
    leftOut: [{ names: ['teams.deleteTeam'], why: writes }],
  },
  { options: { tools: ['teams'], safe: false }, names: everyday.slice(0, 2) },

  // A pattern never catches what hands out credentials; an exact name does, beside any pattern.
  { options: { tools: ['*'], allowSecrets: true }, names: everyday, leftOut: [noSecrets, noUploads] },
  {
    options: { tools: ['users.getTok*', 'users.getUser'], allowSecrets: true },
    names: ['users.getUser'],
    leftOut: [noSecrets],
  },
  { options: { tools: ['users.getToken'], allowSecrets: true }, names: ['users.getToken'] },
  {
    options: { tools: ['*', 'users_getToken'], allowSecrets: true, files: ['images'] },
    names: [
      'teams.getTeam',
      'teams.deleteTeam',
      'users.getToken',
      'users.getUser',
      'users.setImage',
      'users.updateUser',
    ],
  },

  { options: { tools: ['users.set*'], files: ['images'] }, names: ['users.setImage'] },
  { options: { tools: ['users'], files: [] }, names: everyday.slice(2), leftOut: [noSecrets, noUploads] },
])('$options', ({ options, names, leftOut = [] }) => {
  expect(selectTools(options, catalogue)).toEqual({ names, leftOut, notices: [] });
});

const allowed =
  'Give names (users.getUser), categories (users), globs (users.get*), "default" or "*"; `clerk-agent-toolkit tools "*"` lists them.';

const withExport = catalogueOf({ 'lists.read': 'read', 'lists.saveRows': 'write', 'lists.setImage': 'write' }, []);
const saveRows = { names: ['lists.saveRows'], why: exported };

test.each<{ options: SelectionOptions; names: string[]; leftOut: { names: string[]; why: string }[] }>([
  {
    options: { tools: ['*'] },
    names: ['lists.read'],
    leftOut: [{ names: ['lists.setImage'], why: uploads }, saveRows],
  },
  { options: { tools: ['*'], files: ['images'] }, names: ['lists.read', 'lists.setImage'], leftOut: [saveRows] },
  {
    options: { tools: ['*'], exports: '/exports' },
    names: ['lists.read', 'lists.saveRows'],
    leftOut: [{ names: ['lists.setImage'], why: uploads }],
  },
  { options: { tools: ['lists.saveRows'], exports: '/exports', safe: true }, names: ['lists.saveRows'], leftOut: [] },
  {
    options: { tools: ['*'], exports: '/exports', readOnly: true },
    names: ['lists.read'],
    leftOut: [{ names: ['lists.saveRows', 'lists.setImage'], why: writes }],
  },
])('a tool that needs an option is served with it alone: $options', ({ options, names, leftOut }) => {
  expect(selectTools(options, withExport)).toEqual({ names, leftOut, notices: [] });
});

test('a tool that is named and lacks its option is refused', () => {
  const message = 'lists.saveRows is not served without {--exports DIR}: it writes a file.';
  expect(() => selectTools({ tools: ['lists.saveRows'], files: ['images'] }, withExport)).toThrow(message);
});

test.each<{ options: SelectionOptions; want: string }>([
  { options: { tools: [] }, want: `No tools were named. ${allowed}` },
  { options: { tools: ['users', ' '] }, want: `A tool pattern is empty. ${allowed}` },
  { options: { tools: ['user'] }, want: `No tool matches "user". Did you mean "users"? ${allowed}` },
  { options: { excludeTools: ['user'] }, want: `No tool matches "user". Did you mean "users"? ${allowed}` },
  {
    options: { tools: ['users.getToken', 'teams'] },
    want: 'users.getToken is not served without {--allow-secrets}: it returns a live credential.',
  },
  {
    options: { tools: ['users_setImage'], allowSecrets: true },
    want: 'users.setImage is not served without {--files DIR}: it sends a file.',
  },
  {
    options: { tools: ['users.getTok*'], allowSecrets: true },
    want: `No tool is left to serve. 1 tool is left out (users.getToken): ${secrets}`,
  },
  {
    options: { tools: ['users.set*', 'users.getTok*'] },
    want: `No tool is left to serve. 1 tool is left out (users.getToken): ${secrets} 1 tool is left out (users.setImage): ${uploads}`,
  },
  {
    options: { tools: ['users.updateUser'], readOnly: true },
    want: `No tool is left to serve. 1 tool is left out (users.updateUser): ${writes}`,
  },
  {
    options: { tools: ['teams.deleteTeam'], safe: true },
    want: `No tool is left to serve. 1 tool is left out (teams.deleteTeam): ${unsafe}`,
  },
  {
    options: { tools: ['users'], excludeTools: ['*'] },
    want: 'No tool is left to serve: {--exclude-tools} excludes every tool that {--tools} names.',
  },
])('refuses $options', ({ options, want }) => {
  expect(() => selectTools(options, catalogue)).toThrow(expect.objectContaining({ name: 'UsageError', message: want }));
});
