import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { type Shelftalk, ShelftalkContext, type Theme } from '@/lib/client/context';
import { createEmitter, type ShelftalkEvent } from '@/lib/client/events';
import { en } from '@/lib/client/labels/faq/en';
import { directionOf } from '@/lib/client/labels/labels';
import { canonicalLocale } from '@/lib/client/locale';
import { DEFAULT_LOCALE } from '@/lib/contract';
import { ErrorBoundary } from './error-boundary';
import type { EmbedRuntime } from './runtime';
import { useOwnWords } from './use-own-words';

/** What an element says for itself; where it is silent, `setContext`, `configure` and the page speak. */
export type Own = {
  pageUrl: string | undefined;
  locale: string | undefined;
  theme: Theme | undefined;
};

type EmbedProviderProps = {
  runtime: EmbedRuntime;
  own: Own;
  /** What is on screen was shown before any words of the host's own were known. */
  isPainted?: boolean;
  onEvent: (event: ShelftalkEvent) => void;
  /** The widget has broken and shows nothing. */
  onCrash: (error: unknown) => void;
  children: ReactNode;
};

/** `ShelftalkProvider`'s counterpart for elements: each has a tree of its own, and all share one runtime. */
export function EmbedProvider(props: EmbedProviderProps) {
  const { runtime, own, isPainted = false, onEvent, onCrash, children } = props;
  const { settings, chat, api, queryClient, host } = runtime;
  const { page, context, configuration, userMetadata } = useSyncExternalStore(
    settings.subscribe,
    settings.get,
    settings.get,
  );
  const [emitter] = useState(createEmitter);
  useEffect(() => emitter.on('*', onEvent), [emitter, onEvent]);

  const pageUrl = own.pageUrl ?? context.pageUrl ?? page.pageUrl;
  const locale = canonicalLocale(own.locale ?? context.locale ?? page.locale) ?? DEFAULT_LOCALE;
  const theme = own.theme ?? configuration.theme ?? 'auto';
  const { consent = true, userToken } = configuration;
  const ownWords = useOwnWords(isPainted ? undefined : configuration.labels);

  const value = useMemo<Shelftalk>(
    () => ({
      api,
      endpoint: host.endpoint,
      pageUrl,
      locale,
      isLocaleKnown: true,
      direction: directionOf(locale),
      labels: { ...en, ...ownWords },
      labelOverrides: ownWords ?? {},
      theme,
      consent,
      userMetadata,
      userToken,
      queryClient,
      chat,
      emit: emitter.emit,
      openChat: chat.open,
      preloadChat: chat.preload,
    }),
    [
      api,
      host,
      pageUrl,
      locale,
      ownWords,
      theme,
      consent,
      userMetadata,
      userToken,
      queryClient,
      chat,
      emitter,
    ],
  );
  return (
    <ShelftalkContext.Provider value={value}>
      <ErrorBoundary onError={onCrash}>{ownWords && children}</ErrorBoundary>
    </ShelftalkContext.Provider>
  );
}
