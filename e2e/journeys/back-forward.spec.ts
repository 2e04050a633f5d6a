import { browserLaunch } from '../../scripts/browser.mjs';
import { ADDRESSES } from '../addresses';
import { expect, ProductPage, test } from '../product-page';

test.use({
  baseURL: ADDRESSES.hosts,
  launchOptions: {
    ...browserLaunch(),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

test('a page brought back from the browser’s cache goes on where the conversation is now', async ({
  page,
}) => {
  const shopper = new ProductPage(page, '/plain');
  await page.addInitScript(() => {
    addEventListener('pageshow', (event) => {
      Reflect.set(window, 'wasCached', event.persisted);
    });
  });
  await shopper.open('blue-jacket');
  await shopper.openLauncher();
  await shopper.say('Is it first?');
  await expect(shopper.answers()).toHaveCount(1);
  await page.keyboard.press('Escape');

  await shopper.open('trail-lantern');
  await shopper.openLauncher();
  await shopper.say('Is it second?');
  await expect(shopper.answers()).toHaveCount(2);

  // No load event comes from the cache.
  await page.goBack({ waitUntil: 'commit' });
  expect(await page.evaluate(() => Reflect.get(window, 'wasCached'))).toBe(true);
  await shopper.openLauncher();
  await expect(shopper.said('Is it second?')).toBeVisible();
  await shopper.say('Is it third?');
  await expect(shopper.answers()).toHaveCount(3);
});
