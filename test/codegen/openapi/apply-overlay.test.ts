import { describe, expect, it } from 'vitest';
import { applyOverlay, type Overlay, type OverlayAction } from '../../../codegen/openapi/apply-overlay.ts';

const overlay = (...actions: object[]): Overlay => ({
  overlay: '1.0.0',
  info: { title: 'T', version: '1' },
  actions: actions.map((action) => ({ description: 'D', ...action })) as OverlayAction[],
});

describe('applies', () => {
  it.each<[string, object, object[], object]>([
    ['an update of one key', { a: { b: 1, c: 2 } }, [{ target: '$.a', update: { b: 3 } }], { a: { b: 3, c: 2 } }],
    [
      'an update at depth',
      { a: { b: { c: 1, d: 2 } } },
      [{ target: '$.a', update: { b: { c: 3 } } }],
      { a: { b: { c: 3, d: 2 } } },
    ],
    ['an update of the root', { a: 1 }, [{ target: '$', update: { b: 2 } }], { a: 1, b: 2 }],
    ['an update with null', { a: { b: 1 } }, [{ target: '$.a', update: { b: null } }], { a: { b: null } }],
    ['a new entry of a list', { a: [1] }, [{ target: '$.a', update: { b: 2 } }], { a: [1, { b: 2 }] }],
    ['a list inside an update', { a: { b: [1] } }, [{ target: '$.a', update: { b: [2] } }], { a: { b: [1, 2] } }],
    ['a list over a value', { a: { b: 1 } }, [{ target: '$.a', update: { b: [2] } }], { a: { b: [2] } }],
    [
      'an update of each match',
      { a: [{ k: 1 }, { k: 2 }, { k: 1 }] },
      [{ target: '$.a[?@.k == 1]', update: { n: true } }],
      { a: [{ k: 1, n: true }, { k: 2 }, { k: 1, n: true }] },
    ],
    ['the removal of a key', { a: { b: {}, c: {} } }, [{ target: '$.a.b', remove: true }], { a: { c: {} } }],
    [
      'the removal of keys with quotes',
      { a: { "b'c/d": {}, e: 1 } },
      [{ target: '$.a["b\'c/d"]', remove: true }],
      { a: { e: 1 } },
    ],
    [
      'the removal of several entries',
      { a: [{ k: 1 }, { k: 2 }, { k: 1 }] },
      [{ target: '$.a[?@.k == 1]', remove: true }],
      { a: [{ k: 2 }] },
    ],
    [
      'a removal inside a removal',
      { a: { b: { c: {} } }, d: 1 },
      [{ target: '$..*[?@.c || @ == @.none]', remove: true }],
      { a: {}, d: 1 },
    ],
    [
      'actions in order, each on the result of the one before',
      { a: {} },
      [
        { target: '$.a', update: { b: {} } },
        { target: '$.a.b', update: { c: 1 } },
      ],
      { a: { b: { c: 1 } } },
    ],
  ])('%s', (_, document, actions, want) => {
    const before = structuredClone(document);
    expect(applyOverlay(document, overlay(...actions))).toEqual(want);
    expect(document).toEqual(before);
  });
});

it('gives each match a copy of its own', () => {
  const result = applyOverlay(
    { a: {}, b: {} } as Record<string, { n?: object }>,
    overlay({ target: '$.*', update: { n: {} } }),
  );
  expect(result.a?.n).not.toBe(result.b?.n);
});

describe('refuses', () => {
  it.each<[string, unknown, string]>([
    ['a target without a match', overlay({ target: '$.b', update: {} }), 'overlay action 1 ($.b): matches nothing'],
    [
      'an update that is there already',
      overlay({ target: '$.a', update: { k: 1 } }),
      'overlay action 1 ($.a): changes nothing',
    ],
    [
      'the second action',
      overlay({ target: '$.a', update: { l: 1 } }, { target: '$.b', remove: true }),
      'overlay action 2 ($.b): matches nothing',
    ],
    [
      'a target that is no JSONPath',
      overlay({ target: '$.[', update: {} }),
      'overlay action 1 ($.[): is not a JSONPath',
    ],
    [
      'a target that is a plain value',
      overlay({ target: '$.a.k', remove: true }),
      'overlay action 1 ($.a.k): matches a plain value',
    ],
    ['a plain update of an object', overlay({ target: '$.a', update: 1 }), 'overlay action 1 ($.a): matches an object'],
    [
      'the removal of the root',
      overlay({ target: '$', remove: true }),
      'overlay action 1 ($): would remove the whole document',
    ],
    [
      'an action without a reason',
      overlay({ target: '$.a', update: {}, description: ' ' }),
      'overlay action 1: ($.a) needs a description',
    ],
    ['an action that does nothing', overlay({ target: '$.a' }), 'overlay action 1: ($.a) needs either an update or'],
    [
      'an action that does both',
      overlay({ target: '$.a', update: {}, remove: true }),
      'overlay action 1: ($.a) needs either an update or',
    ],
    ['a field it does not know', overlay({ target: '$.a', updates: {} }), 'overlay action 1: has no field "updates"'],
    ['an action without a target', overlay({ update: {} }), 'overlay action 1: needs a target'],
    ['no actions', { ...overlay(), actions: [] }, 'overlay: actions must list one or more'],
    [
      'another version',
      { ...overlay({ target: '$.a', update: {} }), overlay: '2.0.0' },
      'overlay: is not an Overlay 1.0 document',
    ],
    [
      'no info',
      { ...overlay({ target: '$.a', update: {} }), info: undefined },
      'overlay: info needs a title and a version',
    ],
    ['nothing at all', null, 'overlay: is not an Overlay 1.0 document'],
  ])('%s', (_, given, message) => {
    expect(() => applyOverlay({ a: { k: 1 } }, given as Overlay)).toThrow(message);
  });
});

it.each<[string, OverlayAction, string]>([
  ['matches nothing', { target: '$.b', remove: true, description: 'Why' }, 'matches nothing'],
  ['matches a value', { target: '$.a.k', update: {}, description: 'Why' }, 'matches a plain value'],
  ['changes nothing', { target: '$.a', update: { k: 1 }, description: 'Why' }, 'changes nothing'],
])('reports an action that %s to a listener, and applies the others', (_, action, message) => {
  const dead: string[] = [];
  const rest: OverlayAction = { target: '$.a', update: { l: 2 }, description: 'Why' };
  const given = { overlay: '1.0.0', info: { title: 'T', version: '1' }, actions: [action, rest] };
  expect(applyOverlay({ a: { k: 1 } }, given, { onDeadAction: (found) => dead.push(found) })).toEqual({
    a: { k: 1, l: 2 },
  });
  expect(dead).toEqual([expect.stringContaining(message)]);
});
