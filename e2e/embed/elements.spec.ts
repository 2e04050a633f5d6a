import { holdBack } from '../gateway-replies';
import { expect, test } from './embed-page';

test('attributes are live', async ({ embed, page }) => {
  await embed.open('/faqs-only');
  await expect(embed.questions()).toHaveCount(5);
  await page.evaluate(() => {
    const element = document.querySelector('shelftalk-faqs');
    element?.setAttribute('count', '2');
    element?.setAttribute('heading', 'Asked before');
    element?.setAttribute('theme', 'dark');
  });
  await expect(embed.questions()).toHaveCount(2);
  await expect(embed.section.getByRole('heading', { name: 'Asked before' })).toBeVisible();
  await expect(embed.section.locator('.st-root')).toHaveAttribute('data-theme', 'dark');
  await page.evaluate(() =>
    document.querySelector('shelftalk-faqs')?.setAttribute('page-url', '/faqs-only/trail-lantern'),
  );
  await expect(embed.questions().nth(1)).toContainText('Trail Lantern');
});

test('an element that is moved keeps what is open', async ({ embed, page }) => {
  await embed.open('/faqs-only');
  await embed.openFirst();
  await page.evaluate(() => {
    const element = document.querySelector('shelftalk-faqs');
    if (element) document.querySelector('footer')?.append(element);
  });
  await expect(embed.questions().first()).toHaveAttribute('aria-expanded', 'true');
  await expect(embed.followUp()).toBeVisible();
});

test('an element that is taken away is empty, and alive again when it is put back', async ({
  embed,
  page,
}) => {
  await embed.open('/faqs-only');
  await expect(embed.questions()).toHaveCount(5);
  const left = await page.evaluate(async () => {
    const element = document.querySelector('shelftalk-faqs');
    element?.remove();
    await new Promise((resolve) => setTimeout(resolve));
    const count = element?.shadowRoot?.childElementCount;
    if (element) document.body.append(element);
    return count;
  });
  expect(left).toBe(0);
  await expect(embed.questions()).toHaveCount(5);
});

test('the host’s own words stand in until questions are shown', async ({ embed, page }) => {
  await embed.open('/fallback/products/faqs-slow-1500');
  await expect(page.getByText('Questions? Call us.')).toBeVisible();
  await expect(embed.questions()).toHaveCount(5);
  await expect(page.getByText('Questions? Call us.')).toBeHidden();
});

test('the host’s own words stay when the gateway fails', async ({ embed, page }) => {
  await embed.listen();
  await embed.open('/fallback/products/faqs-s500');
  await expect.poll(() => embed.heard(), { timeout: 20_000 }).toContain('error gateway_failed');
  await expect(page.getByText('Questions? Call us.')).toBeVisible();
  await expect(embed.section.getByRole('button')).toHaveCount(0);
});

test('two sections show their own pages, and one conversation', async ({ embed, page }) => {
  await embed.open('/two');
  const first = page.locator('shelftalk-faqs').nth(0);
  const second = page.locator('shelftalk-faqs').nth(1);
  await expect(embed.questions(first)).toHaveCount(5);
  await expect(embed.questions(second)).toHaveCount(3);
  await embed.questions(first).nth(0).click();
  await embed.followUp(first).click();
  await expect(embed.composer).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await embed.say('Is it heavy?');
  await page.keyboard.press('Escape');
  await embed.questions(second).nth(1).click();
  await embed.followUp(second).click();
  await expect(embed.drawer.getByRole('log')).toContainText('Is it heavy?');
});

test('events bubble out of the shadow root with an id, a name and a time', async ({
  embed,
  page,
}) => {
  await embed.listen();
  await page.addInitScript(() => {
    document.addEventListener('faqs:shown', (event) => {
      const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
      Reflect.set(window, 'shown', { detail, target: (event.target as Element).localName });
    });
  });
  await embed.open('/plain');
  await embed.openFirst();
  expect(await embed.heard()).toEqual(['faqs:shown', 'faq:expanded', 'faq:answered']);
  const shown: unknown = await page.evaluate(() => Reflect.get(window, 'shown'));
  expect(shown).toMatchObject({
    target: 'shelftalk-faqs',
    detail: { name: 'faqs:shown', count: 5, id: expect.any(String), at: expect.any(String) },
  });
});

test('a trigger of the host’s own opens the chat, and a marked element asks', async ({
  embed,
  page,
}) => {
  await embed.open('/trigger');
  await expect(page.getByRole('button', { name: 'Ask a question' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Ask about dishwashers' }).click();
  await expect(embed.drawer.getByRole('log')).toContainText('Is it dishwasher safe?');
  await page.keyboard.press('Escape');
  await expect(embed.drawer).toBeHidden();
  await page.getByRole('button', { name: 'Help me choose' }).click();
  await expect(embed.composer).toBeVisible();
});

test('a trigger that is clicked before the chat has loaded opens it when it has', async ({
  embed,
  page,
}) => {
  const letGo = await holdBack(page, /\/embed\/[^/]+\/chat\.js/);
  await embed.open('/trigger');
  await expect
    .poll(() => page.evaluate(() => customElements.get('shelftalk-chat') !== undefined))
    .toBe(true);
  await page.getByRole('button', { name: 'Help me choose' }).click();
  await expect(embed.drawer).toHaveCount(0);
  letGo();
  await expect(embed.composer).toBeVisible();
});

test('a trigger that is no selector breaks nothing', async ({ embed, page }) => {
  await embed.open('/trigger');
  await page
    .locator('shelftalk-chat')
    .evaluate((element) =>
      element.insertAdjacentHTML('afterend', '<shelftalk-chat trigger="###">'),
    );
  await page.getByRole('button', { name: 'Help me choose' }).click();
  await expect(embed.composer).toBeVisible();
  await page.keyboard.press('Escape');
  await page
    .locator('shelftalk-chat')
    .last()
    .evaluate((element) => {
      element.setAttribute('trigger', '#help)');
    });
  await page.getByRole('heading').first().click();
  expect(embed.uncaught).toEqual([]);
});

test('an inline chat stands in the page', async ({ embed, page }) => {
  await embed.open('/inline');
  const chat = page.locator('shelftalk-chat');
  await expect(chat.getByRole('textbox')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await chat.getByRole('textbox').fill('Is it heavy?');
  await chat.getByRole('textbox').press('Enter');
  await expect(chat.getByRole('log')).toContainText('Is it heavy?');
});
