import {
  type FormEvent,
  forwardRef,
  type KeyboardEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import { Button } from '@/components/ui/button';
import { ArrowUpIcon } from '@/components/ui/icons';
import { slot } from '@/components/ui/slot';
import { plural } from '@/lib/client/labels/format';
import { LIMITS } from '@/lib/contract';
import { useChat } from './chat-context';

/** Characters left from which the shopper is told how many there are. */
const COUNT_FROM = 200;
/** What Safari reports for the Enter that ends a composition, after `isComposing` is over. */
const IME_KEY_CODE = 229;

type Props = {
  draft: string;
  /** Whether there is something above to follow up on. */
  isFollowUp: boolean;
};

/** Where the shopper types. Enter sends, Shift+Enter breaks the line; the draft is kept by the actions. */
export const Composer = forwardRef<HTMLTextAreaElement, Props>(function Composer(
  { draft, isFollowUp },
  ref,
) {
  const { labels, locale, actions, announce } = useChat();
  const ownRef = useRef<HTMLTextAreaElement | null>(null);
  const id = useId();
  const left = LIMITS.QUERY_TEXT_MAX - draft.length;
  const isOver = left < 0;
  const isShort = left <= COUNT_FROM;
  const count = isOver
    ? plural(labels.chatTooLong, -left, locale)
    : isShort && plural(labels.chatLeft, left, locale);
  const canSend = draft.trim() !== '' && !isOver;

  // biome-ignore lint/correctness/useExhaustiveDependencies: said when it comes to that, not with every letter
  useEffect(() => {
    if (count) announce(count);
  }, [isShort, isOver]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const field = ownRef.current;
    if (!field || CSS.supports('field-sizing', 'content')) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  }, [draft]);

  function send() {
    if (isOver) {
      if (count) announce(count);
      return;
    }
    if (actions.ask(draft)) actions.setDraft('');
    ownRef.current?.focus();
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey) return;
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === IME_KEY_CODE) return;
    event.preventDefault();
    send();
  }

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    send();
  }

  return (
    <form className="st-composer" {...slot('composer')} onSubmit={handleSubmit}>
      <label className="st-visually-hidden" htmlFor={id}>
        {labels.chatInput}
      </label>
      <div className="st-field">
        <textarea
          ref={(field) => {
            ownRef.current = field;
            if (typeof ref === 'function') ref(field);
            else if (ref) ref.current = field;
          }}
          id={id}
          className="st-input"
          {...slot('composer-input')}
          rows={1}
          dir={draft === '' ? undefined : 'auto'}
          enterKeyHint="send"
          autoComplete="off"
          placeholder={isFollowUp ? labels.chatPlaceholderFollowUp : labels.chatPlaceholder}
          aria-invalid={isOver}
          aria-describedby={`${id}-note`}
          value={draft}
          onChange={(event) => actions.setDraft(event.currentTarget.value)}
          onKeyDown={handleKeyDown}
        />
        <Button
          look="solid"
          type="submit"
          className="st-send"
          {...slot('composer-send')}
          aria-label={labels.chatSend}
          aria-disabled={!canSend}
        >
          <ArrowUpIcon />
        </Button>
      </div>
      <p
        className="st-footnote"
        id={`${id}-note`}
        data-over={isOver ? '' : undefined}
        {...slot('disclosure')}
      >
        {count || labels.chatDisclosure}
      </p>
    </form>
  );
});
