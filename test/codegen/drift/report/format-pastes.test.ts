import { expect, it } from 'vitest';
import { formatPastes } from '../../../../codegen/drift/report/format-pastes.ts';

it('is a block for each file and key, in which what several share stands once', () => {
  const pastes = [
    { file: 'spec/clear.yaml', under: 'keep', lines: '  teams.update:\n    name: # why\n' },
    { file: 'spec/views.yaml', under: 'times', lines: '  closed_at_before: # s or ms\n' },
    { file: 'spec/clear.yaml', under: 'keep', lines: '  teams.update:\n    size: # why\n' },
    { file: 'spec/views.yaml', under: 'times', lines: '  closed_at_before: # s or ms\n' },
  ];
  expect(formatPastes(pastes)).toEqual([
    'Into `spec/clear.yaml`, under `keep`:\n\n```yaml\n  teams.update:\n    name: # why\n    size: # why\n```\n',
    'Into `spec/views.yaml`, under `times`:\n\n```yaml\n  closed_at_before: # s or ms\n```\n',
  ]);
});

it('keeps a name of the spec inside its block', () => {
  const [block] = formatPastes([{ file: 'a.yaml', under: 'b', lines: '  x```\n' }]);
  expect(block).toBe("Into `a.yaml`, under `b`:\n\n```yaml\n  x'''\n```\n");
});

it('is nothing of nothing', () => expect(formatPastes([])).toEqual([]));
