module.exports = async ({ createClerkMcpServer }, connection) => {
  const questions = [];
  const ask = ({ message }) => questions.push(message) === 0;
  const tools = ['users.getUser', 'users.updateUser', 'organizations.deleteOrganization'];
  const server = await createClerkMcpServer({ ...connection, tools, confirm: 'always', ask });
  const waiting = new Map();
  const transport = {
    start: async () => {},
    close: async () => {},
    send: async (message) => waiting.get(message.id)?.(message.result),
  };
  await server.connect(transport);
  const request = (id, method, params) =>
    new Promise((resolve) => {
      waiting.set(id, resolve);
      transport.onmessage({ jsonrpc: '2.0', id, method, params });
    });
  const clientInfo = { name: 'program', version: '1.0.0' };
  await request(0, 'initialize', { protocolVersion: '2025-11-25', capabilities: {}, clientInfo });
  transport.onmessage({ jsonrpc: '2.0', method: 'notifications/initialized' });
  const listed = await request(1, 'tools/list', {});
  const call = async (id, name, args) => (await request(id, 'tools/call', { name, arguments: args })).structuredContent;
  const read = await call(2, 'users_getUser', { user_id: 'user_123' });
  const write = await call(3, 'users_updateUser', { user_id: 'user_123', first_name: 'Mia' });
  const refused = await call(4, 'organizations_deleteOrganization', { organization_id: 'org_456' });
  const list = listed.tools.map(({ name }) => name);
  return { list, read: read.last_name, write: write.first_name, questions, refused: refused.error.kind };
};
