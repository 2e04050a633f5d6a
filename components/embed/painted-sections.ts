import faqCss from '@/components/faq/faq.css?inline';
import tokensCss from '@/components/ui/tokens.css?inline';
import type { Faq, ProductFaqs } from '@/lib/contract';
import { createShell, type ElementShell } from './element-shell';
import embedCss from './embed.css?inline';
import type { SectionFace } from './section-face';

/** A section that was shown without a framework, as far as it got. */
export type PaintedSection = {
  shell: ElementShell;
  face: SectionFace;
  /** The one request for its list. */
  list: Promise<ProductFaqs>;
  /** The questions that are on screen, and when they came, milliseconds since the epoch. */
  shown?: { faqs: Faq[]; at: number };
  /** Does again what a shopper did in it before it was taken over. */
  release(): void;
};

/** Those nobody has taken over. */
export const paintedSections = new Map<Element, PaintedSection>();

/** Gives a painted section out, once: it is somebody else's then. */
export function takePainted(element: Element): PaintedSection | undefined {
  const section = paintedSections.get(element);
  paintedSections.delete(element);
  return section;
}

/** The shell of a `<shelftalk-faqs>` with all a closed list looks by. */
export function createSectionShell(element: Element): ElementShell {
  // What another build has left in it answers to nobody any more.
  element.shadowRoot?.replaceChildren();
  return createShell(element, embedCss, tokensCss, faqCss);
}
