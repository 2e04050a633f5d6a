import { slot } from '@/components/ui/slot';
import { directionOf, type Labels, shownLocale } from '@/lib/client/labels/labels';
import { type Faq, LIMITS } from '@/lib/contract';
import type { SectionFace } from './section-face';

/**
 * What `FaqSection` renders while the questions are on their way, made without a framework. The ids are those Preact
 * gives, so that what is rendered later goes on from them.
 */
export function waitingSection(face: SectionFace, labels: Labels): HTMLElement {
  const { headingLevel, locale, theme } = face;
  const titleId = idOf(0);
  return made(
    'div',
    {
      class: 'st-root',
      'data-theme': theme,
      lang: shownLocale(locale),
      dir: directionOf(locale),
      ...slot('product-faqs'),
    },
    made(
      'section',
      {
        class: 'st-faq',
        'data-status': 'loading',
        'aria-labelledby': titleId,
        ...slot('faqs'),
      },
      made(
        `h${headingLevel}`,
        { class: 'st-faq-title', id: titleId, tabindex: -1, ...slot('faqs-heading') },
        face.heading ?? labels.faqHeading,
      ),
      ...placeholder(face.count, labels),
      made('div', {
        class: HIDDEN,
        role: 'status',
        'aria-live': 'polite',
        'aria-atomic': true,
      }),
    ),
  );
}

/** Puts the questions in the place of what stands for them, in no less room, as `useReservedHeight` does. */
export function showQuestions(root: Element, face: SectionFace, labels: Labels, faqs: Faq[]) {
  const section = root.firstElementChild;
  if (!(section instanceof HTMLElement)) return;
  const { height } = section.getBoundingClientRect();
  if (height > 0) section.style.minBlockSize = `${height}px`;
  section.dataset.status = 'ready';
  const [, ...waiting] = section.children;
  const voice = waiting.pop();
  for (const each of waiting) each.remove();
  voice?.before(
    made(
      'div',
      { class: 'st-faq-list', ...slot('faq-list') },
      ...faqs.map((faq, index) => item(faq, face, idOf(index + 1))),
    ),
    askBox(labels, idOf(faqs.length + 1)),
  );
}

const HIDDEN = 'st-visually-hidden';

function placeholder(count: number, labels: Labels): Node[] {
  const rows = Array.from({ length: count }, () =>
    made('div', { class: 'st-faq-placeholder-row' }, made('span', { class: 'st-skeleton-line' })),
  );
  return [
    made(
      'div',
      { class: 'st-faq-placeholder', 'aria-hidden': true, ...slot('faq-placeholder') },
      ...rows,
    ),
    made('span', { class: HIDDEN }, labels.faqLoading),
    made('div', { class: 'st-ask-place', 'aria-hidden': true }),
  ];
}

function item({ faq_id, question }: Faq, { headingLevel, locale }: SectionFace, id: string): Node {
  return made(
    'div',
    {
      class: 'st-faq-item',
      'data-state': 'closed',
      'data-faq-id': faq_id,
      ...slot('faq-item'),
    },
    made(
      `h${headingLevel + 1}`,
      { class: 'st-faq-heading', id: `faq-${faq_id}` },
      made(
        'button',
        {
          type: 'button',
          class: 'st-faq-question',
          id: `${id}question`,
          'aria-expanded': false,
          'aria-controls': `${id}panel`,
          ...slot('faq-question'),
        },
        made('span', { class: 'st-faq-question-text', dir: 'auto', lang: locale }, question),
        made('span', { class: 'st-faq-sign', 'aria-hidden': true, ...slot('faq-sign') }),
      ),
    ),
    made(
      'section',
      {
        class: 'st-faq-panel',
        id: `${id}panel`,
        'aria-busy': false,
        hidden: '',
        tabindex: -1,
        ...slot('faq-panel'),
      },
      made('div', { class: 'st-faq-clip' }, made('div', { class: 'st-faq-body' })),
    ),
  );
}

function askBox(labels: Labels, id: string): Node {
  return made(
    'form',
    { class: 'st-ask', ...slot('ask-box') },
    made('label', { class: 'st-ask-label', for: id }, labels.faqAskLabel),
    made(
      'div',
      { class: 'st-ask-row' },
      made('input', {
        id,
        class: 'st-ask-input',
        type: 'text',
        autocomplete: 'off',
        enterkeyhint: 'send',
        maxlength: LIMITS.QUERY_TEXT_MAX,
        placeholder: labels.faqAskPlaceholder,
        ...slot('ask-input'),
      }),
      made(
        'button',
        {
          type: 'submit',
          class: 'st-button st-button-solid',
          'aria-busy': false,
          ...slot('ask-submit'),
        },
        labels.faqAskSubmit,
      ),
    ),
    made('p', { class: 'st-ask-failure', role: 'alert' }),
  );
}

function idOf(index: number): string {
  return `P0-${index}`;
}

function made(
  tag: string,
  attributes: Record<string, string | number | boolean>,
  ...children: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, String(value));
  }
  element.append(...children);
  return element;
}
