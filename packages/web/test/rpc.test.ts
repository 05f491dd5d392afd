import { expect, test } from 'vitest';
import { connect, Moved, type Port, RemoteError } from '../src/rpc.ts';

function pair(left: Parameters<typeof connect>[1], right: Parameters<typeof connect>[1]) {
  const { port1, port2 } = new MessageChannel();
  port1.start();
  port2.start();
  return {
    port1,
    port2,
    left: connect(port1 as unknown as Port, left),
    right: connect(port2 as unknown as Port, right),
  };
}

test('both sides call each other, also while they answer', async () => {
  const { left, right, port1 } = pair(
    { double: (number: number) => number * 2 },
    {
      async quadruple(number: number) {
        return right.call('double', await right.call('double', number));
      },
    },
  );
  expect(await left.call('quadruple', 3)).toBe(12);
  port1.close();
});

test('an error keeps its code and message, and buffers move', async () => {
  const { left, port1, port2 } = pair(
    {},
    {
      fail: () => {
        throw Object.assign(new Error('The file is empty.'), { code: 'EXTRACT_EMPTY_FILE' });
      },
      bytes: () => {
        const bytes = Uint8Array.of(1, 2, 3);
        return new Moved(bytes, [bytes.buffer]);
      },
    },
  );
  const failure = left.call('fail', null);
  await expect(failure).rejects.toBeInstanceOf(RemoteError);
  await expect(failure).rejects.toMatchObject({ code: 'EXTRACT_EMPTY_FILE', message: 'The file is empty.' });
  expect(await left.call('bytes', null)).toEqual(Uint8Array.of(1, 2, 3));
  await expect(left.call('nothing', null)).rejects.toThrow('There is no call "nothing".');
  // Messages of others on the same port are passed by.
  port2.postMessage({ sourceName: 'worker', action: 'ready' });
  port2.postMessage(null);
  expect(await left.call('bytes', null)).toHaveLength(3);
  port1.close();
});

test('who waits hears it when the other side ends', async () => {
  const { left, port1 } = pair({}, { never: () => new Promise(() => undefined) });
  const waiting = left.call('never', null);
  left.close(new Error('Stopped.'));
  await expect(waiting).rejects.toThrow('Stopped.');
  port1.close();
});
