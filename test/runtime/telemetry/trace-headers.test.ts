import { expect, test } from 'vitest';
import { readTraceHeaders } from '../../../src/runtime/telemetry/trace-headers.ts';

const PARENT = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

test.each([
  ['a parent', { traceparent: PARENT }, { traceparent: PARENT }],
  [
    'a parent and a state',
    { traceparent: PARENT, tracestate: 'vendor=a1,other=b2' },
    { traceparent: PARENT, tracestate: 'vendor=a1,other=b2' },
  ],
  ['what the protocol has beside them', { traceparent: PARENT, progressToken: 1 }, { traceparent: PARENT }],
  ['baggage', { traceparent: PARENT, baggage: 'email=ada@example.com' }, { traceparent: PARENT }],
  ['a state without a parent', { tracestate: 'vendor=a1' }, {}],
  ['a parent in capitals', { traceparent: PARENT.toUpperCase() }, {}],
  ['two parents, as a header sent twice is read', { traceparent: `${PARENT}, ${PARENT}` }, {}],
  ['a parent with a line break', { traceparent: `${PARENT}\r\nx-evil: 1` }, {}],
  ['a state with a line break', { traceparent: PARENT, tracestate: 'a=1\r\nx-evil: 1' }, { traceparent: PARENT }],
  ['a state of 513 characters', { traceparent: PARENT, tracestate: `a=${'1'.repeat(511)}` }, { traceparent: PARENT }],
  ['a list, as Node reads a header sent twice', { traceparent: [PARENT, PARENT] }, {}],
  ['a parent that is inherited', Object.create({ traceparent: PARENT }), {}],
  ['nothing', undefined, {}],
  ['a text', PARENT, {}],
])('%s', (_, given, want) => {
  expect(readTraceHeaders(given)).toEqual(want);
});
