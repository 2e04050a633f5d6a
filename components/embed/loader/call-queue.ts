import type { ShelftalkGlobal } from '../shelftalk';

/** One call of the JS API: its name and arguments. Emptied when taken back before it was answered; `off` undoes an answered `on`. */
export type Call = unknown[] & { off?: unknown };

/** Methods that need somebody behind them: a call loads the chat. The others wait for whatever is loaded first. */
export const CHAT_CALLS = ['open', 'toggle', 'ask', 'prefill', 'reset'];
const QUIET_CALLS = ['close', 'setContext', 'setUserMetadata', 'configure', 'on'];

/** What was called before the script came: the documented stub keeps calls in `q`, an array may stand for it. */
export function earlierCalls(global: unknown): Call[] {
  const kept = isRecord(global) && !Array.isArray(global) ? global.q : global;
  return Array.isArray(kept) ? kept.filter(Array.isArray) : [];
}

type Methods = Omit<ShelftalkGlobal, 'version' | 'destroy'>;

/** The methods of the global, each handing its call to `send`; what comes back takes the call back. */
export function callMethods(send: (call: Call) => void): Methods {
  const methods: unknown = Object.fromEntries(
    [...CHAT_CALLS, ...QUIET_CALLS].map((name) => [
      name,
      (...args: unknown[]) => {
        const call: Call = [name, ...args];
        send(call);
        return name === 'on' ? () => takeBack(call) : undefined;
      },
    ]),
  );
  // What is made of a list of names has the type of none of them.
  return methods as Methods;
}

function takeBack(call: Call) {
  if (typeof call.off === 'function') call.off();
  call.length = 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
