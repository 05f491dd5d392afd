/** Calls between two threads. Both sides may call; an error travels with its name, code and message. */
export interface Peer {
  call(method: string, argument: unknown, transfer?: readonly Transferable[]): Promise<unknown>;
  /** Ends every call that still waits. */
  close(reason: Error): void;
}

export type Handlers = Readonly<Record<string, (argument: never) => unknown | Promise<unknown>>>;

/** What a thread sends and hears by: a worker from outside, or its own scope from inside. */
export interface Port {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

type Message =
  | { readonly rpc: 'call'; readonly id: number; readonly method: string; readonly argument: unknown }
  | { readonly rpc: 'result'; readonly id: number; readonly value: unknown }
  | { readonly rpc: 'error'; readonly id: number; readonly error: ErrorParts };

interface ErrorParts {
  readonly name: string;
  readonly message: string;
  readonly code: string | undefined;
}

/** An error of the other thread. */
export class RemoteError extends Error {
  override readonly name = 'RemoteError';
  readonly code: string | undefined;

  constructor({ name, message, code }: ErrorParts) {
    super(code === undefined ? `${name}: ${message}` : message);
    this.code = code;
  }
}

/** Result of a handler whose buffers move instead of being copied. */
export class Moved {
  readonly value: unknown;
  readonly transfer: readonly Transferable[];

  constructor(value: unknown, transfer: readonly Transferable[]) {
    this.value = value;
    this.transfer = transfer;
  }
}

export function connect(port: Port, handlers: Handlers): Peer {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;

  const send = (message: Message, transfer: readonly Transferable[] = []) =>
    port.postMessage(message, [...transfer]);

  async function answer(id: number, method: string, argument: unknown): Promise<void> {
    try {
      const handler = handlers[method];
      if (handler === undefined) throw new Error(`There is no call "${method}".`);
      const value = await handler(argument as never);
      if (value instanceof Moved) send({ rpc: 'result', id, value: value.value }, value.transfer);
      else send({ rpc: 'result', id, value });
    } catch (error) {
      send({ rpc: 'error', id, error: partsOf(error) });
    }
  }

  port.addEventListener('message', ({ data }: MessageEvent) => {
    // pdf.js talks over the same port in its own form; what is not ours is passed by.
    const message = data as Message | null;
    if (message?.rpc === 'call') {
      void answer(message.id, message.method, message.argument);
    } else if (message?.rpc === 'result') {
      waiting.get(message.id)?.resolve(message.value);
      waiting.delete(message.id);
    } else if (message?.rpc === 'error') {
      waiting.get(message.id)?.reject(new RemoteError(message.error));
      waiting.delete(message.id);
    }
  });

  return {
    call(method, argument, transfer = []) {
      const id = ++last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        send({ rpc: 'call', id, method, argument }, transfer);
      });
    },
    close(reason) {
      for (const { reject } of waiting.values()) reject(reason);
      waiting.clear();
    },
  };
}

function partsOf(error: unknown): ErrorParts {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), code: undefined };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { name: error.name, message: error.message, code };
}
