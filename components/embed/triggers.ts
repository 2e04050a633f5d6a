import type { ChatController } from '@/lib/client/chat-controller';

/** Lets the host's own elements open the chat, whenever they came to the page. */
export function followTriggers(
  selector: () => string | undefined,
  chat: ChatController,
): () => void {
  const life = new AbortController();
  const { signal } = life;
  const isTrigger = (event: Event) => {
    const wanted = selector();
    return (
      wanted !== undefined &&
      event.composedPath().some((target) => target instanceof Element && target.matches(wanted))
    );
  };
  document.addEventListener(
    'click',
    (event) => {
      if (!isTrigger(event)) return;
      event.preventDefault();
      chat.open();
    },
    { signal },
  );
  for (const intent of ['pointerover', 'focusin']) {
    document.addEventListener(intent, (event) => isTrigger(event) && chat.preload(), { signal });
  }
  return () => life.abort();
}
