/** Examples in errors of queries, which name only lists that are served. */
export interface Examples {
  /** The name of a list, quoted, after "such as"; empty where none is served. */
  list: string;
  subList: string;
  join: string;
}

/** The name of a list in examples where none is served. */
const NO_LIST = '...';

/**
 * Makes the examples that errors show: the usual ones where their lists are served, or else the same of the first list.
 * @param lists the wire names of the lists that are served
 */
export function examplesOf(lists: readonly string[]): Examples {
  const [first] = lists;
  const named = (usual: string) => (lists.includes(usual) ? usual : undefined);
  const list = named('users_getUserList') ?? first;
  const members = named('organizations_getInstanceMembershipList');
  const joined = named('users_getOrganizationMembershipList');
  return {
    list: list === undefined ? '' : `, such as "${list}"`,
    subList: JSON.stringify({
      list: members ?? first ?? NO_LIST,
      field: members ? 'public_user_data.user_id' : 'id',
    }),
    join: JSON.stringify({
      [joined ? 'organizations' : 'others']: {
        list: joined ?? first ?? NO_LIST,
        arguments: { [joined ? 'user_id' : 'query']: '{id}' },
      },
    }),
  };
}
