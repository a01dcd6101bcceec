import { GraphQLError } from 'graphql';
import { fault, type FaultCode } from './errors.ts';

type Explained = { readonly code: FaultCode; readonly message: string };

/** Serialization failed, a deadlock was found, a lock was not to be had in time. */
const atOdds = /^(40001|40P01|55P03)$/;

const unavailable: Explained = {
  code: 'UNAVAILABLE',
  message: 'The data cannot be reached right now. Try again in a few seconds.',
};
const bySqlState: readonly (readonly [RegExp, Explained])[] = [
  [
    /^53300$/,
    { code: 'OVERLOADED', message: 'More is asked than can be answered at this moment. Try again in a second.' },
  ],
  [
    /^53100$/,
    {
      code: 'STORAGE_FULL',
      message: 'There is no room left to write to, and nothing was written. Reading goes on; try again later.',
    },
  ],
  [
    atOdds,
    { code: 'CONFLICT', message: 'Someone else changes the same at this moment, and nothing was written. Try again.' },
  ],
  [/^57014$/, { code: 'UNAVAILABLE', message: 'This takes longer than a request may. Ask for less, or try again.' }],
  // Connections that break, are not let in or find no database; resources; operator intervention.
  [/^(08...|25P0[34]|28...|3D...|53...|57P..)$/, unavailable],
];

/** What a database that is away, full, too busy or at odds with itself means for who asked; null for all else. */
export function databaseFault(error: unknown): Explained | null {
  const { code } = signsOf(error);
  const explained = bySqlState.find(([pattern]) => pattern.test(code))?.[1];
  if (explained) return explained;
  return isConnectionLost(error) || /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/.test(code)
    ? unavailable
    : null;
}

/** Whether PostgreSQL undid a transaction for what others did meanwhile: the same may succeed a moment later. */
export function isAtOdds(error: unknown): boolean {
  return atOdds.test(signsOf(error).code);
}

/** Whether PostgreSQL ended a statement that took too long. */
export function isTooSlow(error: unknown): boolean {
  return signsOf(error).code === '57014';
}

/** Whether the connection is of no more use, so that it is not known how far the statement under way got. */
export function isConnectionLost(error: unknown): boolean {
  const { code, message } = signsOf(error);
  return (
    /^(ECONNRESET|EPIPE|ETIMEDOUT|ECONNABORTED|08...|25P0[34]|57P0[1-5])$/.test(code) ||
    /^(Connection terminated|Query read timeout|Client (has encountered|was closed)|timeout e)/.test(message)
  );
}

/** Whether another connection may do better at once. Who has waited in vain for an answer does not wait once more. */
export function isWorthAnotherTry(error: unknown): boolean {
  return isConnectionLost(error) && !signsOf(error).message.includes('timeout');
}

/** Whether a connection was ended in good order, or before anything was asked: what was asked is not to blame then. */
export function isEndedByServer(error: unknown): boolean {
  const { code, message } = signsOf(error);
  return code === '57P01' || message.startsWith('Client has encountered a connection error');
}

/** The reply to a COMMIT did not come. */
export const unknownOutcome = () =>
  fault('UNKNOWN_OUTCOME', 'It is not known whether this was done. Ask again with the same key to learn it.');

/** Whether that is what went wrong. */
export function isOutcomeUnknown(error: unknown): boolean {
  return error instanceof GraphQLError && error.extensions['code'] === 'UNKNOWN_OUTCOME';
}

/** What an error says of itself: PostgreSQL's SQLSTATE or Node's code, where it has one. */
function signsOf(error: unknown): { readonly code: string; readonly message: string } {
  const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  return { code: typeof code === 'string' ? code : '', message: typeof message === 'string' ? message : '' };
}
