// Loaded when a program creates a toolkit, so that importing the entry point costs little beside importing its framework.
export { addPicked } from '../toolkit/add-picked.ts';
export { openToolkit } from '../toolkit/open-toolkit.ts';
export { createToolSet } from './tools.ts';
