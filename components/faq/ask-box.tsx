import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { slot } from '@/components/ui/slot';
import { Spinner } from '@/components/ui/spinner';
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
  const { hasFailed, isComing, request } = useChatState();
  const [text, setText] = useState('');
  const id = useId();
  const asked = useRef('');
  const requestNumber = request?.number;

  // The words stay where they were typed until the chat has them: on a slow line it comes late, on a broken one never.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a request that is taken at once changes nothing else
  useEffect(() => {
    if (isComing || !asked.current) return;
    const taken = hasFailed ? '' : asked.current;
    asked.current = '';
    setText((typed) => (typed.trim() === taken ? '' : typed));
  }, [isComing, hasFailed, requestNumber]);

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    if (isComing) return;
    asked.current = text.trim();
    openChat(asked.current ? { ask: asked.current } : undefined);
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
        <Button type="submit" look="solid" aria-busy={isComing} {...slot('ask-submit')}>
          {isComing && <Spinner />}
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
