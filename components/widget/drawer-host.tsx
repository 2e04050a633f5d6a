import { useEffect, useState, useSyncExternalStore } from 'react';
import { useShelftalk } from '@/lib/client/context';
import { useChatState } from '@/lib/client/use-chat-state';
import { useDrawerCode } from './use-drawer-code';
import { WidgetRoot } from './widget-root';

type DrawerHostProps = {
  /** A host has put it there; it goes before the one every provider brings. */
  isPlaced?: boolean;
  isInline?: boolean;
  className?: string | undefined;
};

/** The one place the drawer shows in: of all that share a controller, only the owner renders. */
export function DrawerHost({ isPlaced = false, isInline = false, className }: DrawerHostProps) {
  const { chat } = useShelftalk();
  const [self] = useState(() => Symbol('drawer'));
  useEffect(() => chat.claim(self, isPlaced), [chat, self, isPlaced]);
  const isOwner = useSyncExternalStore(
    chat.subscribe,
    () => chat.owner() === self,
    () => false,
  );
  const state = useChatState();
  const Drawer = useDrawerCode(isOwner && (state.isWanted || isInline), chat);

  if (!isOwner || !Drawer) return null;
  return (
    <WidgetRoot name="chat" className={className}>
      <Drawer
        isOpen={state.isOpen}
        request={state.request}
        onClose={chat.close}
        isInline={isInline}
      />
    </WidgetRoot>
  );
}
