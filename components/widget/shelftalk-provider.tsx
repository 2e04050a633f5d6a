'use client';

import { QueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { createApi } from '@/lib/client/api';
import { type ChatController, createChatController } from '@/lib/client/chat-controller';
import { type Shelftalk, ShelftalkContext, type Theme } from '@/lib/client/context';
import { createEmitter, type EventListener } from '@/lib/client/events';
import { en } from '@/lib/client/labels/faq/en';
import { directionOf, type LabelOverrides, loadedLabels } from '@/lib/client/labels/labels';
import { canonicalLocale, pageLocale, watchPageLocale } from '@/lib/client/locale';
import { DEFAULT_LOCALE, type UserMetadata } from '@/lib/contract';
import { pushToDataLayer } from './data-layer';
import { DrawerHost } from './drawer-host';

export type ShelftalkProviderProps = {
  /** Origin of the gateway, e.g. `https://shelftalk.example`; default: the page's own. */
  endpoint?: string | undefined;
  /** The product page that is shown; each `ProductFaqs` may name its own. */
  pageUrl?: string | undefined;
  /** BCP 47; default: `<html lang>`, followed when it changes, else English. */
  locale?: string | undefined;
  /** Any visible string in your own words. */
  labels?: LabelOverrides | undefined;
  /** `auto` (default) follows the visitor's system. */
  theme?: Theme | undefined;
  /** Called with every event. */
  onEvent?: EventListener | undefined;
  /** Pushes every event to `window.dataLayer`, or to the array given. */
  dataLayer?: boolean | unknown[] | undefined;
  /** Flat facts about the shopper, sent with each message. */
  userMetadata?: UserMetadata | undefined;
  /** A JWT from your server with facts the shopper cannot alter. */
  userToken?: string | undefined;
  /** `false` keeps the conversation in memory only; default `true`. */
  consent?: boolean | undefined;
  /** Shares a TanStack Query client of yours. */
  queryClient?: QueryClient | undefined;
  /** Shares the drawer between providers in separate trees; default: one of its own. */
  chat?: ChatController | undefined;
  children?: ReactNode;
};

/** What the parts of the widget share: the gateway, the language, the look, one drawer. Renders nothing of its own until the chat is opened. */
export function ShelftalkProvider(props: ShelftalkProviderProps) {
  const { endpoint = '', pageUrl, theme = 'auto', userMetadata, userToken, consent = true } = props;
  const [ownClient] = useState(() => new QueryClient());
  const [ownChat] = useState(createChatController);
  const queryClient = props.queryClient ?? ownClient;
  const chat = props.chat ?? ownChat;
  const api = useMemo(() => createApi({ endpoint }), [endpoint]);
  const { locale, isLocaleKnown } = useLocale(props.locale);
  const labelOverrides = useStable(props.labels ?? NO_LABELS);
  const metadata = useStable(userMetadata);
  const emit = useEmit(props.onEvent, props.dataLayer);

  useEffect(() => {
    queryClient.mount();
    return () => queryClient.unmount();
  }, [queryClient]);

  const shelftalk = useMemo<Shelftalk>(
    () => ({
      api,
      endpoint,
      pageUrl,
      locale,
      isLocaleKnown,
      direction: directionOf(locale),
      labels: { ...(loadedLabels(locale) ?? en), ...labelOverrides },
      labelOverrides,
      theme,
      consent,
      userMetadata: metadata,
      userToken,
      queryClient,
      chat,
      emit,
      openChat: chat.open,
      preloadChat: chat.preload,
    }),
    [
      api,
      endpoint,
      pageUrl,
      locale,
      isLocaleKnown,
      labelOverrides,
      theme,
      consent,
      metadata,
      userToken,
      queryClient,
      chat,
      emit,
    ],
  );

  return (
    <ShelftalkContext.Provider value={shelftalk}>
      {props.children}
      <DrawerHost />
    </ShelftalkContext.Provider>
  );
}

const NO_LABELS: LabelOverrides = {};

function useLocale(given: string | undefined) {
  const fromPage = useSyncExternalStore(watchPageLocale, pageLocale, serverLocale);
  const locale = canonicalLocale(given) ?? canonicalLocale(fromPage) ?? DEFAULT_LOCALE;
  return { locale, isLocaleKnown: given !== undefined || fromPage !== null };
}

/** A server cannot see `<html lang>`. */
function serverLocale(): string | null {
  return null;
}

/** The same object for as long as it says the same: hosts write these in place, anew with every render. */
function useStable<TValue>(value: TValue): TValue {
  const text = JSON.stringify(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text stands for the value
  return useMemo(() => value, [text]);
}

/** What only the developer of the page can put right; of every failure `onEvent` is told. */
const reportMistake: EventListener = (event) => {
  if (event.name === 'faqs:failed' && event.code === 'page_not_allowed') {
    reportError(
      new Error(
        `The gateway does not serve ${event.page_url}: correct pageUrl, or add its origin to the gateway's STOREFRONT_ORIGINS.`,
      ),
    );
  }
};

function useEmit(onEvent: EventListener | undefined, dataLayer: boolean | unknown[] | undefined) {
  const latest = useRef({ onEvent, dataLayer });
  useEffect(() => {
    latest.current = { onEvent, dataLayer };
  });
  const [emitter] = useState(() => {
    const created = createEmitter();
    created.on('faqs:failed', reportMistake);
    created.on('*', (event) => latest.current.onEvent?.(event));
    created.on('*', (event) => pushToDataLayer(event, latest.current.dataLayer));
    return created;
  });
  return emitter.emit;
}
