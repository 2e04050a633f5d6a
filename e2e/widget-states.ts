import type { Page } from '@playwright/test';
import { ar as arChat } from '@/lib/client/labels/chat/ar';
import { en as enChat } from '@/lib/client/labels/chat/en';
import { ar as arFaq } from '@/lib/client/labels/faq/ar';
import { en as enFaq } from '@/lib/client/labels/faq/en';
import { ANSWER, holdBack, LIST, problem, SEND } from './gateway-replies';
import { expect, ProductPage } from './product-page';

const LABELS = { en: { ...enFaq, ...enChat }, ar: { ...arFaq, ...arChat } };

export type Look = {
  page: Page;
  language: keyof typeof LABELS;
  /** What stands before `/products/…` in the page's address. */
  prefix: string;
  /** A product no other look is at. */
  slug: string;
  /** Looks at what is on screen, which is in this state. */
  check(state: string): Promise<void>;
};

/** Brings the section into each of its states, and has each looked at. */
export async function visitSectionStates({
  page,
  language,
  prefix,
  slug,
  check,
}: Look): Promise<void> {
  const labels = LABELS[language];
  const shown = pageIn(page, prefix, language);

  const letListGo = await holdBack(page, LIST);
  await shown.open('camp-stool');
  await check('loading');
  letListGo();
  await expect(page.getByText(labels.faqListFailed).first()).toBeVisible();
  await check('list failed');
  await page.unroute(LIST);

  const letAnswerGo = await holdBack(page, ANSWER);
  await shown.open(slug);
  const question = await shown.nameOfFirst();
  await check('ready');
  // The last two questions are opened by no other test: the shop has the others' answers in its HTML.
  const last = shown.questions().last();
  await last.click();
  await expect(last).toHaveAttribute('aria-expanded', 'true');
  await expect(shown.panelOf((await last.innerText()).trim())).toHaveAttribute('aria-busy', 'true');
  await check('answer loading');
  letAnswerGo();
  await shown.question(question).click();
  await expect(shown.followUpOf(question)).toBeVisible();
  await shown
    .panelOf(question)
    .getByRole('button', { name: labels.faqNotHelpful, exact: true })
    .click();
  await expect(page.getByRole('group', { name: labels.faqReasonPrompt })).toBeVisible();
  await check('open, asked what was wrong');
  await page.unroute(ANSWER);

  await page.route(ANSWER, (route) => route.fulfill(problem(404, 'faq_not_found')));
  await shown.questions().nth(3).click();
  await expect(shown.section.getByText(labels.faqErrorGone).first()).toBeVisible();
  await page.unroute(ANSWER);
  await check('answer gone');

  await shown.open('cast-iron-skillet');
  await expect(shown.section.getByText(labels.faqGenerating)).toBeAttached();
  await check('generating');
  await shown.open('dry-bag');
  await expect(shown.askBox).toBeVisible();
  await check('not available');
}

/** Brings the drawer into each of its states, and has each looked at. */
export async function visitDrawerStates({
  page,
  language,
  prefix,
  slug,
  check,
}: Look): Promise<void> {
  const labels = LABELS[language];
  const shown = pageIn(page, prefix, language);
  await shown.open(slug);
  await shown.openLauncher();
  await expect(page.getByRole('group', { name: labels.chatSuggestions })).toBeVisible();
  await check('empty, with suggestions');

  const letGo = await holdBack(page, SEND);
  await shown.say('Is it warm? [[scenario:messages-markdown]]');
  await expect(shown.transcript.getByText(labels.chatTyping)).toBeVisible();
  await check('waiting');
  letGo();
  await expect(shown.answers()).toHaveCount(1);
  await check('answered');
  await page.unroute(SEND);

  await shown.say('And new? [[scenario:thread_gone]]');
  await expect(shown.transcript.getByText(labels.chatRestarted)).toBeVisible();
  await page.route(SEND, (route) => route.fulfill(problem(409, 'delivery_unknown')));
  await shown.say('And unknown?');
  await expect(shown.transcript.getByText(labels.chatUnknown)).toBeVisible();
  await page.unroute(SEND);
  await page.route(SEND, (route) => route.fulfill(problem(503, 'upstream_unavailable')));
  await shown.say('And failed?');
  await expect(shown.transcript.getByText(labels.chatNotSentUnavailable)).toBeVisible();
  await page.unroute(SEND);
  await check('restarted, unknown and failed');

  await shown.drawer.getByRole('button', { name: labels.chatMenu }).click();
  await expect(shown.drawer.getByRole('button', { name: labels.chatNew })).toBeFocused();
  await check('menu');
  await shown.drawer.getByRole('button', { name: labels.chatNew }).click();
  await expect(shown.drawer.getByRole('button', { name: labels.chatNewNo })).toBeFocused();
  await check('asked back');
  await shown.drawer.getByRole('button', { name: labels.chatNewYes }).click();
  await expect(shown.answers()).toHaveCount(0);
}

function pageIn(page: Page, prefix: string, language: keyof typeof LABELS): ProductPage {
  const labels = LABELS[language];
  return new ProductPage(page, prefix, {
    section: language === 'en' ? /^Questions about/ : new RegExp(`^${labels.faqHeading}`),
    askLabel: labels.faqAskLabel,
    askButton: new RegExp(`^${labels.faqAskButton}`),
    followUp: new RegExp(`^${labels.faqFollowUp}`),
    drawer: labels.chatTitle,
    log: labels.chatLog,
    input: labels.chatInput,
    copyAnswer: labels.chatCopyAnswer,
    you: labels.chatYou,
  });
}
