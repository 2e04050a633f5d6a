import { Button } from '@/components/ui/button';
import { RetryIcon, StopIcon } from '@/components/ui/icons';
import { slot } from '@/components/ui/slot';
import type { Message } from '@/lib/client/conversation/conversation';
import { useChat } from './chat-context';
import { isTimed, messageWords } from './message-words';
import { useNow } from './use-now';
import { useOnline } from './use-online';

/** Where an answer will be: what is going on with the message, and what the shopper can do about it. */
export function MessageStatus({ message }: { message: Message }) {
  const { labels, locale } = useChat();
  const { status } = message;
  const isOnline = useOnline();
  const now = useNow(isTimed(status));
  const words = messageWords(status, { labels, locale, now, isOnline });
  const isUnderWay =
    status.state === 'sending' || status.state === 'waiting' || status.state === 'queued';
  return (
    <div className="st-status" {...slot('message-status')} data-state={status.state}>
      {status.state === 'sending' && (
        <span className="st-typing" aria-hidden="true">
          <span />
          <span />
          <span />
        </span>
      )}
      <p className="st-status-words">{words}</p>
      {isUnderWay ? <StopButton id={message.id} /> : <ResendButtons message={message} now={now} />}
    </div>
  );
}

function StopButton({ id }: { id: string }) {
  const { labels, actions } = useChat();
  return (
    <Button look="plain" className="st-small" onClick={() => actions.stop(id)}>
      <StopIcon />
      {labels.chatStop}
    </Button>
  );
}

function ResendButtons({
  message: { id, query_text, status },
  now,
}: {
  message: Message;
  now: number;
}) {
  const { labels, actions, edit } = useChat();
  if (status.state === 'not_sent' && status.reason === 'rejected') {
    return (
      <Button look="quiet" className="st-small" onClick={() => edit(query_text)}>
        {labels.chatEdit}
      </Button>
    );
  }
  const isTooEarly = status.state === 'not_sent' && (status.until ?? 0) > now;
  return (
    <Button
      look="quiet"
      className="st-small"
      disabled={isTooEarly}
      onClick={() => actions.resend(id)}
    >
      <RetryIcon />
      {resendLabel()}
    </Button>
  );

  function resendLabel(): string {
    switch (status.state) {
      case 'interrupted':
      case 'stopped':
        return labels.chatCheck;
      case 'delivery_unknown':
        return status.isSettled ? labels.chatResend : labels.chatCheck;
      default:
        return labels.faqRetry;
    }
  }
}
