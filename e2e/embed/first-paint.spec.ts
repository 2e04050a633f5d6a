import type { Page } from '@playwright/test';
import type {} from '@/components/embed/shelftalk';
import { ANSWER, holdBack, LIST } from '../gateway-replies';
import { expect, test } from './embed-page';

/** All that makes the questions more than words on a page. */
const REST = /\/embed\/[^/]+\/faqs\.js/;

test('the questions are on screen before anything that opens them is asked for', async ({
  embed,
  page,
}) => {
  const chunks: string[] = [];
  page.on('request', (request) => {
    const name = /\/embed\/[^/]+\/(\w+)\.js/.exec(request.url())?.[1];
    if (name) chunks.push(name);
  });
  const letGo = await holdBack(page, LIST);
  await embed.open('/faqs-only');
  await expect(embed.section.getByText('Loading questions…')).toBeAttached();
  expect(chunks.sort()).toEqual(['base', 'questions']);
  letGo();
  await expect(embed.questions()).toHaveCount(5);
  await expect.poll(() => chunks.sort()).toEqual(['base', 'core', 'faqs', 'questions']);
});

for (const path of ['/faqs-only', '/rtl', '/dark', '/themed']) {
  test(`${path}: what is painted first is what the components render`, async ({ embed, page }) => {
    await holdBack(page, REST);
    await embed.open(path);
    await expect(embed.section.locator('[data-slot="faq-item"]')).toHaveCount(5);
    const painted = await markup(page);
    await page.unroute(REST);
    // A page that has said something is not painted beforehand.
    await page.addInitScript(() =>
      Object.assign(window, { Shelftalk: { q: [['configure', {}]] } }),
    );
    await embed.open(path);
    await expect(embed.section.locator('[data-slot="faq-item"]')).toHaveCount(5);
    await expect(embed.section.locator('[inert]')).toHaveCount(0);
    expect(painted).toEqual(await markup(page));
  });
}

test('what answers takes the questions over where they stand: nothing moves, nothing is asked for again', async ({
  embed,
  page,
}) => {
  const lists: string[] = [];
  page.on('request', (request) => {
    if (LIST.test(request.url())) lists.push(request.url());
  });
  await embed.listen();
  const letGo = await holdBack(page, REST);
  await embed.open('/product-top');
  await expect(embed.questions()).toHaveCount(5);
  const nodes = await embed.section.locator('*').elementHandles();
  const before = await markup(page);
  expect(await embed.heard()).toEqual([]);
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(entry.startTime);
    }).observe({ type: 'layout-shift' });
  });
  letGo();
  await expect.poll(() => embed.heard()).toEqual(['faqs:shown']);
  await expect(embed.section.locator('[inert]')).toHaveCount(0);
  expect(await markup(page)).toEqual(before);
  expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([]);
  for (const node of nodes) expect(await node.evaluate((each) => each.isConnected)).toBe(true);
  await embed.openFirst();
  expect(await embed.heard()).toEqual(['faqs:shown', 'faq:expanded', 'faq:answered']);
  expect(lists).toHaveLength(1);
});

test('a question that is clicked too early opens when it can, and no other', async ({
  embed,
  page,
}) => {
  const letGo = await holdBack(page, REST);
  await embed.open('/faqs-only');
  await embed.questions().nth(2).click();
  await expect(embed.questions().nth(2)).toHaveAttribute('aria-expanded', 'false');
  letGo();
  await expect(embed.followUp()).toBeVisible();
  await expect(embed.questions().nth(2)).toHaveAttribute('aria-expanded', 'true');
  await expect(embed.section.locator('[aria-expanded="true"]')).toHaveCount(1);
});

test('a press that has begun on a question ends on it', async ({ embed, page }) => {
  const letGo = await holdBack(page, REST);
  await embed.listen();
  await embed.open('/faqs-only');
  await embed.questions().first().hover();
  await page.mouse.down();
  letGo();
  await expect.poll(() => embed.heard()).toEqual(['faqs:shown']);
  await page.mouse.up();
  await expect(embed.questions().first()).toHaveAttribute('aria-expanded', 'true');
});

test('a question that is opened and closed too early stays closed', async ({ embed, page }) => {
  const letGo = await holdBack(page, REST);
  await embed.listen();
  await embed.open('/faqs-only');
  await embed.questions().first().click();
  await embed.questions().first().click();
  letGo();
  await expect.poll(() => embed.heard()).toContain('faq:expanded');
  await expect(embed.questions().first()).toHaveAttribute('aria-expanded', 'false');
});

