import { forwardRef, type KeyboardEvent, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { CloseIcon, MoreIcon } from '@/components/ui/icons';
import { slot } from '@/components/ui/slot';
import type { Entry } from '@/lib/client/conversation/conversation';
import { useChat } from './chat-context';
import { copyText } from './copy-text';
import { transcriptText } from './transcript-text';

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
  const { labels, locale, actions, announce } = useChat();
  const [panel, setPanel] = useState<'none' | 'menu' | 'confirm'>('none');
  const menuButtonRef = useRef<HTMLButtonElement | null>(null);
  const panelId = useId();
  const isEmpty = entries.length === 0;

  function closePanel() {
    setPanel('none');
    menuButtonRef.current?.focus();
  }

  async function handleCopy() {
    closePanel();
    const hasWorked = await copyText(transcriptText(entries, labels, locale));
    announce(hasWorked ? labels.chatCopied : labels.chatCopyFailed);
  }

  function handleNew() {
    actions.reset();
    closePanel();
    announce(labels.chatEmptyTitle);
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || panel === 'none') return;
    // Escape closes what was opened last; the dialog itself would close on the same key.
    event.preventDefault();
    event.stopPropagation();
    closePanel();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for the Escape of the buttons in it
    <header className="st-head" {...slot('drawer-header')} onKeyDown={handleKeyDown}>
      <h2 ref={titleRef} id={titleId} className="st-title" {...slot('drawer-title')} tabIndex={-1}>
        {labels.chatTitle}
      </h2>
      {!isEmpty && (
        <Button
          ref={menuButtonRef}
          look="icon"
          aria-label={labels.chatMenu}
          aria-expanded={panel !== 'none'}
          aria-controls={panelId}
          onClick={() => setPanel(panel === 'none' ? 'menu' : 'none')}
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
      <div id={panelId} className="st-panel" {...slot('drawer-menu')} hidden={panel === 'none'}>
        {panel === 'menu' && (
          <>
            <button type="button" className="st-panel-item" onClick={() => setPanel('confirm')}>
              {labels.chatNew}
            </button>
            <button type="button" className="st-panel-item" onClick={() => void handleCopy()}>
              {labels.chatCopyAll}
            </button>
          </>
        )}
        {panel === 'confirm' && (
          <fieldset>
            <legend className="st-panel-text">{labels.chatNewConfirm}</legend>
            <div className="st-panel-choice">
              <Button look="solid" onClick={handleNew}>
                {labels.chatNewYes}
              </Button>
              <Button look="quiet" onClick={closePanel} ref={focusOnMount}>
                {labels.chatNewNo}
              </Button>
            </div>
          </fieldset>
        )}
      </div>
    </header>
  );
});

/** What had the focus is gone with the step before. */
function focusOnMount(button: HTMLButtonElement | null) {
  button?.focus();
}
