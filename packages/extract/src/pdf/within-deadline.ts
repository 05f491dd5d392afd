import { type Deadline, tooSlow } from '../reader.ts';

/** What bounds the work on a file. */
export interface Watch {
  readonly deadline: Deadline;
  /** `milliseconds`: the whole limit, for the message. */
  readonly limits: { readonly milliseconds: number };
  /** Fails when whoever does the work has ended without an answer. */
  readonly broken?: Promise<never>;
}

/**
 * Waits for a call that may hang, but no longer than the deadline allows and its worker lives. The call itself cannot be
 * stopped from here: whoever started it destroys its task.
 *
 * @throws ExtractError `EXTRACT_TOO_SLOW` when the time is up first; what `broken` fails with
 */
export async function withinDeadline<T>(call: Promise<T>, { deadline, limits, broken }: Watch): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow(limits.milliseconds)), deadline.left());
  });
  try {
    return await Promise.race(broken === undefined ? [call, timeUp] : [call, timeUp, broken]);
  } finally {
    clearTimeout(timer);
    // The loser of the race may still fail later; nobody waits for it any more.
    call.catch(() => undefined);
  }
}
