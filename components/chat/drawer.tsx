import { useCallback, useEffect, useId, useMemo, useRef } from 'react';
import { LiveRegion } from '@/components/ui/live-region';
import { slot } from '@/components/ui/slot';
import { useAnnouncer } from '@/components/ui/use-announcer';
import type { ChatState } from '@/lib/client/chat-controller';
import { useShelftalk } from '@/lib/client/context';
import {
  useConversation,
  useConversationActions,
} from '@/lib/client/conversation/use-conversation';
import { ChatContext, type DrawerLabels } from './chat-context';
import { ChatHeader } from './chat-header';
import { Composer } from './composer';
import { answerCode } from './load-answer';
import { Transcript } from './transcript';
import { useAnnouncedMessages } from './use-announced-messages';
import { useChatLabels } from './use-chat-labels';
import { useCode } from './use-code';
import { useModal } from './use-modal';
import { useOpenRequest } from './use-open-request';

export type DrawerProps = {
  isOpen: boolean;
  /** What it was opened for, carried out once. */
  request: ChatState['request'];
  onClose: () => void;
  /** In the page's flow and always open instead of over the page. */
  isInline: boolean;
};

/** The chat: transcript, suggestions, composer. Needs a provider above it and a `.st-root` around it. */
export function Drawer(props: DrawerProps) {
  const labels = useChatLabels();
  return labels ? <LabelledDrawer {...props} labels={labels} /> : null;
}

type LabelledProps = DrawerProps & { labels: DrawerLabels };

function LabelledDrawer({ isOpen, request, onClose, isInline, labels }: LabelledProps) {
  const { locale, pageUrl, emit } = useShelftalk();
  const { entries, draft } = useConversation();
  const actions = useConversationActions();
  useCode(answerCode, entries.length > 0 || draft !== '');
  const [announcement, announce] = useAnnouncer();
  const dialogRef = useRef<HTMLDialogElement | null>(null);
  const inputRef = useRef<HTMLTextAreaElement | null>(null);
  const titleRef = useRef<HTMLHeadingElement | null>(null);
  const titleId = useId();
  const isModalOpen = isOpen && !isInline;
  const isShown = isOpen || isInline;

  const onOpened = useCallback(() => {
    // A phone's keyboard would cover half of what the shopper came to read.
    const target = matchMedia('(pointer: coarse)').matches ? titleRef : inputRef;
    target.current?.focus({ preventScroll: true });
  }, []);
  useModal({ dialogRef, isOpen: isModalOpen, onClose, onOpened });
  useOpenRequest(request, actions);

  // In the page there is nothing to open: what was asked for is brought into view.
  const requestNumber = request?.number;
  useEffect(() => {
    if (isInline && requestNumber !== undefined) inputRef.current?.focus();
  }, [isInline, requestNumber]);
  useAnnouncedMessages({ entries, isOpen: isShown, labels, locale, announce });

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new entry is seen while the drawer is open
  useEffect(() => {
    if (!isShown) return undefined;
    const see = () => {
      if (document.visibilityState === 'visible') actions.markSeen();
    };
    const life = new AbortController();
    see();
    document.addEventListener('visibilitychange', see, life);
    return () => life.abort();
  }, [isShown, entries]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: an event for each opening, whatever else changes
  useEffect(() => {
    if (!isModalOpen) return undefined;
    const page = pageUrl === undefined ? {} : { page_url: pageUrl };
    emit({ name: 'chat:opened', ...page });
    return () => emit({ name: 'chat:closed', ...page });
  }, [isModalOpen]);

  const context = useMemo(
    () => ({
      labels,
      locale,
      pageUrl,
      actions,
      announce,
      edit(text: string) {
        actions.setDraft(text);
        inputRef.current?.focus();
      },
    }),
    [labels, locale, pageUrl, actions, announce],
  );
  const root = { className: 'st-drawer', ...slot('drawer'), 'aria-labelledby': titleId };
  const content = (
    <ChatContext.Provider value={context}>
      <ChatHeader
        // Another opening begins with the menu closed.
        key={`${isShown}`}
        ref={titleRef}
        titleId={titleId}
        entries={entries}
        onClose={isInline ? undefined : onClose}
      />
      <Transcript entries={entries} isOpen={isShown} />
      <Composer ref={inputRef} draft={draft} isFollowUp={entries.length > 0} />
      <LiveRegion announcement={announcement} />
    </ChatContext.Provider>
  );
  return isInline ? (
    <section {...root} data-mode="inline">
      {content}
    </section>
  ) : (
    <dialog ref={dialogRef} {...root} data-mode="modal">
      {content}
    </dialog>
  );
}
