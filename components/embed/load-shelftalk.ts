import type { ShelftalkGlobal } from './shelftalk';

export type { EmbedProblem, EmbedProblemCode } from './problem';
export type {
  Configuration,
  ListenableName,
  ListenerFor,
  PageContext,
  ShelftalkGlobal,
} from './shelftalk';

/**
 * Puts the script tag on the page, once, and resolves to `window.Shelftalk`; for pages that are built from modules.
 * @param src Address of the gateway's `widget.js`.
 * @throws Error when the script does not load; the next call tries again.
 */
export function loadShelftalk(src: string): Promise<ShelftalkGlobal> {
  if (isLoaded(window.Shelftalk)) return Promise.resolve(window.Shelftalk);
  const address = new URL(src, document.baseURI).href;
  const known = [...document.scripts].find((script) => script.src === address);
  const script = known ?? document.createElement('script');
  const promise = new Promise<ShelftalkGlobal>((resolve, reject) => {
    script.addEventListener('load', () => {
      if (isLoaded(window.Shelftalk)) resolve(window.Shelftalk);
      else reject(new Error(`${address} did not set up window.Shelftalk.`));
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(
        new Error(
          `${address} could not be loaded, so nothing of Shelftalk is on this page. Check that the gateway runs there and that script-src of the page's Content-Security-Policy allows it.`,
        ),
      );
    });
  });
  if (!known) {
    script.src = address;
    script.async = true;
    document.body.append(script);
  }
  return promise;
}

function isLoaded(global: ShelftalkGlobal | undefined): global is ShelftalkGlobal {
  return typeof global?.version === 'string';
}