test('the focus stays where it is, and its question’s answer is fetched', async ({
  embed,
  page,
}) => {
  const letGo = await holdBack(page, REST);
  await embed.open('/faqs-only');
  await embed.questions().nth(1).focus();
  const answer = page.waitForRequest((request) => ANSWER.test(request.url()));
  letGo();
  await answer;
  await expect(embed.questions().nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(embed.followUp()).toBeVisible();
  await expect(embed.questions().nth(1)).toBeFocused();
});

test('a question of one’s own that is sent too early is asked', async ({ embed, page }) => {
  const letGo = await holdBack(page, REST);
  await embed.open('/plain/products/hasty-mug');
  const box = embed.section.getByRole('textbox');
  await box.fill('Does it chip?');
  await box.press('Enter');
  await expect(box).toHaveValue('Does it chip?');
  letGo();
  await expect(embed.drawer.getByText('You: Does it chip?')).toBeVisible();
  await expect(box).toHaveValue('');
});

test('words that were begun stay in their box', async ({ embed, page }) => {
  const letGo = await holdBack(page, REST);
  await embed.listen();
  await embed.open('/faqs-only');
  const box = embed.section.getByRole('textbox');
  await box.pressSequentially('Does it');
  letGo();
  await expect.poll(() => embed.heard()).toEqual(['faqs:shown']);
  await box.pressSequentially(' chip?');
  await expect(box).toHaveValue('Does it chip?');
});

test('what the page says in between is honoured', async ({ embed, page }) => {
  const letGo = await holdBack(page, REST);
  await embed.open('/faqs-only');
  await expect(embed.questions()).toHaveCount(5);
  await page.evaluate(() => {
    window.Shelftalk?.configure({ theme: 'dark', labels: { faqAskSubmit: 'Go' } });
    window.Shelftalk?.setContext({ pageUrl: '/faqs-only/trail-lantern', locale: 'de' });
    document.querySelector('shelftalk-faqs')?.setAttribute('count', '2');
  });
  letGo();
  await expect(embed.questions()).toHaveCount(2);
  await expect(embed.questions().nth(1)).toContainText('Trail Lantern');
  await expect(embed.section.locator('.st-root')).toHaveAttribute('data-theme', 'dark');
  await expect(embed.section.locator('.st-root')).toHaveAttribute('lang', 'de');
  await expect(embed.section.getByRole('button', { name: 'Go' })).toBeVisible();
});

test('whoever listens hears of the questions once, however early', async ({ embed, page }) => {
  await page.addInitScript(() => {
    const told: string[] = [];
    Object.assign(window, {
      told,
      Shelftalk: { q: [['on', 'faqs:shown', () => told.push('shown')]] },
    });
  });
  const letGo = await holdBack(page, REST);
  await embed.open('/faqs-only');
  await expect(embed.questions()).toHaveCount(5);
  letGo();
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'told'))).toEqual(['shown']);
});

test('the question an address names opens', async ({ embed }) => {
  await embed.open('/faqs-only');
  await expect(embed.questions()).toHaveCount(5);
  const id = await embed.section
    .locator('[data-slot="faq-item"]')
    .nth(3)
    .getAttribute('data-faq-id');
  await embed.open('/plain');
  await embed.open(`/faqs-only#faq-${id}`);
  await expect(embed.questions().nth(3)).toHaveAttribute('aria-expanded', 'true');
  await expect(embed.questions().nth(3)).toBeFocused();
});

test('a list that is being written is not asked for again when the components come', async ({
  embed,
  page,
}) => {
  const lists: string[] = [];
  await page.route(LIST, async (route) => {
    lists.push(route.request().url());
    await route.fulfill({
      headers: { 'access-control-allow-origin': '*' },
      json: { status: 'generating', retry_after_seconds: 60 },
    });
  });
  await embed.open('/faqs-only');
  await expect(embed.section.getByText('Preparing questions')).toBeAttached();
  await expect(embed.section.getByRole('textbox')).toBeVisible();
  expect(lists).toHaveLength(1);
});

test('an element that goes too early takes its questions along', async ({ embed, page }) => {
  const letGo = await holdBack(page, REST);
  await embed.open('/two');
  await expect(embed.questions(page.locator('shelftalk-faqs').nth(1))).toHaveCount(3);
  const left = await page.evaluate(async () => {
    const [gone, moved] = document.querySelectorAll('shelftalk-faqs');
    gone?.remove();
    if (moved) document.querySelector('footer')?.append(moved);
    await new Promise((resolve) => setTimeout(resolve));
    return gone?.shadowRoot?.childElementCount;
  });
  expect(left).toBe(0);
  letGo();
  await embed.openFirst();
  await page.evaluate(() => window.Shelftalk?.destroy());
  expect(
    await page.evaluate(
      () => document.querySelector('shelftalk-faqs')?.shadowRoot?.childElementCount,
    ),
  ).toBe(0);
});

test('destroy takes questions off that nobody answers yet', async ({ embed, page }) => {
  await holdBack(page, REST);
  await embed.open('/faqs-only');
  await expect(embed.questions()).toHaveCount(5);
  const left = await page.evaluate(() => {
    window.Shelftalk?.destroy();
    return document.querySelector('shelftalk-faqs')?.shadowRoot?.childElementCount;
  });
  expect(left).toBe(0);
});

test('what did not come is asked for again by the next press, which is not lost', async ({
  embed,
  page,
}) => {
  await page.route(REST, (route) => route.abort());
  await embed.open('/faqs-only');
  await expect(embed.questions()).toHaveCount(5);
  await expect.poll(() => embed.messages).toHaveLength(1);
  await page.unroute(REST);
  await embed.openFirst();
});

function markup(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector('shelftalk-faqs')?.shadowRoot?.innerHTML);
}
