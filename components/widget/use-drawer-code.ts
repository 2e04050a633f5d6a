import { type ComponentType, useEffect, useState } from 'react';
import type { DrawerProps } from '@/components/chat/drawer';
import type { ChatController } from '@/lib/client/chat-controller';

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
