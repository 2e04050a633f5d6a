import { AlhenaError } from '../errors';

/** What a call failed with. Throws when it was answered, or failed with anything but an `AlhenaError`. */
export async function failure(call: Promise<unknown>): Promise<AlhenaError> {
  const outcome = await call.then(
    () => 'an answer',
    (error: unknown) => error,
  );
  if (outcome instanceof AlhenaError) return outcome;
  throw new Error(`expected an AlhenaError, got ${String(outcome)}`, { cause: outcome });
}
