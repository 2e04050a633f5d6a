import { useEffect, useMemo, useState } from 'react';
import { useShelftalk } from '@/lib/client/context';
import { loadChatLabels, loadedChatLabels } from '@/lib/client/labels/chat/load-chat-labels';
import type { DrawerLabels } from './chat-context';

/** The drawer's words in the provider's locale, the host's own among them; undefined until they are loaded. */
export function useChatLabels(): DrawerLabels | undefined {
  const { locale, labels: shared, labelOverrides, chat } = useShelftalk();
  const [labels, setLabels] = useState(() => loadedChatLabels(locale));

  useEffect(() => {
    let isCurrent = true;
    loadChatLabels(locale)
      .catch(() => loadChatLabels('en'))
      .then(
        (next) => isCurrent && setLabels(next),
        () => isCurrent && chat.reportLoadFailure(),
      );
    return () => {
      isCurrent = false;
    };
  }, [locale, chat]);

  return useMemo(
    () => labels && { ...shared, ...labels, ...labelOverrides },
    [shared, labels, labelOverrides],
  );
}
