export type UpstreamFaq = { faq_id: number; question: string };

const QUESTIONS = [
  (name: string) => `Which Größe of the ${name} fits me? 👕`,
  (name: string) => `How warm is the ${name}?`,
  (name: string) => `Is the ${name} waterproof?`,
  (name: string) => `Which sizes does the ${name} come in?`,
  (name: string) => `How do I wash the ${name}?`,
  (name: string) => `What is the ${name} made of?`,
  (name: string) => `How heavy is the ${name}?`,
  (name: string) => `What colours does the ${name} come in?`,
  (name: string) => `How long is the ${name} under warranty?`,
  (name: string) => `Can I return the ${name}?`,
];

/**
 * Ten questions that name their page and locale. Ids are 1 to 10 on every page, as in the reference's example, so that
 * whoever forgets which page an id belongs to gets another page's answer.
 */
export function faqsFor(pageUrl: string, locale: string): UpstreamFaq[] {
  const name = pageName(pageUrl);
  return QUESTIONS.map((question, index) => ({
    faq_id: index + 1,
    question: locale === 'en' ? question(name) : `${question(name)} (${locale})`,
  }));
}

export function faqAnswer(faq: UpstreamFaq, pageUrl: string, locale: string): string {
  return `Answer ${faq.faq_id} about the ${pageName(pageUrl)} in ${locale}: ${faq.question} Größe 👕`;
}

export function freeAnswer(
  text: string,
  pageUrl: string | undefined,
  locale: string,
  before: string[],
): string {
  const about = pageUrl === undefined ? 'the shop' : `the ${pageName(pageUrl)}`;
  const answer = `About ${about} in ${locale}: you asked “${text}”.`;
  return before.length === 0 ? answer : `${answer}\n\nYou said before: ${before.join(' | ')}`;
}

/** `https://shop.example/products/blue-jacket` → `Blue Jacket`. */
function pageName(pageUrl: string): string {
  const segments = new URL(pageUrl).pathname.split('/').filter(Boolean);
  return (segments.at(-1) ?? 'shop')
    .split(/[-_]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
