import { type Deadline, tooSlow } from '../reader.ts';

/**
 * Waits for a call that may hang, but no longer than the deadline allows. The call itself cannot be stopped from here:
 * whoever started it destroys its task.
 *
 * @param milliseconds the whole limit, for the message
 * @throws ExtractError `EXTRACT_TOO_SLOW` when the time is up first
 */
export async function withinDeadline<T>(
  call: Promise<T>,
  deadline: Deadline,
  milliseconds: number,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow(milliseconds)), deadline.left());
  });
  try {
    return await Promise.race([call, timeUp]);
  } finally {
    clearTimeout(timer);
    // The loser of the race may still fail later; nobody waits for it any more.
    call.catch(() => undefined);
  }
}
