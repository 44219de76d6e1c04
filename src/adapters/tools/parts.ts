import '../../runtime/everything.ts';

// Loaded when a program creates a toolkit, so that importing the entry point costs little.
export { openToolkit } from '../toolkit/open-toolkit.ts';
