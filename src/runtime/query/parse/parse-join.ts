import { isObject, type JsonObject } from '../../shared/json.ts';
import type { Join, QueryPath } from '../query-types.ts';
import { MOST, refuse, refuseName } from './limits.ts';
import { parseFields } from './parse-keys.ts';
import { parsePath } from './parse-path.ts';
import { type Parsing, parseArguments } from './parse-values.ts';

const KEYS = ['list', 'arguments', 'where', 'fields'];
const NAME = /^[a-z][a-z0-9_]{0,39}$/i;

/** A placeholder in an argument: a path into the row, in braces. */
export const PLACEHOLDER = /\{([^{}]{1,200})\}/g;

/** Returns the reads that are made for each row that is left, by the names under which they are put into it. */
export function parseJoins(given: unknown, parsing: Parsing): Join[] {
  if (given === undefined || given === null) return [];
  if (!isObject(given)) return refuse('join', `an object is needed, such as ${parsing.examples.join}.`);
  const names = Object.keys(given);
  if (names.length > MOST.joins) return refuse('join', `at most ${MOST.joins} reads can be joined to each row.`);
  const joins = names.map((name) => parseJoin(name, given[name], `join.${name}`, parsing));
  if (joins.reduce((sum, { placeholders }) => sum + placeholders.length, 0) > MOST.placeholders) {
    return refuse('join', `at most ${MOST.placeholders} placeholders can be filled in for each row.`);
  }
  return joins;
}

function parseJoin(name: string, given: unknown, at: string, parsing: Parsing): Join {
  if (!NAME.test(name)) return refuse(at, 'the name of a join has letters, digits and "_", 40 at most.');
  if (!isObject(given) || typeof given.list !== 'string') {
    return refuse(at, `a list and its arguments are needed: ${parsing.examples.join}.`);
  }
  for (const key of Object.keys(given)) if (!KEYS.includes(key)) refuseName(at, key, 'part of a join', KEYS);
  const args = parseArguments(given.arguments, `${at}.arguments`);
  const placeholders = placeholdersOf(args, `${at}.arguments`);
  if (placeholders.length === 0) {
    return refuse(`${at}.arguments`, 'none is taken from the row, so that the read would be the same for all: "{id}".');
  }
  const fields = parseFields(given.fields, `${at}.fields`);
  return {
    name,
    list: given.list,
    arguments: args,
    placeholders,
    ...(given.where !== undefined && {
      where: parsing.parseWhere(given.where, `${at}.where`, { ...parsing, subLists: false }),
    }),
    ...(fields && { fields }),
  };
}

function placeholdersOf(args: JsonObject, at: string): QueryPath[] {
  const texts = Object.values(args)
    .flat()
    .filter((value) => typeof value === 'string');
  return texts.flatMap((text) => {
    const paths = [...text.matchAll(PLACEHOLDER)].map(([, path]) => parsePath(path, at));
    if (paths.length > MOST.placeholdersOfText) {
      refuse(at, `at most ${MOST.placeholdersOfText} placeholders can be in one text.`);
    }
    if (paths.length > 0 && text.length > MOST.filledLength) {
      refuse(at, `a text with placeholders has at most ${MOST.filledLength} characters.`);
    }
    return paths;
  });
}
