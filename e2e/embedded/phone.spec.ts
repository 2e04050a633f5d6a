import { expect, test } from '../product-page';

test.use({ viewport: { width: 390, height: 664 }, hasTouch: true, isMobile: true });

test.describe('A product on a phone', () => {
  test('has its name and price on the first screen, and its questions one tap away', async ({
    page,
    productPage,
  }) => {
    await page.goto('/products/blue-jacket');
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
    await expect(page.getByText('£185').first()).toBeInViewport({ ratio: 1 });
    await page.getByRole('link', { name: 'Questions, answered' }).tap();
    await expect(productPage.section.getByRole('heading', { level: 2 })).toBeInViewport();
  });

  test('can be bought from anywhere on its page, and nothing that has focus is covered', async ({
    page,
    productPage,
    expectAccessible,
  }) => {
    await page.goto('/products/blue-jacket#returns');
    const bar = page.locator('[data-buy-bar]');
    await expect(bar).toContainText('Lake blue, M');
    await expectAccessible('with the buy bar');
    const top = (await bar.boundingBox())?.y ?? 0;
    await page.getByRole('link', { name: 'All about shipping' }).focus();
    for (const next of ['All about returns', 'All about warranty and repairs']) {
      await page.keyboard.press('Tab');
      const link = page.getByRole('link', { name: next });
      await expect(link).toBeFocused();
      await expect
        .poll(() => link.evaluate((element) => element.getBoundingClientRect().bottom))
        .toBeLessThanOrEqual(top);
    }
    await bar.getByRole('button', { name: 'Add to bag' }).tap();
    await bar.getByRole('link', { name: 'See the bag' }).tap();
    await expect(page.getByRole('link', { name: 'Fell Shell Jacket' })).toBeVisible();
    await expect(productPage.launcher).toBeVisible();
  });
});
