import { useEffect, useRef, useState } from 'react';

/** How much something of a width must shrink to fit where it stands; never more than 1. */
export function useFittingScale(width: number) {
  const ref = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(width);
  useEffect(() => {
    if (!ref.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setRoom(entry.contentRect.width);
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return { ref, scale: Math.min(1, room / width) };
}
