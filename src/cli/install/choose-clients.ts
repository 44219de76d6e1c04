import { didYouMean } from '../../runtime/shared/did-you-mean.ts';
import { UsageError } from '../../runtime/shared/errors.ts';
import { CLIENT_NAMES, type ClientName } from '../clients/clients.ts';

const LIST = CLIENT_NAMES.join(', ');

/**
 * Checks the names of clients that a person gave.
 * @throws UsageError for a name that is none, with the list of them
 */
export function readClientNames(given: readonly string[]): ClientName[] {
  return given.map((name) => {
    const known = CLIENT_NAMES.find((client) => client === name);
    if (known === undefined)
      throw new UsageError(`There is no client "${name}".${didYouMean(name, CLIENT_NAMES)} Clients: ${LIST}.`);
    return known;
  });
}

/**
 * Returns the clients that were given, or else those that were found.
 * @throws UsageError where there are neither
 */
export function chooseClients(given: readonly string[], found: readonly ClientName[]): ClientName[] {
  const chosen = given.length > 0 ? readClientNames(given) : found;
  if (chosen.length > 0) return [...new Set(chosen)];
  throw new UsageError(`No client was found on this machine. Name one with --client: ${LIST}.`);
}
