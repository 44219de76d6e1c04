import { type ClientProgram, offered } from './program.ts';

export const mcporter: ClientProgram = {
  name: 'mcporter',
  package: 'mcporter',
  version: '0.12.3',
  files: ({ server }) => ({ '.mcporter/mcporter.json': { mcpServers: { 'clerk-sandbox': server } } }),
  list: ({ program }) => [program('mcporter'), 'list', 'clerk-sandbox', '--json'],
  readTools: (printed) => offered(JSON.parse(printed.slice(printed.indexOf('{'))).tools),
  call: ({ program }, tool, args) => [
    program('mcporter'),
    'call',
    `clerk-sandbox.${tool}`,
    '--args',
    JSON.stringify(args),
  ],
};
