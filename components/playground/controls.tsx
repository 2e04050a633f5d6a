import { useId } from 'react';
import { PRODUCTS } from '@/components/storefront/catalogue/products';
import { LANGUAGES } from '@/lib/client/labels/labels';
import { LIMITS } from '@/lib/contract';
import { AccentField } from './accent-field';
import { ChoiceField } from './choice-field';
import { PageUrlField } from './page-url-field';
import {
  CORNERS,
  DEFAULT_SETTINGS,
  DENSITIES,
  POSITIONS,
  type Settings,
  SIZES,
  THEMES,
} from './settings';

type Props = { settings: Settings; onChange: (part: Partial<Settings>) => void };

const ANOTHER = 'another';
const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** Everything that can be chosen. */
export function Controls({ settings, onChange }: Props) {
  const id = useId();
  return (
    <>
      <p className="play-field">
        <label htmlFor={`${id}product`}>Product page</label>
        <select
          id={`${id}product`}
          value={settings.product || ANOTHER}
          onChange={({ target }) =>
            onChange(
              target.value === ANOTHER ? { product: '' } : { product: target.value, pageUrl: '' },
            )
          }
        >
          {PRODUCTS.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
          <option value={ANOTHER}>A page of your shop…</option>
        </select>
      </p>
      {settings.product === '' && (
        <PageUrlField value={settings.pageUrl} onChange={(pageUrl) => onChange({ pageUrl })} />
      )}
      <p className="play-field">
        <label htmlFor={`${id}locale`}>Language</label>
        <select
          id={`${id}locale`}
          value={settings.locale}
          onChange={({ target }) =>
            onChange({
              locale:
                LANGUAGES.find((language) => language === target.value) ?? DEFAULT_SETTINGS.locale,
            })
          }
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {`${LANGUAGE_NAMES.of(language)} (${language})`}
            </option>
          ))}
        </select>
      </p>
      <p className="play-field">
        <label htmlFor={`${id}count`}>
          Questions <output htmlFor={`${id}count`}>{settings.count}</output>
        </label>
        <input
          id={`${id}count`}
          type="range"
          min={LIMITS.COUNT_MIN}
          max={LIMITS.COUNT_MAX}
          value={settings.count}
          onChange={({ target }) => onChange({ count: Number(target.value) })}
        />
      </p>
      <ChoiceField
        legend="Theme"
        values={THEMES}
        value={settings.theme}
        onChange={(theme) => onChange({ theme })}
      />
      <AccentField value={settings.accent} onChange={(accent) => onChange({ accent })} />
      <ChoiceField
        legend="Corners"
        values={CORNERS}
        value={settings.corners}
        onChange={(corners) => onChange({ corners })}
      />
      <ChoiceField
        legend="Text"
        values={SIZES}
        value={settings.size}
        onChange={(size) => onChange({ size })}
      />
      <ChoiceField
        legend="Density"
        values={DENSITIES}
        value={settings.density}
        onChange={(density) => onChange({ density })}
      />
      <ChoiceField
        legend="Position of the button"
        values={POSITIONS}
        value={settings.position}
        onChange={(position) => onChange({ position })}
      />
    </>
  );
}
