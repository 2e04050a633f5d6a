import { useContext, useEffect, useLayoutEffect } from 'react';
import { useLabels } from '@/components/widget/use-labels';
import { useShelftalk } from '@/lib/client/context';
import { useUnread } from '@/lib/client/conversation/use-unread';
import { plural } from '@/lib/client/labels/format';
import { useChatState } from '@/lib/client/use-chat-state';
import type { ChatAttributes } from './attributes/chat-attributes';
import { launcherButton } from './launcher';
import { ShadowContext } from './shadow-context';

/** Takes the launcher over where it stands: the host's own words, its corner and what is unread. */
export function Launcher({ attributes }: { attributes: ChatAttributes }) {
  const root = useContext(ShadowContext);
  const { locale, theme, labelOverrides, openChat, preloadChat } = useShelftalk();
  const labels = { ...useLabels(locale), ...labelOverrides };
  const unread = useUnread();
  const { isComing } = useChatState();

  useLayoutEffect(() => {
    if (!root) return;
    const launcher = launcherButton(root);
    place(launcher.place, attributes);
    launcher.show(
      {
        label: attributes.label ?? labelOverrides.faqAskButton,
        locale,
        theme,
        isComing,
        unread: unread > 0 ? plural(labels.faqUnread, unread, locale) : '',
      },
      { onIntent: preloadChat, onOpen: openChat },
    );
  });

  useEffect(() => {
    if (!root) return;
    if (launcherButton(root).isWanted) preloadChat();
    return () => launcherButton(root).remove();
  }, [root, preloadChat]);

  return null;
}

/** Attributes win over the page's own custom properties. */
function place({ style, dataset }: HTMLElement, { position, offset, zIndex }: ChatAttributes) {
  dataset.position = position ?? 'bottom-end';
  const own = {
    '--shelftalk-offset-inline': offset?.[0],
    '--shelftalk-offset-block': offset?.[1],
    '--shelftalk-z-index': zIndex?.toString(),
  };
  for (const [name, value] of Object.entries(own)) style.setProperty(name, value ?? null);
}
