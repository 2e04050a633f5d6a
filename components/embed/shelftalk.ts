import type { Theme } from '@/lib/client/context';
import type { EventName, ShelftalkEvent } from '@/lib/client/events';
import type { LabelOverrides } from '@/lib/client/labels/labels';
import type { MessageReply, SendMessage, UserMetadata } from '@/lib/contract';
import type { EmbedProblem } from './problem';

/** Where the shopper is, when the page itself does not tell: an attribute on an element wins over it. */
export type PageContext = {
  /** Absolute, or relative to the document. `null` goes back to following the page. */
  pageUrl?: string | null;
  /** BCP 47. `null` goes back to `<html lang>`. */
  locale?: string | null;
};

export type Configuration = {
  /** Any visible string in the host's own words. */
  labels?: LabelOverrides;
  /** Default of every element without a `theme` attribute; `auto`. */
  theme?: Theme;
  /** `false` keeps everything in memory: nothing is written to the browser's storage. Default `true`. */
  consent?: boolean;
  /** Events are also pushed here, as `{event: 'shelftalk', shelftalk: {…}}`: `true` is `window.dataLayer`. */
  dataLayer?: boolean | unknown[];
  /** Sees a message before it leaves: returns it, changed or not, or `null` to hold it back. */
  beforeSend?: (message: SendMessage) => SendMessage | null | Promise<SendMessage | null>;
  /** Sees an answer before it is shown: returns the text to show. */
  beforeDisplay?: (text: string, reply: MessageReply) => string | Promise<string>;
  /** A JWT from the merchant's own server: signed metadata, verified by the gateway. */
  userToken?: string | undefined;
};

/** What `on()` hears: every event of the widget, and `error` for what the developer should know. */
export type ListenerFor<N extends ListenableName> = (
  event: N extends 'error' ? EmbedProblem : Extract<ShelftalkEvent, { name: N }>,
) => void;
export type ListenableName = EventName | 'error';

/** `window.Shelftalk`. Calls made before the widget's parts are loaded wait for them. */
export type ShelftalkGlobal = {
  /** Version of the build that answers. */
  readonly version: string;
  open(): void;
  close(): void;
  toggle(): void;
  /** Opens the chat and sends `text`. */
  ask(text: string): void;
  /** Opens the chat with `text` waiting in the composer. */
  prefill(text: string): void;
  setContext(context: PageContext): void;
  /** Flat and small; untrusted, because the page says it. Replaces what was set before. */
  setUserMetadata(metadata: UserMetadata): void;
  configure(configuration: Configuration): void;
  /** Forgets the conversation, the draft and the metadata of this shopper. */
  reset(): void;
  /** Takes the widget off the page: elements emptied, listeners gone, the global deleted. */
  destroy(): void;
  /** @returns a function that ends the subscription */
  on<N extends ListenableName>(event: N, listener: ListenerFor<N>): () => void;
};

declare global {
  interface Window {
    Shelftalk?: ShelftalkGlobal;
  }
  interface HTMLElementTagNameMap {
    'shelftalk-faqs': HTMLElement;
    'shelftalk-chat': HTMLElement;
  }
}
