import { groupByCategory } from '../../codegen/emit/group-by-category.ts';
import type { Field, Fields } from '../../src/sandbox/records/fields.ts';
import type { Kind } from '../../src/sandbox/records/kind.ts';
import { code, replaceTable, table } from './markdown.ts';

/** A tool as the page counts it. */
interface Tool {
  name: string;
  /** The endpoint that it calls; null where it calls none. */
  endpoint: string | null;
}

/** The part of the default world that the page shows. */
export interface People {
  users: { id?: string; email_address: string; first_name?: string; last_name?: string; banned?: boolean }[];
  organizations: { id?: string; slug: string; name: string }[];
  organization_memberships: { organization_id: string; user_id: string; role: string }[];
}

/**
 * Replaces the tables of docs/sandbox.md: the people of the default world, the kinds of records, and the tools by category.
 * @throws Error when the markers of one are gone
 */
export function renderSandboxPage(
  page: string,
  kinds: readonly Kind[],
  tools: readonly Tool[],
  endpoints: ReadonlySet<string>,
  people: People,
): string {
  const withPeople = replaceTable(page, 'people', table(['user', 'id', 'member of'], peopleRows(people)));
  const withKinds = replaceTable(withPeople, 'kinds', table(['kind', 'fields'], kinds.map(kindRow)));
  return replaceTable(withKinds, 'tools', table(['category', 'tools', 'in the sandbox'], toolRows(tools, endpoints)));
}

/** Returns a row for each user with an id that code can rely on: who it is, and where they are a member. */
function peopleRows({ users, organizations, organization_memberships: memberships }: People): string[][] {
  return users.flatMap(({ id, email_address, first_name = '', last_name = '', banned }) => {
    const roles = memberships.filter(({ user_id }) => user_id === id || user_id === email_address);
    const memberOf = roles.map(({ organization_id: of, role }) => {
      const organization = organizations.find(({ id, slug }) => id === of || slug === of);
      return `${organization?.name} (${code(organization?.id ?? of)}): ${code(role)}`;
    });
    const who = `${first_name} ${last_name}, ${email_address}${banned ? ' (banned)' : ''}`;
    return id ? [[who, code(id), memberOf.join('; ')]] : [];
  });
}

function kindRow({ key, fields, single }: Kind): string[] {
  return [`${code(key)}${single ? ' (one, not a list)' : ''}`, listFields(fields)];
}

function listFields(fields: Fields): string {
  return Object.entries(fields)
    .map(([name, field]) => describeField(name, field))
    .join(', ');
}

function describeField(name: string, { required, allowed, of, items }: Field): string {
  const shown = required ? `**${code(name)}**` : code(name);
  const more = [
    ...(of ? [`→ ${[of].flat().map(code).join(' or ')}`] : []),
    ...(allowed ? [`(${allowed.filter(Boolean).join(', ')})`] : []),
    ...(items ? [`(each: ${listFields(items)})`] : []),
  ];
  return [shown, ...more].join(' ');
}

/** Returns a row for each category: its tools, and how many of them the sandbox has; and one for all. */
function toolRows(tools: readonly Tool[], endpoints: ReadonlySet<string>): string[][] {
  const categories = groupByCategory(tools.map((tool) => ({ ...tool, category: tool.name.replace(/\..*/, '') })));
  const rowOf = (head: string, members: readonly Tool[]) => {
    const here = members.filter(({ endpoint }) => endpoint === null || endpoints.has(endpoint)).length;
    return [head, `${members.length}`, here === members.length ? 'all' : `${here || 'none'}`];
  };
  return [...[...categories].map(([category, members]) => rowOf(code(category), members)), rowOf('all', tools)];
}
