'use client';

import { DrawerHost } from './drawer-host';

export type ChatDrawerProps = {
  /** In the page's flow instead of over it; default `false`. */
  inline?: boolean | undefined;
  className?: string | undefined;
};

/**
 * The place of the chat. Optional: without one the provider shows the drawer itself. Its code is loaded when a
 * shopper first shows intent.
 */
export function ChatDrawer({ inline = false, className }: ChatDrawerProps) {
  return <DrawerHost isPlaced isInline={inline} className={className} />;
}
