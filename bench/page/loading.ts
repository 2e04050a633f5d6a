import type { Browser } from 'playwright';

/** Milliseconds, on a CPU slowed four times; the main thread's are its own, whatever else the machine is doing. */
export type Load = { lcp: number; mainThread: number };

const SETTLE_MS = 2_500;

/** One cold load of a page: when its largest text or picture is painted, and how long its main thread works. */
export async function load(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  try {
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        Reflect.set(window, 'lcp', list.getEntries().at(-1)?.startTime ?? 0);
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(SETTLE_MS);
    const { metrics } = await client.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
    return {
      lcp: Number(await page.evaluate(() => Reflect.get(window, 'lcp'))),
      mainThread: seconds * 1000,
    };
  } finally {
    await context.close();
  }
}
