import { type FormEvent, type KeyboardEvent, useEffect, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { slot } from '@/components/ui/slot';
import { useShelftalk } from '@/lib/client/context';
import { useChatState } from '@/lib/client/use-chat-state';
import { LIMITS } from '@/lib/contract';

type AskBoxProps = {
  /** A heading right above already says what the label says. */
  isTitled: boolean;
  /** Focus has come to the box. */
  onUse: () => void;
};

/** A question of the shopper's own; it is asked in the chat. An empty one opens the chat to be written there. */
export function AskBox({ isTitled, onUse }: AskBoxProps) {
  const { labels, openChat, preloadChat } = useShelftalk();
  const { hasFailed, request } = useChatState();
  const [text, setText] = useState('');
  const id = useId();
  const unasked = hasFailed ? request?.open.ask : undefined;

  // A drawer that could not be loaded has not asked anything: the words go back to where they were typed.
  useEffect(() => {
    if (unasked) setText((typed) => typed || unasked);
  }, [unasked]);

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const question = text.trim();
    setText('');
    openChat(question ? { ask: question } : undefined);
  }

  return (
    <form className="st-ask" onSubmit={handleSubmit} {...slot('ask-box')}>
      <label className={isTitled ? 'st-visually-hidden' : 'st-ask-label'} htmlFor={id}>
        {labels.faqAskLabel}
      </label>
      <div className="st-ask-row">
        <input
          id={id}
          className="st-ask-input"
          type="text"
          // An empty field with dir="auto" is left-to-right in every language.
          dir={text ? 'auto' : undefined}
          autoComplete="off"
          enterKeyHint="send"
          maxLength={LIMITS.QUERY_TEXT_MAX}
          placeholder={labels.faqAskPlaceholder}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onFocus={() => {
            onUse();
            preloadChat();
          }}
          onKeyDown={keepComposition}
          {...slot('ask-input')}
        />
        <Button type="submit" look="solid" {...slot('ask-submit')}>
          {labels.faqAskSubmit}
        </Button>
      </div>
      <p className="st-ask-failure" role="alert">
        {hasFailed ? labels.faqChatFailed : ''}
      </p>
    </form>
  );
}

/** Enter that ends a composition must not send half a word; Safari tells it by key code 229 alone. */
function keepComposition(event: KeyboardEvent) {
  if (event.key !== 'Enter') return;
  if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) event.preventDefault();
}
