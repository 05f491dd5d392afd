import { connect, type Port } from '../rpc.ts';
import { createEngine } from './engine.ts';

const part = (name: string): Promise<Uint8Array> => page.call('part', name) as Promise<Uint8Array>;
const page = connect(self as unknown as Port, { ...createEngine(part) });
