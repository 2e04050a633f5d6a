import { problem, SEND } from '../gateway-replies';
import { expect, ProductPage, test } from '../product-page';

const NAMES = [
  'faqs:shown',
  'faqs:empty',
  'faqs:failed',
  'faq:expanded',
  'faq:answered',
  'faq:failed',
  'chat:opened',
  'chat:closed',
  'message:sent',
  'message:answered',
  'message:failed',
  'link:clicked',
  'feedback:given',
];

type Heard = { name: string; id: string; at: string } & Record<string, unknown>;

test.beforeEach(async ({ page }) => {
  await page.addInitScript((names) => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    for (const name of names) {
      document.addEventListener(name, (event) => {
        if (event instanceof CustomEvent) heard.push(event.detail);
      });
    }
    // The test stays on the page.
    const isLink = (node: EventTarget) => node instanceof HTMLAnchorElement;
    addEventListener('click', (event) => {
      if (event.composedPath().some(isLink)) event.preventDefault();
    });
  }, NAMES);
});

test('a visit is told as it goes, with where it was and never in the shopper’s words', async ({
  page,
}) => {
  const shown = new ProductPage(page, '/plain');
  await shown.open('trail-coffee');
  const panel = shown.panelOf(await shown.openFirst());
  await panel.getByRole('link', { name: /care guide/ }).click();
  await panel.getByRole('button', { name: 'Helpful', exact: true }).click();
  await shown.followUp(await shown.nameOfFirst());
  await shown.say('My own secret words');
  await expect(shown.answers()).toHaveCount(2);
  await page.route(SEND, (route) => route.fulfill(problem(503, 'upstream_unavailable')));
  await shown.say('More of my own secret words');
  await expect(shown.transcript.getByText('The assistant is not available')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(shown.drawer).toBeHidden();

  const heard: Heard[] = await page.evaluate(() => Reflect.get(window, 'heard'));
  expect(heard.map(({ name }) => name)).toEqual([
    'faqs:shown',
    'faq:expanded',
    'faq:answered',
    'link:clicked',
    'feedback:given',
    'chat:opened',
    'message:sent',
    'message:answered',
    'message:sent',
    'message:failed',
    'chat:closed',
  ]);
  expect(new Set(heard.map(({ id }) => id)).size).toBe(heard.length);
  for (const { at, page_url } of heard) {
    expect(new Date(at).toISOString()).toBe(at);
    expect(page_url).toContain('/plain/products/trail-coffee');
  }
  expect(heard[4]).toMatchObject({ subject: 'faq', is_helpful: true, faq_id: expect.any(Number) });
  expect(heard[6]?.faq_id).toBe(heard[1]?.faq_id);
  expect(heard[9]).toMatchObject({ kind: 'problem', code: 'upstream_unavailable' });
  expect(JSON.stringify(heard)).not.toContain('secret');
});

for (const [slug, name, detail] of [
  ['dry-bag', 'faqs:empty', { locale: 'en' }],
  ['camp-stool', 'faqs:failed', { kind: 'problem', request_id: expect.any(String) }],
] as const) {
  test(`a page without questions is told as ${name}`, async ({ page }) => {
    await new ProductPage(page, '/plain').open(slug);
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'heard')), { timeout: 20_000 })
      .toEqual([expect.objectContaining({ name, ...detail })]);
  });
}

test('an answer that fails is told once for each time it is seen to', async ({ page }) => {
  const shown = new ProductPage(page, '/plain');
  await page.route(/\/api\/product-faqs\/\d+/, (route) =>
    route.fulfill(problem(504, 'upstream_timeout')),
  );
  await shown.open('blue-jacket');
  const question = await shown.nameOfFirst();
  await shown.question(question).click();
  await expect(shown.panelOf(question).getByRole('button', { name: 'Try again' })).toBeVisible();
  const heard: Heard[] = await page.evaluate(() => Reflect.get(window, 'heard'));
  expect(heard.map(({ name }) => name)).toEqual(['faqs:shown', 'faq:expanded', 'faq:failed']);
  expect(heard[2]).toMatchObject({ kind: 'problem', code: 'upstream_timeout', question });
});
