import { useContext, useLayoutEffect } from 'react';
import chatCss from '../chat/chat.css?inline';
import { type DrawerProps, Drawer as PlainDrawer } from '../chat/drawer';
import { ShadowContext } from './shadow-context';
import { adoptStyles } from './style-sheets';

// The launcher's count of unread answers takes the conversation from here.
export { sharedConversation } from '@/lib/client/conversation/shared-conversation';

/** The drawer with its styles: in the script build it stands in for `components/chat/drawer`. */
export function Drawer(props: DrawerProps) {
  const root = useContext(ShadowContext);
  useLayoutEffect(() => {
    if (root) adoptStyles(root, chatCss);
  }, [root]);
  return <PlainDrawer {...props} />;
}
