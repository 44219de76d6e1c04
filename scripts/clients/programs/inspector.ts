import { type ClientProgram, offered } from './program.ts';

const cli = (method: string) => ['--cli', '-q', '--format', 'json', '--method', method];

export const inspector: ClientProgram = {
  name: 'MCP Inspector (command line)',
  package: '@modelcontextprotocol/inspector',
  version: '2.12.0',
  list: ({ program, server }) => [program('mcp-inspector'), ...cli('tools/list'), '--', server.command, ...server.args],
  readTools: (printed) => offered(JSON.parse(printed.slice(printed.indexOf('{"result'))).result.tools),
  call: ({ program, server }, tool, args) => [
    program('mcp-inspector'),
    ...cli('tools/call'),
    ...['--tool-name', tool, '--tool-args-json', JSON.stringify(args)],
    ...['--', server.command, ...server.args],
  ],
};
