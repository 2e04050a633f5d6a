import { Button } from '@/components/ui/button';
import { slot } from '@/components/ui/slot';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import type { Entry } from '@/lib/client/conversation/conversation';
import { useChat } from './chat-context';
import { Suggestions, TakenSuggestion } from './suggestions';
import { TranscriptEntry } from './transcript-entry';
import { useSuggestions } from './use-suggestions';
import { useTranscriptScroll } from './use-transcript-scroll';

/**
 * The conversation, oldest first. `role="log"` names it; its own live region is off, because answers are announced
 * once and whole by the drawer's one voice.
 */
export function Transcript({ entries, isOpen }: { entries: Entry[]; isOpen: boolean }) {
  const { labels } = useChat();
  const { faqs, taken, take } = useSuggestions(entries, isOpen);
  const scrolled = taken ? [...entries, TAKEN_MARK] : entries;
  const { logRef, away, onScroll, toEnd } = useTranscriptScroll(scrolled, isOpen);
  const handleFocus = useKeptFocus(logRef);
  const isEmpty = entries.length === 0 && !taken;
  const isQuiet = entries.every(
    (entry) => entry.kind !== 'message' || entry.status.state === 'answered',
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it watches the focus of the buttons in it
    <div className="st-transcript" {...slot('transcript')} onFocus={handleFocus}>
      <div
        ref={logRef}
        className="st-log"
        role="log"
        aria-live="off"
        aria-label={labels.chatLog}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region has to be reachable by keyboard
        tabIndex={0}
        onScroll={onScroll}
      >
        {isEmpty && (
          <div className="st-empty" {...slot('transcript-empty')}>
            <p className="st-empty-title">{labels.chatEmptyTitle}</p>
            <p className="st-empty-text">{labels.chatEmptyText}</p>
          </div>
        )}
        <ol className="st-entries">
          {entries.map((entry) => (
            <TranscriptEntry key={entry.id} entry={entry} />
          ))}
          {taken && <TakenSuggestion taken={taken} onRetry={() => void take(taken.faq)} />}
        </ol>
        {isQuiet && taken?.state !== 'loading' && (
          <Suggestions faqs={faqs} onTake={(faq) => void take(faq)} />
        )}
      </div>
      {away !== 'no' && (
        <Button look="solid" className="st-jump" {...slot('jump')} onClick={toEnd}>
          {away === 'with_news' ? labels.chatNewAnswer : labels.chatJump}
        </Button>
      )}
    </div>
  );
}

const TAKEN_MARK = { kind: 'restarted', id: 'taken', rev: 0, at: 0 } as const;
