import '../../runtime/everything.ts';

// Loaded when a program creates a toolkit, so that importing the entry point costs little beside importing its framework.
export { createCategoryMethods } from '../toolkit/categories.ts';
export { nameTools } from '../toolkit/name-tools.ts';
export { openToolkit } from '../toolkit/open-toolkit.ts';
export { createToolFactory } from './tools.ts';
