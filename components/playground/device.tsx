import { useState } from 'react';
import { pageUrlOf, type Settings, searchOf } from './settings';
import { useFittingScale } from './use-fitting-scale';
import { type HeardEvent, usePreviewFrame } from './use-preview-frame';

type Props = {
  kind: 'desktop' | 'phone';
  settings: Settings;
  origin: string;
  onEvent: (event: HeardEvent) => void;
};

const DEVICES = {
  desktop: { width: 1200, height: 860, title: 'Preview of the widget on a product page' },
  phone: { width: 390, height: 780, title: 'Preview of the widget on a phone' },
} as const;

/** The page in the frame of a phone or of a desktop, made to fit; what is chosen shows at once. */
export function Device({ kind, settings, origin, onEvent }: Props) {
  const page = `${pageUrlOf(settings, origin)} ${settings.locale}`;
  // Another page or language is another document; everything else is set on the one that is there.
  const [shown, setShown] = useState({ page, search: searchOf(settings) });
  if (shown.page !== page) setShown({ page, search: searchOf(settings) });
  const frame = usePreviewFrame(settings, origin, onEvent);
  const { width, height, title } = DEVICES[kind];
  const { ref, scale } = useFittingScale(width);

  return (
    <div ref={ref} className="play-device" data-device={kind} style={{ height: height * scale }}>
      <iframe
        ref={frame}
        key={shown.page}
        title={title}
        src={`/playground/preview${shown.search}`}
        width={width}
        height={height}
        style={{ transform: `scale(${scale})` }}
      />
    </div>
  );
}
