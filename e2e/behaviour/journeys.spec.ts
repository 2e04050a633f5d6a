import { holdBack, SEND } from '../gateway-replies';
import { expect, ProductPage, test } from '../product-page';
import { timesAccepted } from '../upstream-log';

const PREFIX = { react: '', element: '/plain' } as const;

test.describe('A conversation', () => {
  test('is one in two tabs: what is said in one is in the other, sent by one', async ({
    context,
    productPage,
    surface,
  }) => {
    const text = `Is it shared in ${surface}?`;
    const sent: string[] = [];
    context.on('request', (request) => {
      if (request.method() === 'POST') sent.push(request.url());
    });
    const other = new ProductPage(await context.newPage(), PREFIX[surface]);
    await other.open('trail-lantern');
    await other.openLauncher();
    await productPage.open('blue-jacket');
    await productPage.openLauncher();

    const letGo = await holdBack(productPage.page, SEND);
    await productPage.say(text);
    await expect(other.said(text)).toBeVisible();
    await expect(other.transcript.getByText('Writing an answer…')).toBeVisible();
    letGo();
    await expect(other.answers()).toHaveCount(1);
    await expect(productPage.answers()).toHaveCount(1);
    await other.say('And from here?');
    await expect(productPage.answers()).toHaveCount(2);
    expect(sent).toHaveLength(2);
    expect(await timesAccepted(text)).toBe(1);
  });

  test('that goes offline keeps what is asked, and sends it once on return', async ({
    context,
    productPage,
    surface,
  }) => {
    const text = `Is it queued in ${surface}?`;
    await productPage.open('blue-jacket');
    await productPage.openLauncher();
    await productPage.say('Is it there?');
    await expect(productPage.answers()).toHaveCount(1);
    await context.setOffline(true);
    await productPage.say(text);
    await expect(productPage.transcript.getByText('You are offline.')).toBeVisible();
    await expect(productPage.spoken(productPage.drawer)).toContainText('You are offline.');
    expect(await timesAccepted(text)).toBe(0);
    await context.setOffline(false);
    await expect(productPage.answers()).toHaveCount(2);
    expect(await timesAccepted(text)).toBe(1);
  });

  test('whose page is closed mid-answer says it was interrupted, and fetches the one answer there is', async ({
    context,
    page,
    productPage,
    surface,
  }) => {
    const text = `Is it interrupted in ${surface}?`;
    await productPage.open('blue-jacket');
    await productPage.openLauncher();
    // The message is taken and answered, and its answer never reaches this page.
    await page.route(SEND, async (route) => void (await route.fetch()));
    await productPage.say(text);
    await expect.poll(() => timesAccepted(text)).toBe(1);
    const next = new ProductPage(await context.newPage(), PREFIX[surface]);
    await page.close();
    await next.open('blue-jacket');
    await next.openLauncher();
    await expect(
      next.transcript.getByText('The page was left before the answer came.'),
    ).toBeVisible();
    await next.transcript.getByRole('button', { name: 'Get the answer' }).click();
    await expect(next.answers()).toHaveCount(1);
    expect(await timesAccepted(text)).toBe(1);
  });

  test('that is reloaded mid-answer says it was interrupted, and fetches the one answer there is', async ({
    page,
    productPage,
    surface,
  }) => {
    const text = `Is it reloaded in ${surface}? [[scenario:slow-1500]]`;
    await productPage.open('blue-jacket');
    await productPage.openLauncher();
    await productPage.say(text);
    await expect.poll(() => timesAccepted(text)).toBe(1);
    // A listener of the page's own is told first, and by then the call has been broken off.
    await page.evaluate(() => addEventListener('pagehide', () => {}, true));
    await page.reload();
    await productPage.openLauncher();
    await expect(productPage.said(text)).toBeVisible();
    await expect(
      productPage.transcript.getByText('The page was left before the answer came.'),
    ).toBeVisible();
    await productPage.transcript.getByRole('button', { name: 'Get the answer' }).click();
    await expect(productPage.answers()).toHaveCount(1);
    expect(await timesAccepted(text)).toBe(1);
  });

  test('works where the browser keeps nothing', async ({ page, productPage }) => {
    const uncaught: string[] = [];
    page.on('pageerror', (error) => uncaught.push(error.message));
    await page.addInitScript(() => {
      for (const area of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, area, {
          get() {
            throw new DOMException('Access is denied', 'SecurityError');
          },
        });
      }
    });
    await productPage.open('blue-jacket');
    await productPage.followUp(await productPage.openFirst());
    await productPage.say('Is it blocked?');
    await expect(productPage.answers()).toHaveCount(2);
    expect(uncaught).toEqual([]);
  });
});
