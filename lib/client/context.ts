import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { UserMetadata } from '@/lib/contract';
import type { Api } from './api';
import type { ChatController, OpenChat } from './chat-controller';
import type { EventDetail } from './events';
import type { LabelOverrides, Labels } from './labels/labels';

export type Theme = 'light' | 'dark' | 'auto';
export type Direction = 'ltr' | 'rtl';

/** What every part of the widget may count on; made by `ShelftalkProvider`. */
export type Shelftalk = {
  api: Api;
  /** Origin of the gateway; empty for the page's own. Conversations are kept per endpoint. */
  endpoint: string;
  pageUrl: string | undefined;
  /** BCP 47. */
  locale: string;
  /** False while hydrating a page whose `<html lang>` the server could not see: nothing is asked for in a guessed language. */
  isLocaleKnown: boolean;
  direction: Direction;
  /** In `locale`, the host's own words already in them. */
  labels: Labels;
  /** The host's own words alone, for catalogues that are loaded later (the chat's). */
  labelOverrides: LabelOverrides;
  theme: Theme;
  /** Without consent nothing is kept in the browser. */
  consent: boolean;
  userMetadata: UserMetadata | undefined;
  userToken: string | undefined;
  queryClient: QueryClient;
  chat: ChatController;
  emit(event: EventDetail): void;
  openChat(request?: OpenChat): void;
  preloadChat(): void;
};

export const ShelftalkContext = createContext<Shelftalk | null>(null);

/** @throws when used outside `<ShelftalkProvider>` */
export function useShelftalk(): Shelftalk {
  const shelftalk = useContext(ShelftalkContext);
  if (!shelftalk) {
    throw new Error(
      'This part of Shelftalk needs a <ShelftalkProvider> above it: wrap your page or layout in one.',
    );
  }
  return shelftalk;
}
