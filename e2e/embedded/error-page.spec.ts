import { expect, test } from '../product-page';

test.describe('A page that breaks as it comes alive', () => {
  test('says so inside the shop, keeps the chosen theme, and leads on', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('twinfell-theme', 'dark');
      const { NumberFormat } = Intl;
      const format = Object.getOwnPropertyDescriptor(NumberFormat.prototype, 'format');
      Object.defineProperty(NumberFormat.prototype, 'format', {
        get() {
          if (this.resolvedOptions().style === 'currency') throw new Error('no prices today');
          return format?.get?.call(this);
        },
      });
    });
    await page.goto('/products/camp-kettle');
    await expect(page.getByRole('heading', { name: 'Something slipped.' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(page.getByRole('link', { name: /^Bag/ })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('link', { name: 'Returns' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Returns' })).toBeVisible();
  });
});
