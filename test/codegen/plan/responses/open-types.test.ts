import { describe, expect, it } from 'vitest';
import type { TypeView } from '../../../../codegen/config/views.ts';
import { openTypes } from '../../../../codegen/plan/responses/open-types.ts';
import type { ResponseField, ResponseFields, ResponseTypes } from '../../../../src/tool.ts';

const OWNER: ResponseFields = { id: {}, name: {} };
const TEAM: ResponseFields = { id: {}, name: {}, owner: { type: 'Owner' }, size: {} };
const FOUND: ResponseTypes = { Member: { role: {}, team: { type: 'Team' } }, Owner: OWNER, Team: TEAM };

interface Case {
  why: string;
  views: Record<string, TypeView>;
  field: ResponseField;
  view: TypeView;
}

describe('openTypes', () => {
  it.each<Case>([
    {
      why: 'a path into a type says which of its fields rows show',
      views: { Member: { summary: ['role', 'team.name'] } },
      field: { fields: TEAM },
      view: { summary: ['role', 'team.name'], never: [], usual: {}, taken_by: {} },
    },
    {
      why: 'what the type itself says holds there too',
      views: {
        Member: { summary: ['team.name'] },
        Team: { never: ['id'], usual: { size: 1 }, taken_by: { owner: ['owner_id'] }, summary: ['id', 'size'] },
      },
      field: { fields: TEAM },
      view: {
        summary: ['team.name'],
        never: ['team.id'],
        usual: { 'team.size': 1 },
        taken_by: { 'team.owner': ['owner_id'] },
      },
    },
    {
      why: 'rows show what the type has for rows, where no path says which fields',
      views: { Member: { summary: ['team'], never: ['team.size'] }, Team: { summary: ['id', 'size'] } },
      field: { fields: TEAM },
      view: { summary: ['team', 'team.id', 'team.size'], never: ['team.size'], usual: {}, taken_by: {} },
    },
    {
      why: 'the view around it comes first',
      views: {
        Member: { summary: ['team.id'], usual: { 'team.size': 2 } },
        Team: { never: ['id'], usual: { size: 1 } },
      },
      field: { fields: TEAM },
      view: { summary: ['team.id'], never: [], usual: { 'team.size': 2 }, taken_by: {} },
    },
    {
      why: 'a longer path goes through several types',
      views: { Member: { never: ['team.owner.id'] } },
      field: { fields: { ...TEAM, owner: { fields: OWNER } } },
      view: { never: ['team.owner.id'], usual: {}, taken_by: {} },
    },
    {
      why: 'a type without a path into it keeps its name',
      views: { Member: { summary: ['team'] } },
      field: { type: 'Team' },
      view: { summary: ['team'] },
    },
  ])('$why', ({ views, field, view }) => {
    const opened = openTypes({ found: FOUND, views });
    expect(opened.found.Member?.team).toEqual(field);
    expect(opened.views.Member).toEqual(view);
    expect(opened.found.Team).toEqual(TEAM);
  });
});
