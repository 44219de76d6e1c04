import '../../runtime/everything.ts';

// Loaded when a program creates a toolkit, so that importing the entry point costs little beside importing its framework.
export { createCategoryMethods } from '../toolkit/categories.ts';
export { openToolkit } from '../toolkit/open-toolkit.ts';
export { createToolSet } from './tools.ts';
