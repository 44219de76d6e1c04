import { describe, expect, it } from 'vitest';
import { readPins } from '../../../../codegen/config/pins/pins.ts';
import { readOperation } from '../../../../codegen/inputs/operation.ts';
import type { Document, Parameter, Schema } from '../../../../codegen/openapi/types.ts';
import { planPins } from '../../../../codegen/plan/pins/tool-pins.ts';
import type { PlannedTool } from '../../../../codegen/plan/plan.ts';
import { problemsOf } from '../../../support/codegen/problems.ts';

const text: Schema = { type: 'string' };
const list: Schema = { type: 'array', items: text };
const path = (name: string): Parameter => ({ name, in: 'path', required: true, schema: text });
const query = (name: string, schema = text): Parameter => ({ name, in: 'query', schema });
const respondWith = (schema: Schema) => ({
  responses: { '200': { description: '', content: { 'application/json': { schema } } } },
});
const device: Schema = { type: 'object', properties: { id: text, count: { type: 'integer' }, user_id: text } };

const document: Document = {
  openapi: '3.0.3',
  info: { title: 'API', version: '1' },
  paths: {
    '/users/{user_id}': {
      get: {
        parameters: [path('user_id')],
        ...respondWith({ type: 'object', properties: { id: text, devices: { type: 'array', items: device } } }),
      },
    },
    '/devices': {
      get: {
        parameters: [query('user_id', list), query('name'), query('count', { type: 'integer' })],
        ...respondWith({ type: 'object', properties: { data: { type: 'array', items: device } } }),
      },
    },
    '/devices/search': {
      post: {
        requestBody: {
          content: {
            'application/json': {
              schema: { type: 'object', properties: { user_id: list, name: text, count: { type: 'integer' } } },
            },
          },
        },
        ...respondWith({ type: 'object', properties: { data: { type: 'array', items: device } } }),
      },
    },
    '/devices/{device_id}': {
      get: { parameters: [path('device_id')], ...respondWith({ $ref: '#/components/schemas/Device' }) },
      delete: {
        parameters: [path('device_id'), query('by'), { ...query('old'), deprecated: true }],
        responses: { '204': { description: '' } },
      },
    },
  },
  components: { schemas: { Device: device } },
};

function plan(name: string, endpoint: string | null, result?: string): PlannedTool {
  const operation = endpoint === null ? null : readOperation(document, endpoint);
  const inputs = (operation?.inputs ?? [])
    .filter(({ deprecated }) => !deprecated)
    .map((input) => ({ ...input, argument: input.name }));
  return { name, operation, inputs, result } as Partial<PlannedTool> as PlannedTool;
}
const plans = [
  plan('users.get', 'GET /users/{user_id}'),
  plan('devices.list', 'POST /devices/search'),
  plan('devices.filter', 'GET /devices'),
  plan('devices.get', 'GET /devices/{device_id}'),
  plan('devices.delete', 'DELETE /devices/{device_id}'),
  plan('users.getId', null, 'user_id'),
];
/** Every input is harmless here: see pinned-inputs.test.ts. */
const harmless = { kinds: new Set(['string', 'integer']), words: new Set<string>(), reasons: new Map() };
const rules = (yaml: string) => Object.fromEntries(planPins(document, plans, { ...readPins(yaml), harmless }));
const read = '{ read: "/devices/{device_id}", at: user_id }';

