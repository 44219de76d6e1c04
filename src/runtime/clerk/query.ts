import { createQuerySerializer } from 'openapi-fetch';

const repeated = createQuerySerializer({ array: { style: 'form', explode: true } });
const joined = createQuerySerializer({ array: { style: 'form', explode: false } });

/** A query in which the named arrays are joined by commas (`explode: false`) and all others repeat their name. */
export function joinByCommas(names: readonly string[]): (query: object) => string {
  return (query) => {
    const entries = Object.entries(query);
    const some = (joinedOnes: boolean) =>
      Object.fromEntries(entries.filter(([name]) => names.includes(name) === joinedOnes));
    return [repeated(some(false)), joined(some(true))].filter((part) => part !== '').join('&');
  };
}
