import type { Browser, Page } from 'playwright';

/** What a shopper does on the page whose shifts are counted. */
export type Walk = { what: string; url: string; steps: 'watch' | 'open' };

/** Everything that moved without the shopper's doing, and what moved outside the widget by it, as the browser counts it. */
export async function layoutShift(browser: Browser, { url, steps }: Walk): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  try {
    await page.addInitScript(() => {
      Reflect.set(window, 'shift', 0);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const isOwn = Reflect.get(entry, 'hadRecentInput') !== true;
          const value = Number(Reflect.get(entry, 'value'));
          if (isOwn) Reflect.set(window, 'shift', Number(Reflect.get(window, 'shift')) + value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(url);
    await scrollTo(page, 'shelftalk-faqs, [data-slot="faqs"]');
    if (steps === 'open') {
      const question = page.locator('[data-slot="faq-question"]').first();
      await question.waitFor();
      await question.click();
      await page.locator('[data-slot="faq-answer"], [data-slot="faq-failure"]').first().waitFor();
    }
    // Longer than a list that is generating takes, and than any motion of the widget.
    await page.waitForTimeout(6_000);
    return Number(await page.evaluate(() => Reflect.get(window, 'shift')));
  } finally {
    await page.close();
  }
}

const STEP_PX = 120;
const STEPS_MAX = 60;
const NEAR_TOP_PX = 300;

/** As a thumb does it, so that the section has come before it is on screen. */
async function scrollTo(page: Page, selector: string): Promise<void> {
  const section = page.locator(selector).first();
  await section.waitFor({ state: 'attached' });
  await page.mouse.move(195, 400);
  for (let step = 0; step < STEPS_MAX; step += 1) {
    const top = await section.evaluate((element) => element.getBoundingClientRect().top);
    if (top < NEAR_TOP_PX) return;
    await page.mouse.wheel(0, STEP_PX);
    await page.waitForTimeout(40);
  }
}
