import * as index from '../../generated/tool-index.ts';
import { addTools } from './catalogue.ts';

// Importing this file is what adds every tool.
addTools(index);
