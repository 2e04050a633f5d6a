import type { ShelftalkEvent } from '@/lib/client/events';

declare global {
  interface Window {
    dataLayer?: unknown[];
  }
}

/**
 * Pushes an event the way tag managers read it: `{ event: 'shelftalk', shelftalk: {…} }`.
 * @param target `true` for `window.dataLayer`, which is made where it is missing, or an array of the host's
 */
export function pushToDataLayer(event: ShelftalkEvent, target: boolean | unknown[] | undefined) {
  if (!target) return;
  if (target === true) window.dataLayer ??= [];
  const layer = target === true ? window.dataLayer : target;
  layer?.push({ event: 'shelftalk', shelftalk: event });
}
