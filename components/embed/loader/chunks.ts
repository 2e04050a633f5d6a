import type { PartModule } from './part';

/** Set by the build: the folder of this build's immutable chunks, and the package's version. */
declare const __SHELFTALK_BUILD__: string;
declare const __SHELFTALK_VERSION__: string;

export const VERSION = __SHELFTALK_VERSION__;

/**
 * Loads a chunk of this build. When it is gone (a page kept open or cached across a deployment) or did not come,
 * the build that is served now is asked for instead, under an address the browser has not failed on.
 */
export async function importChunk(endpoint: string, name: string): Promise<PartModule> {
  const folder = `${endpoint}/embed/`;
  try {
    return await import(/* @vite-ignore */ `${folder}${__SHELFTALK_BUILD__}/${name}.js`);
  } catch {
    const manifest = await fetch(`${folder}manifest.json`, { cache: 'no-store' });
    const { build } = await manifest.json();
    return import(/* @vite-ignore */ `${folder}${build}/${name}.js?${Date.now()}`);
  }
}
