import { expect, test } from '../product-page';
import { visitDrawerStates, visitSectionStates } from '../widget-states';

const LOOKS = [
  { theme: 'light', prefix: '/rtl' },
  { theme: 'dark', prefix: '/rtl-dark' },
] as const;

for (const { theme, prefix } of LOOKS) {
  test(`from right to left and ${theme}, no state has an accessibility violation`, async ({
    page,
    expectAccessible,
  }) => {
    test.slow();
    const states: string[] = [];
    const look = {
      page,
      language: 'ar',
      prefix,
      slug: 'blue-jacket',
      async check(state: string) {
        states.push(state);
        await expectAccessible(state);
      },
    } as const;
    await visitSectionStates(look);
    await visitDrawerStates(look);
    expect(states).toHaveLength(14);
  });
}

test('words of either direction read in their own, whatever the page’s', async ({ page }) => {
  await page.goto('/rtl/products/blue-jacket');
  await page.locator('shelftalk-chat').getByRole('button').click();
  const drawer = page.getByRole('dialog');
  for (const [text, direction] of [
    ['Does it fit a tall person?', 'ltr'],
    ['هل يناسب شخصًا طويلًا؟', 'rtl'],
  ] as const) {
    await drawer.getByRole('textbox').fill(text);
    await drawer.getByRole('textbox').press('Enter');
    await expect(drawer.getByText(text, { exact: true })).toHaveCSS('direction', direction);
  }
});
