import { useState } from 'react';
import { FRAMES, pageUrlOf, type Settings, searchOf } from './settings';
import { useFittingScale } from './use-fitting-scale';
import { type HeardEvent, usePreviewFrame } from './use-preview-frame';

type Props = {
  settings: Settings;
  origin: string;
  onFrame: (frame: Settings['frame']) => void;
  onEvent: (event: HeardEvent) => void;
};

const SIZES = {
  desktop: { width: 1200, height: 860 },
  phone: { width: 390, height: 780 },
} as const;

/** A shop's page with the widget, in the frame of a phone or of a desktop; what is chosen shows at once. */
export function Preview({ settings, origin, onFrame, onEvent }: Props) {
  const page = `${pageUrlOf(settings, origin)} ${settings.locale}`;
  // Another page or language is another document; everything else is set on the one that is there.
  const [shown, setShown] = useState({ page, search: searchOf(settings) });
  if (shown.page !== page) setShown({ page, search: searchOf(settings) });
  const frame = usePreviewFrame(settings, origin, onEvent);
  const size = SIZES[settings.frame];
  const { ref, scale } = useFittingScale(size.width);

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
            {name === 'phone' ? 'Phone' : 'Desktop'}
          </button>
        ))}
      </div>
      <div
        ref={ref}
        className="play-device"
        data-frame={settings.frame}
        style={{ height: size.height * scale }}
      >
        <iframe
          ref={frame}
          key={shown.page}
          title="Preview of the widget on a product page"
          src={`/playground/preview${shown.search}`}
          width={size.width}
          height={size.height}
          style={{ transform: `scale(${scale})` }}
        />
      </div>
    </section>
  );
}
