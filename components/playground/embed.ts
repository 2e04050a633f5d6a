import { DEFAULT_SETTINGS, pageUrlOf, type Settings } from './settings';

type Names = Record<string, string>;

/** What the settings say to the elements: their attributes, and the variables of their surroundings. */
export type Embed = { faqs: Names; chat: Names; variables: Names };

const RADII = { sharp: '0px', soft: '', round: '20px' } as const;
const FONT_SIZES = { small: '14px', regular: '', large: '18px' } as const;
const DENSITIES = { compact: '0.7', regular: '', airy: '1.3' } as const;

/** Attributes and variables without those that would only repeat a default. */
export function embedOf(settings: Settings, origin: string): Embed {
  const { locale, theme, count, position, accent, corners, size, density } = settings;
  const shared = {
    'page-url': pageUrlOf(settings, origin),
    locale: unlessDefault(locale, DEFAULT_SETTINGS.locale),
    theme: unlessDefault(theme, DEFAULT_SETTINGS.theme),
  };
  return {
    faqs: said({ ...shared, count: unlessDefault(String(count), String(DEFAULT_SETTINGS.count)) }),
    chat: said({ ...shared, position: unlessDefault(position, DEFAULT_SETTINGS.position) }),
    variables: said({
      '--shelftalk-accent': accent,
      '--shelftalk-accent-ink': accent && readableOn(accent),
      '--shelftalk-radius': RADII[corners],
      '--shelftalk-font-size': FONT_SIZES[size],
      '--shelftalk-density': DENSITIES[density],
    }),
  };
}

/** Black or white, whichever is easier to read on a colour, by WCAG's contrast. */
export function readableOn(colour: string): '#ffffff' | '#000000' {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.05 ? '#ffffff' : '#000000';
}

function unlessDefault(value: string, standard: string): string {
  return value === standard ? '' : value;
}

function said(names: Names): Names {
  return Object.fromEntries(Object.entries(names).filter(([, value]) => value !== ''));
}
