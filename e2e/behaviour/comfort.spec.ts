import type { Page } from '@playwright/test';
import { expect, test } from '../product-page';

test.describe('For every visitor', () => {
  test('every control is at least 24 pixels wide and high', async ({ page, productPage }) => {
    await productPage.open('blue-jacket');
    const question = await productPage.openFirst();
    const panel = productPage.panelOf(question);
    await panel.getByRole('button', { name: 'Not helpful' }).click();
    await expect(panel.getByRole('group', { name: 'What was wrong?' })).toBeVisible();
    expect(await smallControls(page)).toEqual({ small: [], isEnough: true });
    await productPage.followUp(question);
    await productPage.say('Is it big?');
    await expect(productPage.answers()).toHaveCount(2);
    await productPage.drawer.getByRole('button', { name: 'Not helpful' }).last().click();
    await expect(productPage.drawer.getByRole('group', { name: 'What was wrong?' })).toBeVisible();
    await productPage.drawer.getByRole('button', { name: 'More options' }).click();
    await expect(
      productPage.drawer.getByRole('button', { name: 'New conversation' }),
    ).toBeVisible();
    expect(await smallControls(page)).toEqual({ small: [], isEnough: true });
  });

  test('nothing moves for whoever asked for less motion', async ({ page, productPage }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await productPage.open('blue-jacket');
    const question = await productPage.openFirst();
    await productPage.followUp(question);
    await page.route(/send_message/, () => {});
    await productPage.say('Is it still?');
    await expect(productPage.transcript.getByText('Writing an answer…')).toBeVisible();
    expect(await moving(page)).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await moving(page)).not.toEqual([]);
  });

  test('forced colours keep every control’s edge, the sign and the focus', async ({
    page,
    productPage,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await productPage.open('blue-jacket');
    const question = await productPage.openFirst();
    const followUp = productPage.followUpOf(question);
    await expect(followUp).toHaveCSS('border-top-style', 'solid');
    await page.keyboard.press('Tab');
    await expect(followUp).toBeFocused();
    await expect(followUp).toHaveCSS('outline-style', 'solid');
    const sign = await productPage.question(question).evaluate((button) => {
      const mark = button.querySelector('[data-slot="faq-sign"]');
      return mark ? getComputedStyle(mark, '::before').backgroundColor : '';
    });
    expect(sign).not.toMatch(/^$|rgba\(0, 0, 0, 0\)|transparent/);
    await productPage.followUp(question);
    await expect(productPage.drawer).toHaveCSS('border-left-style', 'solid');
    await expect(productPage.drawer.getByRole('button', { name: 'Send' })).toHaveCSS(
      'border-top-style',
      'solid',
    );
  });

  test('at 400 % zoom nothing scrolls sideways and the chat can be read and written', async ({
    page,
    productPage,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await productPage.open('trail-coffee');
    const question = await productPage.openFirst();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await productPage.followUp(question);
    await expect(productPage.composer).toBeInViewport({ ratio: 1 });
    const log = await productPage.transcript.evaluate((element) => ({
      height: element.clientHeight,
      excess: element.scrollWidth - element.clientWidth,
    }));
    expect(log.height).toBeGreaterThan(90);
    expect(log.excess).toBe(0);
  });

  test('text of double size and wide spacing is not cut off', async ({ page, productPage }) => {
    await page.setViewportSize({ width: 640, height: 800 });
    await productPage.open('blue-jacket');
    await page.evaluate(() => {
      const roots = [document, ...[...document.querySelectorAll('*')].map((one) => one.shadowRoot)];
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '.st-root { --shelftalk-font-size: 32px } .st-root * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
      );
      for (const root of roots) root?.adoptedStyleSheets.push(sheet);
    });
    const question = await productPage.openFirst();
    const cut = await productPage.section.evaluate((section) =>
      [...section.querySelectorAll('button, p, h2, h3, input, label')]
        .filter(
          (element) => element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1,
        )
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(cut).toEqual([]);
    await expect(productPage.followUpOf(question)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      640,
    );
  });

  test('a page whose root is 62.5 % has text of the same size', async ({ page, productPage }) => {
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = '62.5%';
      });
    });
    await productPage.open('blue-jacket');
    await expect(productPage.questions().first()).toHaveCSS('font-size', '17px');
    await productPage.openLauncher();
    await expect(productPage.composer).toHaveCSS('font-size', '16px');
  });

  test('a print has the answers that are there and none of the controls', async ({
    page,
    productPage,
  }) => {
    await productPage.open('blue-jacket');
    const question = await productPage.openFirst();
    await productPage.question(question).click();
    await expect(productPage.question(question)).toHaveAttribute('aria-expanded', 'false');
    const answer = productPage.section.getByText('Answer 1 about the Blue Jacket');
    await expect(answer).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(answer).toBeVisible();
    await expect(productPage.askBox).toBeHidden();
    await expect(productPage.followUpOf(question)).toBeHidden();
  });

  test('an answer that is there is found by the browser’s search, which opens it', async ({
    page,
    productPage,
  }) => {
    await productPage.open('blue-jacket');
    const question = await productPage.openFirst();
    const button = productPage.question(question);
    await button.click();
    // Closed it is no landmark, and has no name to be found by.
    const panel = page.locator(`[id="${await button.getAttribute('aria-controls')}"]`);
    await expect(panel).toHaveAttribute('hidden', 'until-found');
    await panel.dispatchEvent('beforematch');
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await expect(panel).not.toHaveAttribute('hidden');
  });
});

/** The widget's controls under 24 px; links in running text are exempt (WCAG 2.2, 2.5.8). */
function smallControls(page: Page): Promise<{ small: string[]; isEnough: boolean }> {
  return page.evaluate(() => {
    const controls = widgetElements('button, input, textarea, a:not(p a, li a, td a)').filter(
      (element) => element.checkVisibility({ visibilityProperty: true }),
    );
    const small = controls
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map((element) => element.outerHTML.slice(0, 120));
    return { small, isEnough: controls.length > 8 };

    function widgetElements(selector: string): Element[] {
      const roots: ParentNode[] = [document];
      for (const element of document.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
      }
      return roots.flatMap((root) =>
        [...root.querySelectorAll('.st-root')].flatMap((one) => [
          ...one.querySelectorAll(selector),
        ]),
      );
    }
  });
}

/** Parts of the widget that have a transition or an animation with a length. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const roots: ParentNode[] = [document];
    for (const element of document.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
    const elements = roots.flatMap((root) => [...root.querySelectorAll('.st-root, .st-root *')]);
    return elements.flatMap((element) =>
      [undefined, '::before', '::after', '::backdrop']
        .filter((part) => {
          const style = getComputedStyle(element, part);
          const isMoved =
            style.transitionProperty !== 'none' && /[1-9]/.test(style.transitionDuration);
          return isMoved || style.animationName !== 'none';
        })
        .map((part) => `${element.className}${part ?? ''}`),
    );
  });
}
