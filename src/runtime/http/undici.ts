import type undici from 'undici';
// The parts that are needed, not the index: that has three times as much, and it takes over the connections of Node's
// own fetch in the whole process. Pinned to a version, as the parts are not undici's public face.
// @ts-expect-error undici declares types for its index only
import connect from 'undici/lib/api/api-connect.js';
// @ts-expect-error
import agent from 'undici/lib/dispatcher/agent.js';
// @ts-expect-error
import dispatcher from 'undici/lib/dispatcher/dispatcher.js';
// @ts-expect-error
import envHttpProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js';
// @ts-expect-error
import pool from 'undici/lib/dispatcher/pool.js';

// Gives every dispatcher this method, as undici's index does. Requests are dispatched without one.
Object.assign(dispatcher.prototype, { connect });

export const Agent: typeof undici.Agent = agent;
export const EnvHttpProxyAgent: typeof undici.EnvHttpProxyAgent = envHttpProxyAgent;
export const Pool: typeof undici.Pool = pool;
