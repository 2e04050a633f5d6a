'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { ChatIcon } from '@/components/ui/icons';
import { slot } from '@/components/ui/slot';
import { Spinner } from '@/components/ui/spinner';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { OpenChat } from '@/lib/client/chat-controller';
import { useShelftalk } from '@/lib/client/context';
import { useUnread } from '@/lib/client/conversation/use-unread';
import { plural } from '@/lib/client/labels/format';
import { useChatState } from '@/lib/client/use-chat-state';
import { WidgetRoot } from './widget-root';

export type AskButtonProps = {
  /** Sent at once when the chat opens. */
  ask?: string | undefined;
  /** Put into the composer when the chat opens. */
  prefill?: string | undefined;
  /** `inline` (default) stands where it is put; `floating` in the corner of the window. */
  placement?: 'inline' | 'floating' | undefined;
  className?: string | undefined;
  /** Default: “Ask a question” in the language shown. */
  children?: ReactNode;
};

/** Opens the chat, and carries a mark when an answer has come while it was closed. */
export function AskButton({ className, placement = 'inline', ...props }: AskButtonProps) {
  return (
    <WidgetRoot name="ask" className={className ? `st-launch ${className}` : 'st-launch'}>
      <Launcher placement={placement} {...props} />
    </WidgetRoot>
  );
}

function Launcher({ ask, prefill, placement, children }: Omit<AskButtonProps, 'className'>) {
  const { labels, locale, openChat, preloadChat } = useShelftalk();
  const { isComing } = useChatState();
  const unread = useUnread();
  const request: OpenChat = { ...(ask ? { ask } : {}), ...(prefill ? { prefill } : {}) };

  return (
    <Button
      look={placement === 'floating' ? 'solid' : 'quiet'}
      className="st-launcher"
      data-placement={placement}
      aria-haspopup="dialog"
      aria-busy={isComing}
      onPointerEnter={preloadChat}
      onFocus={preloadChat}
      onClick={() => openChat(request)}
      {...slot('ask-button')}
    >
      {isComing ? <Spinner /> : <ChatIcon />}
      {children ?? labels.faqAskButton}
      {unread > 0 && (
        <span className="st-launcher-mark" {...slot('unread')}>
          <VisuallyHidden>{plural(labels.faqUnread, unread, locale)}</VisuallyHidden>
        </span>
      )}
    </Button>
  );
}
