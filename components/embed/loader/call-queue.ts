import type { ShelftalkGlobal } from '../shelftalk';

/** One call of the JS API: its name and arguments. Emptied when taken back before it was answered; `off` undoes an answered `on`. */
export type Call = unknown[] & { off?: Undo };
// biome-ignore lint/suspicious/noConfusingVoidType: what a call gives back is its undo or nothing
export type Undo = (() => void) | void;

/** The last five need somebody behind them and load the chat; the others wait for whatever is loaded first. */
const CALLS = 'on close configure setContext setUserMetadata open toggle ask prefill reset'.split(
  ' ',
);

/** What was called before the script came: the documented stub keeps the calls in `q`. */
export function earlierCalls(stub: unknown): Call[] {
  const kept: unknown = Object(stub).q;
  return Array.isArray(kept) ? kept : [];
}

type Methods = Omit<ShelftalkGlobal, 'version' | 'destroy'>;

/** The methods of the global, each handing its call to `send`; what comes back takes the call back. */
export function callMethods(send: (call: Call) => void): Methods {
  const methods: unknown = Object.fromEntries(
    CALLS.map((name) => [
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

/** Whether a call loads the chat. */
export function isForChat(call: Call): boolean {
  return CALLS.indexOf(`${call[0]}`) > 4;
}

function takeBack(call: Call) {
  call.off?.();
  call.length = 0;
}
