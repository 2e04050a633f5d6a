import { type ComponentProps, useContext, useLayoutEffect } from 'react';
import { ChatMenu as PlainMenu } from '../chat/chat-menu';
import menuCss from '../chat/chat-menu.css?inline';
import { ShadowContext } from './shadow-context';
import { adoptStyles } from './style-sheets';

/** The chat's menu with its styles; loaded when it is first opened. */
export function ChatMenu(props: ComponentProps<typeof PlainMenu>) {
  const root = useContext(ShadowContext);
  useLayoutEffect(() => {
    if (root) adoptStyles(root, menuCss);
  }, [root]);
  return <PlainMenu {...props} />;
}
