import { createQuerySerializer } from 'openapi-fetch';

const repeated = createQuerySerializer({ array: { style: 'form', explode: true } });
const joined = createQuerySerializer({ array: { style: 'form', explode: false } });

/** Returns a serializer of queries that joins the named arrays by commas (`explode: false`); all others repeat their name. */
export function joinByCommas(names: readonly string[]): (query: object) => string {
  return (query) => {
    const entries = Object.entries(query);
    const pick = (isJoined: boolean) =>
      Object.fromEntries(entries.filter(([name]) => names.includes(name) === isJoined));
    return [repeated(pick(false)), joined(pick(true))].filter((part) => part !== '').join('&');
  };
}
