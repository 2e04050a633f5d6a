import { parseSettings, type Settings } from '@/components/playground/settings';

/** The settings in a page's query; of a name that is there twice, the first counts. */
export function settingsOf(search: Record<string, string | string[] | undefined>): Settings {
  const said = Object.entries(search).flatMap(([name, value]): [string, string][] => {
    const first = Array.isArray(value) ? value[0] : value;
    return first === undefined ? [] : [[name, first]];
  });
  return parseSettings(new URLSearchParams(said));
}
