import { type ComponentType, useEffect, useState } from 'react';
import type { ChatController, ChatState } from '@/lib/client/chat-controller';

/** What the drawer is told by the part of the widget that is always there. */
export type DrawerProps = {
  isOpen: boolean;
  request: ChatState['request'];
  onClose: () => void;
  /** In the page's flow instead of over it. */
  isInline: boolean;
};

/** Loads the drawer once it is wanted. A load that failed is reported, and tried again when it is next wanted. */
export function useDrawerCode(
  isWanted: boolean,
  chat: ChatController,
): ComponentType<DrawerProps> | undefined {
  const [code, setCode] = useState<{ Drawer: ComponentType<DrawerProps> }>();
  const isMissing = isWanted && !code;
  useEffect(() => {
    if (!isMissing) return;
    let isCurrent = true;
    import('@/components/chat/drawer').then(
      ({ Drawer }) => isCurrent && setCode({ Drawer }),
      () => isCurrent && chat.reportLoadFailure(),
    );
    return () => {
      isCurrent = false;
    };
  }, [isMissing, chat]);
  return code?.Drawer;
}
