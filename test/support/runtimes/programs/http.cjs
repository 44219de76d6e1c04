module.exports = async ({ createClerkMcpHandler }, { secretKey, publishableKey, apiUrl, token }) => {
  const url = 'http://localhost:3000/mcp';
  const { fetch, close } = createClerkMcpHandler({
    url,
    publishableKey,
    secretKey,
    access: {
      rules: [
        {
          name: 'operators',
          who: { user: 'user_123' },
          tools: ['users.getUser', 'users.updateUser', 'organizations.deleteOrganization'],
          confirm: 'always',
        },
      ],
    },
    toolkit: { apiUrl },
  });
  const questions = [];
  let session;
  const post = (message, authorization = `Bearer ${token}`) => {
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...(authorization && { authorization }),
      ...(session && { 'mcp-session-id': session, 'mcp-protocol-version': '2025-11-25' }),
    };
    return fetch(new Request(url, { method: 'POST', headers, body: JSON.stringify({ jsonrpc: '2.0', ...message }) }));
  };
  const request = async (id, method, params) => {
    const response = await post({ id, method, params });
    session ??= response.headers.get('mcp-session-id');
    let result;
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body) {
      text += decoder.decode(chunk, { stream: true });
      const events = text.split('\n\n');
      text = events.pop();
      for (const event of events) {
        const [, data] = /^data: (.+)$/m.exec(event) ?? [];
        const message = data && JSON.parse(data);
        if (message?.method === 'elicitation/create') {
          questions.push(message.params.message);
          await post({ id: message.id, result: { action: 'decline' } });
        } else if (message?.id === id) result = message.result;
      }
    }
    return result;
  };
  const unsigned = await post({ id: 1, method: 'ping' }, null);
  const clientInfo = { name: 'program', version: '1.0.0' };
  const protocolVersion = '2025-11-25';
  await request(0, 'initialize', { protocolVersion, capabilities: { elicitation: {} }, clientInfo });
  await post({ method: 'notifications/initialized' });
  const listed = await request(1, 'tools/list', {});
  const call = async (id, name, args) => (await request(id, 'tools/call', { name, arguments: args })).structuredContent;
  const read = await call(2, 'users_getUser', { user_id: 'user_123' });
  const write = await call(3, 'users_updateUser', { user_id: 'user_123', first_name: 'Mia' });
  const refused = await call(4, 'organizations_deleteOrganization', { organization_id: 'org_456' });
  await close();
  const list = listed.tools.map(({ name }) => name).sort();
  return {
    unsigned: unsigned.status,
    list,
    read: read.last_name,
    write: write.first_name,
    questions,
    refused: refused.error.kind,
  };
};
