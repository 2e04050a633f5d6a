import { expect, test } from '../product-page';

const PAGES = [
  '/',
  '/products/blue-jacket',
  '/shipping',
  '/returns',
  '/warranty',
  '/bag',
  '/no-such-page',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`In ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const path of PAGES) {
      test(`${path} has no accessibility violation`, async ({ page, expectAccessible }) => {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectAccessible();
      });
    }

    test('an open answer and the open drawer have no accessibility violation', async ({
      productPage,
      expectAccessible,
    }) => {
      await productPage.open('blue-jacket');
      const question = await productPage.openFirst();
      await expectAccessible();
      await productPage.followUp(question);
      await productPage.say('How warm is it?');
      await expect(
        productPage.drawer.getByRole('button', { name: 'Copy answer' }).last(),
      ).toBeVisible();
      await expectAccessible();
    });
  });
}

test('nothing scrolls sideways on a phone of 320 pixels', async ({ page, productPage }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of PAGES) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  }
  await productPage.open('blue-jacket');
  await productPage.followUp(await productPage.openFirst());
  expect(
    await productPage.drawer.evaluate((drawer) => drawer.scrollWidth - drawer.clientWidth),
  ).toBe(0);
});
