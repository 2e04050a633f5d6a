import { expect, test } from '../product-page';

test.describe('The drawer', () => {
  test('takes the focus, closes by Escape and gives it back', async ({ page, productPage }) => {
    await productPage.open('blue-jacket');
    const question = await productPage.openFirst();
    await productPage.followUp(question);
    await expect(productPage.composer).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(productPage.drawer).toBeHidden();
    await expect(productPage.followUpOf(question)).toBeFocused();
  });

  test('keeps the focus inside while it is open', async ({ page, productPage }) => {
    await productPage.open('blue-jacket');
    await productPage.openLauncher();
    const places = new Set<string>();
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press('Tab');
      places.add(
        await page.evaluate(() => {
          let focused = document.activeElement;
          while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
          if (!focused || focused === document.body) return 'browser';
          return focused.closest('dialog') ? 'drawer' : focused.outerHTML;
        }),
      );
    }
    places.delete('browser');
    expect([...places]).toEqual(['drawer']);
  });

  test('breaks the line on Shift+Enter, leaves Enter to a composition and sends on Enter', async ({
    page,
    productPage,
    apiCalls,
  }) => {
    await productPage.open('blue-jacket');
    await productPage.openLauncher();
    await productPage.composer.fill('How do I wash it?');
    await page.keyboard.press('Shift+Enter');
    await expect(productPage.composer).toHaveValue('How do I wash it?\n');

    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', {
      text: 'にほん',
      selectionStart: 3,
      selectionEnd: 3,
    });
    await client.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      windowsVirtualKeyCode: 229,
      key: 'Enter',
      code: 'Enter',
    });
    await expect(productPage.composer).toHaveValue('How do I wash it?\nにほん');
    expect(apiCalls).not.toContain('POST /api/send_message');
    await client.send('Input.insertText', { text: '日本' });

    await page.keyboard.press('Enter');
    await expect(productPage.composer).toHaveValue('');
    await expect(productPage.said('How do I wash it? 日本')).toBeVisible();
  });

  test('keeps the conversation and the draft across a reload and another page', async ({
    page,
    productPage,
  }) => {
    await productPage.open('trail-lantern');
    await productPage.followUp(await productPage.openFirst());
    await productPage.say('Is there a warranty?');
    await expect(productPage.answers()).toHaveCount(2);
    await productPage.composer.fill('And if I lose it');

    await page.reload();
    await productPage.openLauncher();
    await expect(productPage.said('Is there a warranty?')).toBeVisible();
    await expect(productPage.answers()).toHaveCount(2);
    await expect(productPage.composer).toHaveValue('And if I lose it');

    await productPage.open('blue-jacket');
    await productPage.openLauncher();
    await expect(productPage.said('Is there a warranty?')).toBeVisible();
    await productPage.say('How warm is it?');
    await expect(productPage.answers()).toHaveCount(3);
    await expect(productPage.transcript.getByText(/^Now about/)).toBeVisible();
  });

  test('offers the unasked questions and answers one without a message', async ({
    productPage,
    apiCalls,
  }) => {
    await productPage.open('blue-jacket');
    await productPage.openLauncher();
    const offered = productPage.drawer.getByRole('group', { name: 'Often asked' });
    await offered.getByRole('button', { name: 'How warm is the Blue Jacket?' }).click();
    await expect(productPage.answers()).toHaveCount(1);
    await expect(offered.getByRole('button', { name: 'How warm is the Blue Jacket?' })).toHaveCount(
      0,
    );
    expect(apiCalls).not.toContain('POST /api/send_message');
  });

  test('copies an answer as plain text and says so', async ({ context, page, productPage }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await productPage.open('trail-coffee');
    await productPage.followUp(await productPage.openFirst());
    await productPage.answers().first().click();
    await expect(productPage.spoken(productPage.drawer)).toContainText('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('The shell is waterproof to 10,000 mm.');
    expect(copied).not.toContain('**');
  });

  test('begins a new conversation only after asking back', async ({ page, productPage }) => {
    await productPage.open('blue-jacket');
    await productPage.openLauncher();
    await productPage.say('Is it old?');
    await expect(productPage.answers()).toHaveCount(1);
    const menu = productPage.drawer.getByRole('button', { name: 'More options' });
    await menu.click();
    await productPage.drawer.getByRole('button', { name: 'New conversation' }).click();
    await page.keyboard.press('Escape');
    await expect(menu).toBeFocused();
    await expect(productPage.answers()).toHaveCount(1);

    await menu.click();
    await productPage.drawer.getByRole('button', { name: 'New conversation' }).click();
    await productPage.drawer.getByRole('button', { name: 'Start new' }).click();
    await expect(productPage.answers()).toHaveCount(0);
    await expect(productPage.transcript.getByText('What would you like to know?')).toBeVisible();
    const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(stored).not.toContain('Is it old?');
  });

  test('marks its button when an answer comes while it is closed', async ({
    page,
    productPage,
  }) => {
    await productPage.open('blue-jacket');
    await productPage.openLauncher();
    await productPage.say('Is it unread? [[scenario:slow-1000]]');
    await page.keyboard.press('Escape');
    await expect(productPage.drawer).toBeHidden();
    await expect(productPage.launcher).toHaveAccessibleName(/1 new answer/);
    await productPage.openLauncher();
    await page.keyboard.press('Escape');
    await expect(productPage.launcher).not.toHaveAccessibleName(/new answer/);
  });
});
