import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Entry } from '@/lib/client/conversation/conversation';
import { useChat } from './chat-context';
import { copyText } from './copy-text';
import { transcriptText } from './transcript-text';

type Props = { entries: Entry[]; onDone: () => void };

/** What can be done with the whole conversation. Beginning a new one is asked back, for the old one is then gone. */
export function ChatMenu({ entries, onDone }: Props) {
  const { labels, locale, actions, announce } = useChat();
  const [isConfirming, setIsConfirming] = useState(false);

  async function handleCopy() {
    onDone();
    const hasWorked = await copyText(await transcriptText(entries, labels, locale));
    announce(hasWorked ? labels.faqCopied : labels.chatCopyFailed);
  }

  function handleNew() {
    actions.reset();
    onDone();
    announce(labels.chatEmptyTitle);
  }

  if (!isConfirming) {
    return (
      <>
        <button
          type="button"
          className="st-panel-item"
          ref={focusOnMount}
          onClick={() => setIsConfirming(true)}
        >
          {labels.chatNew}
        </button>
        <button type="button" className="st-panel-item" onClick={() => void handleCopy()}>
          {labels.chatCopyAll}
        </button>
      </>
    );
  }
  return (
    <fieldset>
      <legend className="st-panel-text">{labels.chatNewConfirm}</legend>
      <div className="st-panel-choice">
        <Button look="solid" onClick={handleNew}>
          {labels.chatNewYes}
        </Button>
        <Button look="quiet" onClick={onDone} ref={focusOnMount}>
          {labels.chatNewNo}
        </Button>
      </div>
    </fieldset>
  );
}

/** What had the focus before is gone, or further away than what it opened. */
function focusOnMount(button: HTMLButtonElement | null) {
  button?.focus();
}