describe('a rule', () => {
  it.each<[why: string, yaml: string, want: object]>([
    [
      'fills the argument of the name of the pin, if no other is named',
      'user_id: [{ tools: [users.get, devices.list] }]',
      {
        'users.get': { rules: { user_id: { fill: ['user_id'] } }, owned: {} },
        'devices.list': { rules: { user_id: { fill: ['user_id'] } }, owned: {} },
      },
    ],
    [
      'fills and drops others',
      'user_id: [{ tools: [devices.list], fill: [name], drop: [user_id] }]',
      { 'devices.list': { rules: { user_id: { fill: ['name'], drop: ['user_id'] } }, owned: {} } },
    ],
    [
      'reads what is named, whatever the spec calls the place',
      `user_id: [{ tools: [devices.delete], drop: [by], owned: [${read}, { read: "/users/{user_id}", at: devices.id, argument: device_id }] }]`,
      {
        'devices.delete': {
          rules: { user_id: { fill: [], drop: ['by'] } },
          owned: {
            user_id: [
              { read: '/devices/{device_id}', at: 'user_id' },
              { read: '/users/{user_id}', at: 'devices.id', argument: 'device_id' },
            ],
          },
        },
      },
    ],
    [
      'hides what responses show',
      'user_id: [{ tools: [users.get, devices.list], hide: [] }, { tools: [devices.get], hide: [count], owned: [{ read: "/devices/{device_id}", at: user_id }] }]',
      {
        'users.get': { rules: { user_id: { fill: ['user_id'] } }, owned: {} },
        'devices.list': { rules: { user_id: { fill: ['user_id'] } }, owned: {} },
        'devices.get': {
          rules: { user_id: { fill: [], hide: ['count'] } },
          owned: { user_id: [{ read: '/devices/{device_id}', at: 'user_id' }] },
        },
      },
    ],
    [
      'reads a filtered list',
      'organization_id: [{ tools: [devices.get], owned: [{ read: "/devices?name={device_id}&count=500", at: data.user_id }] }]',
      {
        'devices.get': {
          rules: { organization_id: { fill: [] } },
          owned: { organization_id: [{ read: '/devices?name={device_id}&count=500', at: 'data.user_id' }] },
        },
      },
    ],
    [
      'can be of both pins, apart from one of them',
      'user_id: [{ tools: [users.get] }]\norganization_id: [{ tools: [users.get], apart: true }]',
      { 'users.get': { rules: { user_id: { fill: ['user_id'] }, organization_id: 'apart' }, owned: {} } },
    ],
    [
      'fills nothing where the pin is what a tool returns',
      'user_id: [{ tools: [users.getId] }]',
      { 'users.getId': { rules: { user_id: { fill: [] } }, owned: {} } },
    ],
    [
      'fills a filter once the pinned one is read',
      'user_id: [{ tools: [devices.filter], owned: [{ read: "/users/{user_id}", at: id }] }]',
      {
        'devices.filter': {
          rules: { user_id: { fill: ['user_id'] } },
          owned: { user_id: [{ read: '/users/{user_id}', at: 'id' }] },
        },
      },
    ],
    ['is not there by itself', 'user_id: []', {}],
  ])('%s', (_, yaml, want) => expect(rules(yaml)).toEqual(want));

  const UNCONFINED =
    'nothing is filled and nothing is read by a required argument: calls would not be confined. It has the arguments';
  const HOW = 'fill one, name one under `owned`, or take the tool out of this rule';
  const at = (line: number, message: string) => [`spec/pins.yaml:${line}: ${message}`];
  it.each<[why: string, yaml: string, want: string[]]>([
    [
      'of a tool that is not there',
      'user_id:\n  - tools:\n      - users.get\n      - users.gett\n',
      at(4, 'there is no tool "users.gett"; did you mean "users.get"?'),
    ],
    [
      'given twice',
      'user_id:\n  - tools: [users.get]\n  - apart: true\n    tools: [devices.list, users.get]\n',
      at(4, 'users.get is under `user_id` twice: keep one'),
    ],
    [
      'that fills what is not there',
      'user_id:\n  - tools: [users.get]\n    fill: [user_ids]\n',
      at(3, 'users.get: there is no argument "user_ids"; did you mean "user_id"? Known: user_id'),
    ],
    [
      'that fills what takes no id',
      'user_id:\n  - tools: [devices.list]\n    fill: [user_id, count]\n',
      at(3, `devices.list: "count" can't hold an id`),
    ],
    [
      'that drops what is not there',
      'user_id:\n  - tools: [devices.list]\n    drop: [names]\n',
      at(3, 'devices.list: there is no argument "names"; did you mean "name"? Known: user_id, name, count'),
    ],
    [
      'that drops what is deprecated',
      `user_id:\n  - tools: [devices.delete]\n    drop: [by, old]\n    owned: [${read}]\n`,
      at(
        3,
        'devices.delete: "old" is deprecated in this version, and left out: delete this, or keep it under `inputs`',
      ),
    ],
    [
      'that drops what is required',
      'user_id:\n  - tools: [devices.delete]\n    drop:\n      - by\n      - device_id\n    owned: [{ read: "/devices/{device_id}", at: user_id }]\n',
      at(5, 'devices.delete: "device_id" is required: it can only be filled'),
    ],
    [
      'that drops what it fills',
      'user_id:\n  - tools: [devices.list]\n    drop: [user_id]\n',
      at(3, 'devices.list: "user_id" is filled: it can\'t be dropped too'),
    ],
    [
      'that hides what no response has',
      'user_id:\n  - tools: [users.get]\n    hide:\n      - devices\n      - device\n',
      at(5, 'users.get: its response has no "device"'),
    ],
    [
      'that keeps to nothing',
      'organization_id:\n  - tools: [users.get]\n',
      at(2, `users.get: ${UNCONFINED} user_id: ${HOW}`),
    ],
    [
      'that only drops',
      'organization_id:\n  - tools: [devices.list]\n    drop: [name]\n',
      at(2, `devices.list: ${UNCONFINED} user_id, name, count: ${HOW}`),
    ],
    [
      'of a list whose filter is gone, with a read that says nothing of its rows',
      'organization_id:\n  - tools: [devices.list]\n    owned: [{ read: "/users/{organization_id}", at: id }]\n',
      at(2, `devices.list: ${UNCONFINED} user_id, name, count: ${HOW}`),
    ],
    [
      'that reads only by what may be left out',
      'user_id:\n  - tools: [devices.list]\n    fill: []\n    owned: [{ read: "/users/{user_id}", at: id, argument: name }]\n',
      at(2, `devices.list: ${UNCONFINED} user_id, name, count: ${HOW}`),
    ],
    [
      'that fills a filter which may be left out, and reads nothing',
      'user_id:\n  - tools: [devices.filter]\n',
      at(2, 'devices.filter: "user_id" is a filter that may be left out: read what is pinned under `owned`'),
    ],
    [
      'that reads what is not there',
      'user_id:\n  - tools: [devices.get]\n    owned:\n      - { read: "/device/{device_id}", at: user_id }\n',
      at(4, 'devices.get: the spec has no GET /device/{device_id}; did you mean /devices/{device_id}?'),
    ],
    [
      'that reads by what is not a GET',
      'user_id:\n  - tools: [devices.get]\n    owned: [{ read: "/devices/{device_id}/{device_id}", at: user_id }]\n',
      at(3, 'devices.get: the spec has no GET /devices/{device_id}/{device_id}; did you mean /devices/{device_id}?'),
    ],
    [
      'that reads with a filter that is not there',
      'user_id:\n  - tools: [devices.get]\n    owned: [{ read: "/devices?id={device_id}", at: data.user_id }]\n',
      at(3, 'devices.get: GET /devices has no query parameter "id"'),
    ],
    [
      'that looks where there is nothing',
      'user_id:\n  - tools: [devices.get]\n    owned: [{ read: "/devices/{device_id}", at: owner_id }]\n',
      at(3, 'devices.get: GET /devices/{device_id} returns no text at "owner_id"'),
    ],
    [
      'that looks at a number',
      'user_id:\n  - tools: [devices.get]\n    owned: [{ read: "/devices/{device_id}", at: count }]\n',
      at(3, 'devices.get: GET /devices/{device_id} returns no text at "count"'),
    ],
    [
      'that looks at a list of things, not into them',
      'user_id:\n  - tools: [devices.get]\n    owned: [{ read: "/users/{user_id}", at: devices, argument: device_id }]\n',
      at(3, 'devices.get: GET /users/{user_id} returns no text at "devices"'),
    ],
    [
      'that looks for an argument that is not there',
      'user_id:\n  - tools: [devices.get]\n    owned: [{ read: "/users/{user_id}", at: devices.id, argument: id }]\n',
      at(3, 'devices.get: there is no argument "id"; did you mean "device_id"? Known: device_id'),
    ],
    [
      'that looks for a list',
      'user_id:\n  - tools: [devices.list]\n    owned: [{ read: "/users/{user_id}", at: id, argument: user_id }]\n',
      at(3, `devices.list: "user_id" can't hold an id`),
    ],
    [
      'with a place that nothing fills',
      'organization_id:\n  - tools: [devices.get]\n    owned: [{ read: "/users/{user_id}", at: id, argument: device_id }]\n',
      at(3, 'devices.get: {user_id} is not a required argument; use one of device_id, organization_id'),
    ],
    [
      'with a place that is filled sometimes',
      'user_id:\n  - tools: [devices.delete]\n    owned: [{ read: "/devices/{by}", at: user_id }]\n',
      at(3, 'devices.delete: {by} is not a required argument; use one of device_id, user_id'),
    ],
  ])('%s is refused', (_, yaml, want) => {
    expect(problemsOf(() => rules(yaml))).toEqual(want);
  });
});
