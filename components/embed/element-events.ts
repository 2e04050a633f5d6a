import type { FailureReason, ShelftalkEvent } from '@/lib/client/events';
import { complain } from './complain';
import type { EmbedRuntime } from './runtime';

/** Sends an event to everybody who listens: on the element, through `Shelftalk.on()` and the data layer. */
export function dispatchOn(element: Element, runtime: EmbedRuntime, event: ShelftalkEvent): void {
  element.dispatchEvent(
    new CustomEvent(event.name, { detail: event, bubbles: true, composed: true }),
  );
  runtime.publish(event);
}

/** Tells the developer why no questions are shown. */
export function explainFailure(
  element: Element,
  { host }: EmbedRuntime,
  reason: FailureReason & { page_url: string },
): void {
  const { endpoint } = host;
  if (reason.kind === 'network' || reason.kind === 'unreadable') {
    import('./diagnose').then(async ({ diagnose }) => {
      host.report(await diagnose(endpoint), element);
    }, reportError);
  } else {
    complain(host, element, (words) =>
      words.problemOf(reason, { endpoint, pageUrl: reason.page_url }),
    );
  }
}
