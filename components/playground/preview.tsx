import { Device } from './device';
import { FRAMES, type Settings } from './settings';
import type { HeardEvent } from './use-preview-frame';

type Props = {
  settings: Settings;
  origin: string;
  onFrame: (frame: Settings['frame']) => void;
  onEvent: (event: HeardEvent) => void;
};

const FRAME_NAMES = { desktop: 'Desktop', phone: 'Phone', both: 'Both' } as const;

/** A shop's page with the widget, on a desktop, on a phone or on both. */
export function Preview({ settings, origin, onFrame, onEvent }: Props) {
  const kinds =
    settings.frame === 'both' ? (['desktop', 'phone'] as const) : ([settings.frame] as const);
  return (
    <section className="play-preview" aria-label="Preview">
      <div className="play-frames" role="toolbar" aria-label="Frame">
        {FRAMES.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={settings.frame === name}
            onClick={() => onFrame(name)}
          >
            {FRAME_NAMES[name]}
          </button>
        ))}
      </div>
      <div className="play-devices" data-frame={settings.frame}>
        {kinds.map((kind) => (
          <Device key={kind} kind={kind} settings={settings} origin={origin} onEvent={onEvent} />
        ))}
      </div>
    </section>
  );
}
