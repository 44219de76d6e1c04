import { expect, test } from 'vitest';
import { incomingTrace } from '../../../src/adapters/mcp/incoming-trace.ts';

const OUTER = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const INNER = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
const request = (headers: Record<string, string>) => new Request('https://mcp.example.com/mcp', { headers });

test.each([
  ['over stdio, nothing', { mcpReq: { id: 1 } }, {}, {}],
  ['over stdio', { mcpReq: { _meta: { traceparent: INNER, progressToken: 1 } } }, { traceparent: INNER }, {}],
  [
    'over HTTP',
    { mcpReq: { _meta: { traceparent: INNER } }, http: { req: request({ traceparent: OUTER, tracestate: 'a=1' }) } },
    { traceparent: INNER },
    { traceparent: OUTER, tracestate: 'a=1' },
  ],
  [
    'in the older line',
    { _meta: { traceparent: INNER, tracestate: 'a=1' }, requestInfo: { headers: { traceparent: OUTER } } },
    { traceparent: INNER, tracestate: 'a=1' },
    { traceparent: OUTER },
  ],
  ['in the older line, over stdio', { _meta: undefined, requestInfo: undefined }, {}, {}],
])('%s', (_, context, message, transport) => {
  expect(incomingTrace(context)).toEqual({ message, transport });
});
