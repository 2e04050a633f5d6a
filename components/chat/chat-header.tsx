import {
  type FocusEvent,
  forwardRef,
  type KeyboardEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { Button } from '@/components/ui/button';
import { CloseIcon, MoreIcon } from '@/components/ui/icons';
import { slot } from '@/components/ui/slot';
import { isFocusLost } from '@/components/ui/tree-root';
import type { Entry } from '@/lib/client/conversation/conversation';
import { useChat } from './chat-context';
import { laterCode, useCode } from './use-code';

type Props = {
  titleId: string;
  entries: Entry[];
  /** Absent where the chat stands in the page and cannot be closed. */
  onClose?: (() => void) | undefined;
};

/** The drawer's name, its menu and the way out. */
export const ChatHeader = forwardRef<HTMLHeadingElement, Props>(function ChatHeader(
  { titleId, entries, onClose },
  titleRef,
) {
  const { labels } = useChat();
  const [isOpen, setIsOpen] = useState(false);
  const menu = useCode(menuCode, isOpen);
  const menuButtonRef = useRef<HTMLButtonElement | null>(null);
  const headerRef = useRef<HTMLDivElement | null>(null);
  const hadEntries = useRef(false);
  const panelId = useId();
  const isEmpty = entries.length === 0;

  useEffect(() => {
    // With the conversation its menu is gone, and with that the focus.
    const heading = headerRef.current?.querySelector('h2');
    if (isEmpty && hadEntries.current && heading && isFocusLost(heading)) heading.focus();
    if (isEmpty) setIsOpen(false);
    hadEntries.current = !isEmpty;
  }, [isEmpty]);

  function close() {
    setIsOpen(false);
    menuButtonRef.current?.focus();
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !isOpen) return;
    // Escape closes what was opened last; the dialog itself would close on the same key.
    event.preventDefault();
    close();
  }

  /** An open menu covers part of the transcript, where the focus must not be hidden. */
  function handleBlur({ currentTarget, relatedTarget }: FocusEvent) {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) setIsOpen(false);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for what the buttons in it do
    <div
      ref={headerRef}
      className="st-head"
      {...slot('drawer-header')}
      onKeyDown={handleKeyDown}
      onBlur={handleBlur}
    >
      <h2 ref={titleRef} id={titleId} className="st-title" {...slot('drawer-title')} tabIndex={-1}>
        {labels.chatTitle}
      </h2>
      {!isEmpty && (
        <Button
          ref={menuButtonRef}
          look="icon"
          aria-label={labels.chatMenu}
          aria-expanded={isOpen}
          aria-controls={panelId}
          onClick={() => setIsOpen(!isOpen)}
        >
          <MoreIcon />
        </Button>
      )}
      {onClose && (
        <Button
          look="icon"
          {...slot('drawer-close')}
          aria-label={labels.chatClose}
          onClick={onClose}
        >
          <CloseIcon />
        </Button>
      )}
      <div id={panelId} className="st-panel" {...slot('drawer-menu')} hidden={!isOpen || !menu}>
        {menu && isOpen && <menu.ChatMenu entries={entries} onDone={close} />}
      </div>
    </div>
  );
});

const menuCode = laterCode(() => import('./chat-menu'));
