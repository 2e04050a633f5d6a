import { type ComponentType, useEffect, useState, useSyncExternalStore } from 'react';
import { DrawerHost } from '@/components/widget/drawer-host';
import type { ChatAttributes } from './attributes/chat-attributes';
import { Launcher } from './launcher-view';
import type { EmbedRuntime } from './runtime';

type ChatViewProps = { runtime: EmbedRuntime; attributes: ChatAttributes };

/** The launcher, unless the host has its own or the chat stands in the page, and the place of the drawer. */
export function ChatView({ runtime, attributes }: ChatViewProps) {
  const { trigger, inline } = attributes;
  const hasLauncher = trigger === undefined && !inline;
  return (
    <>
      {hasLauncher && <Launcher attributes={attributes} />}
      <DrawerHost isPlaced isInline={inline} />
      <ResetOnCall runtime={runtime} />
    </>
  );
}

/** Carries `Shelftalk.reset()` to the conversation, whose code comes with the drawer or now. */
function ResetOnCall({ runtime: { settings } }: { runtime: EmbedRuntime }) {
  const { resets } = useSyncExternalStore(settings.subscribe, settings.get, settings.get);
  const [code, setCode] = useState<{ Reset: ComponentType }>();
  useEffect(() => {
    if (resets === 0) return;
    import('./conversation-reset').then(
      ({ ConversationReset }) => setCode({ Reset: ConversationReset }),
      reportError,
    );
  }, [resets]);
  return code && resets > 0 ? <code.Reset key={resets} /> : null;
}
