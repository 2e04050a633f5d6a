import { canonicalLocale } from '@/lib/client/locale';
import { complain } from './complain';
import { EVENT_NAMES } from './event-names';
import type { Call, Undo } from './loader/call-queue';
import { isMetadata } from './metadata';
import { pageUrlOf } from './page';
import type { EmbedProblem } from './problem';
import type { EmbedRuntime, Listener } from './runtime';
import type { Configuration, ListenableName, PageContext } from './shelftalk';

/** Answers one call of `window.Shelftalk`. Arguments come from any page, so nothing is taken for granted about them. */
export function answerCall(runtime: EmbedRuntime, [name, ...args]: Call): Undo {
  const { chat, settings } = runtime;
  const refuse = () =>
    complain(runtime.host, undefined, (words) => words.invalidCall(String(name)));
  switch (name) {
    case 'open':
      return chat.open();
    case 'preload':
      return chat.preload();
    case 'close':
      return chat.close();
    case 'toggle':
      return chat.getState().isOpen ? chat.close() : chat.open();
    case 'ask':
    case 'prefill':
      return isText(args[0]) ? chat.open({ [name]: args[0] }) : refuse();
    case 'setContext':
      return setContext(runtime, args[0], refuse);
    case 'setUserMetadata':
      return isMetadata(args[0]) ? settings.set({ userMetadata: { ...args[0] } }) : refuse();
    case 'configure':
      return isConfiguration(args[0])
        ? settings.set({ configuration: { ...settings.get().configuration, ...args[0] } })
        : refuse();
    case 'reset':
      runtime.host.need('chat');
      return settings.set({ resets: settings.get().resets + 1, userMetadata: undefined });
    case 'on':
      return isListenable(args[0]) && isListener(args[1]) ? runtime.on(args[0], args[1]) : refuse();
    case 'problem':
      return isProblem(args[0]) ? runtime.report(args[0]) : undefined;
    default:
      return refuse();
  }
}

function setContext({ settings }: EmbedRuntime, given: unknown, refuse: () => void) {
  if (!isRecord(given)) return refuse();
  const context: PageContext = { ...settings.get().context };
  if ('pageUrl' in given) {
    const pageUrl = given.pageUrl ?? null;
    const parsed = isText(pageUrl) ? pageUrlOf(pageUrl) : pageUrl;
    if (parsed !== null && !isText(parsed)) return refuse();
    context.pageUrl = parsed;
  }
  if ('locale' in given) {
    const locale = given.locale ?? null;
    const parsed = isText(locale) ? canonicalLocale(locale) : locale;
    if (parsed !== null && !isText(parsed)) return refuse();
    context.locale = parsed;
  }
  return settings.set({ context });
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Its members are used where they are what they should be, and nowhere else. */
function isConfiguration(value: unknown): value is Configuration {
  return isRecord(value);
}

function isListenable(value: unknown): value is ListenableName {
  return typeof value === 'string' && EVENT_NAMES.includes(value);
}

function isListener(value: unknown): value is Listener {
  return typeof value === 'function';
}

function isProblem(value: unknown): value is EmbedProblem {
  return isRecord(value) && typeof value.message === 'string';
}
