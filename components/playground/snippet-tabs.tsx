import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { CodeBlock } from '@/components/docs/code/code-block';
import type { Settings } from './settings';
import { SURFACE_NAMES, SURFACES, type Surface, snippetsOf } from './snippets';

type Props = { settings: Settings; origin: string };

/** The code for each way to embed, in tabs after the ARIA Authoring Practices. */
export function Snippets({ settings, origin }: Props) {
  const id = useId();
  const [surface, setSurface] = useState<Surface>('script');
  const tabs = useRef(new Map<Surface, HTMLButtonElement>());

  function handleKey(event: KeyboardEvent) {
    const next = tabAfter(surface, event.key);
    if (!next) return;
    event.preventDefault();
    setSurface(next);
    tabs.current.get(next)?.focus();
  }

  return (
    <>
      <div className="play-tabs" role="tablist" aria-label="Embed by" onKeyDown={handleKey}>
        {SURFACES.map((each) => (
          <button
            key={each}
            ref={(button) => {
              if (button) tabs.current.set(each, button);
            }}
            type="button"
            role="tab"
            id={`${id}${each}`}
            aria-selected={each === surface}
            aria-controls={`${id}panel`}
            tabIndex={each === surface ? 0 : -1}
            onClick={() => setSurface(each)}
          >
            {SURFACE_NAMES[each]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${surface}`}>
        {snippetsOf(surface, settings, origin).map(({ title, language, code }) => (
          <CodeBlock key={title} title={title} language={language} code={code} />
        ))}
        {surface !== 'script' && settings.position !== 'bottom-end' && (
          <p>In React the button stands where you place it.</p>
        )}
      </div>
    </>
  );
}

function tabAfter(surface: Surface, key: string): Surface | undefined {
  const place = SURFACES.indexOf(surface);
  switch (key) {
    case 'ArrowRight':
      return SURFACES[(place + 1) % SURFACES.length];
    case 'ArrowLeft':
      return SURFACES.at(place - 1);
    case 'Home':
      return SURFACES[0];
    case 'End':
      return SURFACES.at(-1);
    default:
      return undefined;
  }
}
