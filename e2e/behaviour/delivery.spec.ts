import type { Page } from '@playwright/test';
import { problem, SEND } from '../gateway-replies';
import { expect, test } from '../product-page';
import { timesAccepted, upstreamCalls } from '../upstream-log';

test.describe('A message', () => {
  test('that follows up goes on in one thread of the shopper’s own, which has the FAQ in it', async ({
    page,
    productPage,
  }) => {
    await productPage.open('insulated-bottle');
    const question = await productPage.openFirst();
    await productPage.followUp(question);
    await expect(productPage.said(question)).toBeVisible();
    await productPage.say('Does it fit a car’s cup holder?');
    await expect(productPage.answers()).toHaveCount(2);
    await productPage.say('And a bicycle’s?');
    await expect(productPage.answers()).toHaveCount(3);
    await expect(productPage.transcript.getByText('You said before')).not.toHaveCount(0);

    const calls = await upstreamCalls(productPage.pathOf('insulated-bottle'));
    const thread = calls.findLast(
      (call) => call.query_text === 'And a bicycle’s?',
    )?.reply_thread_id;
    const ofThread = calls.filter((call) => thread && call.reply_thread_id === thread);
    expect(ofThread.map((call) => call.query_text)).toEqual([
      question,
      'Does it fit a car’s cup holder?',
      'And a bicycle’s?',
    ]);
    const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(stored).toContain('And a bicycle’s?');
    expect(stored).not.toContain(String(thread));
  });

  test('is announced while it is answered, and its answer once, as plain text', async ({
    page,
    productPage,
  }) => {
    await productPage.open('blue-jacket');
    await productPage.openLauncher();
    await expect(productPage.transcript).toHaveAttribute('aria-live', 'off');
    const heard = await hear(page);
    await productPage.say('Is it loud? [[scenario:messages-markdown]]');
    await expect(productPage.answers()).toHaveCount(1);
    await expect(productPage.spoken(productPage.drawer)).toContainText(
      /^Assistant: Yes\. The shell is waterproof to 10,000 mm\./,
    );
    const said = await heard();
    expect(said[0]).toContain('Writing an answer…');
    expect(said.filter((text) => text.includes('waterproof'))).toHaveLength(1);
    expect(said.join()).not.toMatch(/\*\*|\[care/);
  });

  test('says after 8 and after 30 seconds that it is late', async ({ page, productPage }) => {
    await page.clock.install();
    await productPage.open('blue-jacket');
    await productPage.openLauncher();
    await page.route(SEND, () => {});
    await productPage.say('Is it slow?');
    await expect(productPage.transcript.getByText('Writing an answer…')).toBeVisible();
    await page.clock.runFor(9_000);
    await expect(productPage.transcript.getByText('a little longer than usual')).toBeVisible();
    await expect(productPage.spoken(productPage.drawer)).toContainText('longer than usual');
    await page.clock.runFor(22_000);
    await expect(productPage.transcript.getByText('Still no answer.')).toBeVisible();
  });

  test('that is stopped waits for the shopper, and gets its one answer when asked', async ({
    productPage,
    surface,
  }) => {
    const text = `Is it stopped in ${surface}? [[scenario:slow-1500]]`;
    await productPage.open('blue-jacket');
    await productPage.openLauncher();
    await productPage.say(text);
    await productPage.transcript.getByRole('button', { name: 'Stop' }).click();
    await expect(productPage.transcript.getByText('You stopped waiting')).toBeVisible();
    await productPage.transcript.getByRole('button', { name: 'Get the answer' }).click();
    await expect(productPage.answers()).toHaveCount(1);
    expect(await timesAccepted(text)).toBe(1);
  });

  test('is said once when the connection breaks after it was taken, and says so honestly', async ({
    productPage,
    surface,
  }) => {
    const text = `Is it scratchy in ${surface}? [[scenario:processed_then_reset-once]]`;
    await productPage.open('blue-jacket');
    await productPage.openLauncher();
    await productPage.say(text);
    await expect(
      productPage.transcript.getByText('We cannot tell whether this arrived.'),
    ).toBeVisible();
    await expect(productPage.spoken(productPage.drawer)).toContainText('We cannot tell');
    expect(await timesAccepted(text)).toBe(1);

    await productPage.transcript.getByRole('button', { name: 'Send again' }).click();
    await expect(productPage.answers()).toHaveCount(1);
    expect(await timesAccepted(text)).toBe(2);
  });

  test('that meets a rush counts down and goes by itself, once', async ({
    page,
    productPage,
    surface,
  }) => {
    const text = `Is it busy in ${surface}?`;
    await page.route(SEND, (route) => route.fulfill(problem(429, 'rate_limited', 3)), { times: 1 });
    await productPage.open('blue-jacket');
    await productPage.openLauncher();
    await productPage.say(text);
    await expect(
      productPage.transcript.getByText(/Busy right now\. Sending in [123] seconds?…/),
    ).toBeVisible();
    await expect(productPage.answers()).toHaveCount(1);
    expect(await timesAccepted(text)).toBe(1);
  });

  test('that the assistant cannot take is kept, with a way to try again', async ({
    page,
    productPage,
  }) => {
    await page.route(SEND, (route) => route.fulfill(problem(503, 'upstream_unavailable')), {
      times: 1,
    });
    await productPage.open('blue-jacket');
    await productPage.openLauncher();
    await productPage.say('Is it closed?');
    await expect(
      productPage.transcript.getByText('The assistant is not available right now.'),
    ).toBeVisible();
    await productPage.transcript.getByRole('button', { name: 'Try again' }).click();
    await expect(productPage.answers()).toHaveCount(1);
  });

  test('that finds its thread gone begins another, and the transcript says so', async ({
    productPage,
  }) => {
    await productPage.open('blue-jacket');
    await productPage.openLauncher();
    await productPage.say('Is it new?');
    await expect(productPage.answers()).toHaveCount(1);
    await productPage.say('Is it forgotten? [[scenario:thread_gone]]');
    await expect(productPage.answers()).toHaveCount(2);
    await expect(
      productPage.transcript.getByText('The assistant starts afresh here'),
    ).toBeVisible();
  });
});

/** Notes what the drawer's status region says from now on. */
async function hear(page: Page): Promise<() => Promise<string[]>> {
  const region = page.getByRole('dialog').getByRole('status');
  await region.evaluate((element) => {
    const heard: string[] = [];
    Reflect.set(window, 'spoken', heard);
    new MutationObserver(() => heard.push(element.textContent ?? '')).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  return () =>
    page.evaluate(() => {
      const heard: unknown = Reflect.get(window, 'spoken');
      return Array.isArray(heard) ? heard.map(String).filter(Boolean) : [];
    });
}
