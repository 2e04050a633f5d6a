import { useCallback, useState } from 'react';
import type { Announcement } from './live-region';

/** The announcement for a `LiveRegion`, and the function that makes one. */
export function useAnnouncer(): [Announcement | null, (text: string) => void] {
  const [announcement, setAnnouncement] = useState<Announcement | null>(null);
  const announce = useCallback((text: string) => {
    setAnnouncement((previous) => ({ text, number: (previous?.number ?? 0) + 1 }));
  }, []);
  return [announcement, announce];
}
