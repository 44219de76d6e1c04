module.exports = async ({ createClerkToolkit }, connection) => {
  const questions = [];
  const ask = ({ message }) => questions.push(message) === 0;
  const tools = ['users.getUser', 'users.updateUser', 'organizations.deleteOrganization'];
  const toolkit = await createClerkToolkit({ ...connection, tools, confirm: 'always', ask });
  const map = toolkit.toolMap();
  const call = async (name, args) => (await map[name].invoke({ type: 'tool_call', id: 'call_1', name, args })).artifact;
  const read = await call('users_getUser', { user_id: 'user_123' });
  const write = await call('users_updateUser', { user_id: 'user_123', first_name: 'Mia' });
  const refused = await call('organizations_deleteOrganization', { organization_id: 'org_456' });
  return {
    list: Object.keys(map),
    read: read.last_name,
    write: write.first_name,
    questions,
    refused: refused.error.kind,
  };
};
