'use client';

import { useEffect, useState } from 'react';
import { CopyButton } from '@/components/docs/code/copy-button';
import { Controls } from './controls';
import { EventLog } from './event-log';
import { Preview } from './preview';
import { parseSettings, type Settings, searchOf } from './settings';
import { Snippets } from './snippet-tabs';
import { StatusPanel } from './status-panel';
import type { HeardEvent } from './use-preview-frame';

type Props = { initial: Settings; origin: string };

const EVENTS_KEPT = 20;

/** Choose, see, copy. The address always says what is chosen. */
export function Playground({ initial, origin }: Props) {
  const [settings, setSettings] = useState(initial);
  const [events, setEvents] = useState<HeardEvent[]>([]);

  useEffect(() => {
    const handleHistory = () => setSettings(parseSettings(new URLSearchParams(location.search)));
    window.addEventListener('popstate', handleHistory);
    return () => window.removeEventListener('popstate', handleHistory);
  }, []);

  function change(part: Partial<Settings>) {
    const next = { ...settings, ...part };
    setSettings(next);
    // The router is not asked: nothing on the server depends on what is chosen.
    history.replaceState(history.state, '', `/playground${searchOf(next)}`);
  }

  return (
    <div className="play">
      <section className="play-controls" aria-label="Settings">
        <Controls settings={settings} onChange={change} />
        <CopyButton
          text={`${origin}/playground${searchOf(settings)}`}
          what="a link to these settings"
        >
          Copy link
        </CopyButton>
      </section>
      <div className="play-stage">
        <Preview
          settings={settings}
          origin={origin}
          onFrame={(frame) => change({ frame })}
          onEvent={(event) => setEvents((heard) => [event, ...heard].slice(0, EVENTS_KEPT))}
        />
        <div className="play-below">
          <StatusPanel settings={settings} origin={origin} />
          <EventLog events={events} />
        </div>
      </div>
      <section className="play-code" aria-label="Code">
        <Snippets settings={settings} origin={origin} />
      </section>
    </div>
  );
}
