import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** A foreign page with the widget on it, as a shopper knows it, and what its developer reads in the console. */
export class EmbedPage {
  readonly section: Locator;
  readonly drawer: Locator;
  readonly composer: Locator;
  /** What the widget said to the developer. */
  readonly messages: string[] = [];
  /** Uncaught errors of the page: there are to be none, whatever happens to the widget. */
  readonly uncaught: string[] = [];

  constructor(readonly page: Page) {
    this.section = page.locator('shelftalk-faqs').first();
    this.drawer = page.getByRole('dialog', { name: 'Shopping assistant' });
    this.composer = this.drawer.getByRole('textbox');
    page.on('pageerror', (error) => this.uncaught.push(error.message));
    page.on('console', (message) => {
      if (message.text().startsWith('[shelftalk]')) this.messages.push(message.text());
    });
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path);
  }

  /** Every question's button, in order. */
  questions(section: Locator = this.section): Locator {
    return section.getByRole('heading', { level: 3 }).getByRole('button');
  }

  followUp(section: Locator = this.section): Locator {
    return section.getByRole('button', { name: 'Ask a follow-up' });
  }

  /** Opens the first question and waits for its answer. */
  async openFirst(): Promise<void> {
    await this.questions().first().click();
    await expect(this.followUp().first()).toBeVisible();
  }

  async say(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.composer.press('Enter');
  }

  /** Starts to note the events that reach the document, and the elements' errors. */
  async listen(): Promise<void> {
    await this.page.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const name of [
        'faqs:shown',
        'faqs:empty',
        'faqs:failed',
        'faq:expanded',
        'faq:answered',
        'chat:opened',
        'chat:closed',
        'message:sent',
        'message:answered',
      ]) {
        document.addEventListener(name, () => heard.push(name));
      }
      document.addEventListener(
        'error',
        (event) => {
          if (event instanceof CustomEvent) heard.push(`error ${event.detail.code}`);
        },
        true,
      );
    });
  }

  heard(): Promise<string[]> {
    return this.page.evaluate(() => {
      const heard: unknown = Reflect.get(window, 'heard');
      return Array.isArray(heard) ? heard.map(String) : [];
    });
  }
}

export const test = base.extend<{ embed: EmbedPage }>({
  embed: async ({ page }, use) => {
    const embed = new EmbedPage(page);
    await use(embed);
    expect(embed.uncaught).toEqual([]);
  },
});

export { expect } from '@playwright/test';
