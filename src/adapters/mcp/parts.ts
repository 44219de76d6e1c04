import '../../runtime/everything.ts';

// Loaded when a program creates a toolkit, so that importing the entry point costs little beside importing its framework.
export { openToolkit } from '../toolkit/open-toolkit.ts';
export { registerTools } from './register.ts';
export { createMcpServer } from './server.ts';
