import { expect, test } from './embed-page';

const HOSTS = [
  'reset',
  'small-root',
  'walls',
  'csp',
  'patched',
  'z-war',
  'themed',
  'dark',
] as const;

for (const host of HOSTS) {
  test(`${host}: questions, an answer and a follow-up work, and look like themselves`, async ({
    embed,
    page,
  }) => {
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    await embed.open(`/${host}`);
    await expect(embed.questions()).toHaveCount(5);
    await embed.openFirst();

    const question = embed.questions().first();
    const look = await question.evaluate((button) => {
      const style = getComputedStyle(button);
      const section = button.closest('.st-root');
      return {
        size: Number.parseFloat(style.fontSize),
        transform: style.textTransform,
        spacing: style.letterSpacing,
        border: getComputedStyle(button.closest('[data-slot="faq-item"]') ?? button).borderTopStyle,
        width: section?.getBoundingClientRect().width ?? 0,
      };
    });
    expect(look.size).toBeGreaterThanOrEqual(15);
    expect(look.size).toBeLessThanOrEqual(20);
    expect(look.transform).toBe('none');
    expect(look.spacing).toBe('normal');
    expect(look.width).toBeGreaterThan(280);

    await embed.followUp().first().click();
    await expect(embed.composer).toBeVisible();
    await embed.say('And does it come in blue?');
    await expect(embed.drawer.getByRole('log')).toContainText('And does it come in blue?');
    await expect(embed.drawer.getByRole('log')).toContainText(/Reply|Answer|about/i);
    await page.keyboard.press('Escape');
    await expect(embed.drawer).toBeHidden();
    expect(refused).toEqual([]);
  });
}

test('a host in Arabic has the widget in Arabic, from right to left', async ({ embed, page }) => {
  await embed.open('/rtl');
  await expect(embed.questions()).toHaveCount(5);
  const root = embed.section.locator('.st-root');
  await expect(root).toHaveAttribute('dir', 'rtl');
  await expect(root).toHaveAttribute('lang', 'ar');
  const launcher = page.locator('shelftalk-chat').getByRole('button');
  await expect(launcher).toBeVisible();
  const box = await launcher.boundingBox();
  expect(box?.x).toBeLessThan(200);
});

test('the drawer is above everything a host can put on its page', async ({ embed, page }) => {
  await embed.open('/z-war');
  await page.getByRole('button', { name: 'Ask a question' }).click();
  await expect(embed.composer).toBeVisible();
  const isOnTop = () =>
    embed.drawer.evaluate((dialog) => {
      const { left, top, width, height } = dialog.getBoundingClientRect();
      let found = document.elementFromPoint(left + width / 2, top + height / 2);
      while (found?.shadowRoot) {
        const inner = found.shadowRoot.elementFromPoint(left + width / 2, top + height / 2);
        if (!inner || inner === found) break;
        found = inner;
      }
      return !!found && dialog.contains(found);
    });
  // While it comes in, its middle may be past the edge.
  await expect.poll(isOnTop).toBe(true);
});

test('the launcher keeps the place it is given', async ({ embed, page }) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await embed.open('/z-war');
  const launcher = page.getByRole('button', { name: 'Ask a question' });
  await expect(launcher).toBeVisible();
  const box = await launcher.boundingBox();
  expect(Math.round(800 - (box?.y ?? 0) - (box?.height ?? 0))).toBe(120);
  expect(Math.round(1000 - (box?.x ?? 0) - (box?.width ?? 0))).toBe(24);
  expect(await launcher.evaluate((button) => getComputedStyle(button).zIndex)).toBe('5');
});

test('custom properties and ::part() of the host reach the widget', async ({ embed }) => {
  await embed.open('/themed');
  await expect(embed.questions()).toHaveCount(5);
  await expect(embed.questions().first()).toHaveCSS('font-style', 'italic');
  await expect(embed.section.getByRole('button', { name: 'Ask', exact: true })).toHaveCSS(
    'background-color',
    'rgb(0, 90, 40)',
  );
});
