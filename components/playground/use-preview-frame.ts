import { useEffect, useRef } from 'react';
import { EVENT_NAMES } from '@/components/embed/event-names';
import { type Embed, embedOf } from './embed';
import type { Settings } from './settings';

/** An event of the widget in the preview. */
export type HeardEvent = { key: string; name: string; detail: string };

/** A frame's document that says what the settings say, now and after every load, and whose events are heard. */
export function usePreviewFrame(
  settings: Settings,
  origin: string,
  onEvent: (event: HeardEvent) => void,
) {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef({ settings, origin, onEvent });

  useEffect(() => {
    latest.current = { settings, origin, onEvent };
    const document = documentOf(frame.current);
    if (document) apply(document, embedOf(settings, origin), settings.theme);
  });

  const { pageUrl, product, locale } = settings;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page or language is another frame
  useEffect(() => {
    const { current } = frame;
    if (!current) return;
    const hearing = new AbortController();
    function hear() {
      const document = documentOf(current);
      if (!document) return;
      const { settings, origin } = latest.current;
      apply(document, embedOf(settings, origin), settings.theme);
      for (const name of EVENT_NAMES) {
        document.addEventListener(name, (event) => latest.current.onEvent(heard(event)), {
          capture: true,
          signal: hearing.signal,
        });
      }
    }
    hear();
    current.addEventListener('load', hear, { signal: hearing.signal });
    return () => hearing.abort();
  }, [pageUrl, product, locale]);

  return frame;
}

/** The frame's own document, once it is there: before it has loaded, a frame holds an empty one. */
function documentOf(frame: HTMLIFrameElement | null): Document | undefined {
  const document = frame?.contentDocument;
  return document?.querySelector('shelftalk-chat') ? document : undefined;
}

/** Attributes of the elements are live, and so are variables. */
function apply(document: Document, embed: Embed, theme: Settings['theme']): void {
  for (const [tag, attributes] of [
    ['shelftalk-faqs', embed.faqs],
    ['shelftalk-chat', embed.chat],
  ] as const) {
    const element = document.querySelector(tag);
    if (!element) continue;
    for (const name of ['count', 'theme', 'position']) {
      const value = attributes[name];
      if (value === undefined) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
  }
  const { style } = document.documentElement;
  for (const name of VARIABLES) style.removeProperty(name);
  for (const [name, value] of Object.entries(embed.variables)) style.setProperty(name, value);
  style.setProperty('color-scheme', theme === 'auto' ? 'light dark' : theme);
}

const VARIABLES = [
  '--shelftalk-accent',
  '--shelftalk-accent-ink',
  '--shelftalk-radius',
  '--shelftalk-font-size',
  '--shelftalk-density',
];

let heardCount = 0;

function heard(event: Event): HeardEvent {
  heardCount += 1;
  const detail: unknown = 'detail' in event ? event.detail : undefined;
  return { key: String(heardCount), name: event.type, detail: JSON.stringify(detail, shown) ?? '' };
}

/** Without what is the same in every event. */
function shown(key: string, value: unknown): unknown {
  return ['id', 'name', 'at'].includes(key) ? undefined : value;
}
