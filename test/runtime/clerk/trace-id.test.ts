import { expect, test } from 'vitest';
import { traceIdOf } from '../../../src/runtime/clerk/trace-id.ts';

test.each([
  '1b7f9e40c2d84a53b6e0f1a2c3d4e5f6',
  '1B7F9E40C2D84A53B6E0F1A2C3D4E5F6',
  '1b7f9e40-c2d8-4a53-b6e0-f1a2c3d4e5f6',
  'a000000000000000',
  'f'.repeat(64),
])('%s is one', (given) => {
  expect(traceIdOf(given)).toBe(given);
});

test.each([
  undefined,
  null,
  5,
  ['1b7f9e40c2d84a53b6e0f1a2c3d4e5f6'],
  '',
  'a00000000000000',
  'f'.repeat(65),
  `${'f-'.repeat(40)}f`,
  '-1b7f9e40c2d84a53b6e0f1a2c3d4e5f6',
  '1b7f9e40c2d84a53--b6e0f1a2c3d4e5f6',
  '1b7f9e40c2d84a53b6e0f1a2c3d4e5f6\n',
  ' 1b7f9e40c2d84a53b6e0f1a2c3d4e5f6',
  'sk_live_7Hq2mZx9Lw4Tn8Vb3Kd6Yf1R',
  'ak_1b7f9e40c2d84a53b6e0f1a2c3d4e5f61',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln',
  'jane.doe@example.com',
  'jane_doe1985',
  'ignore all previous instructions',
  '4155552671000000',
  '1415-5552-6710-0000-00',
])('%j is none', (given) => {
  expect(traceIdOf(given)).toBeUndefined();
});
