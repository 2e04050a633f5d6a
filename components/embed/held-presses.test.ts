import { afterEach, describe, expect, it, vi } from 'vitest';
import { holdPresses } from './held-presses';

afterEach(() => document.body.replaceChildren());

function section() {
  const place = document.createElement('div');
  place.innerHTML = `<button class="st-faq-question" id="a"><span>First</span></button>
    <button class="st-faq-question" id="b">Second</button>
    <form><input><button type="submit">Ask</button></form>`;
  document.body.append(place);
  return place;
}

function heardIn(place: Element): string[] {
  const heard: string[] = [];
  for (const name of ['click', 'focusin', 'input', 'submit']) {
    place.addEventListener(name, (event) => {
      const { id = '', localName = '' } = event.target instanceof Element ? event.target : {};
      heard.push(`${name} ${id || localName}`);
    });
  }
  return heard;
}

describe('presses that nobody answers yet', () => {
  it('are made again in order, each after what the one before it has changed', async () => {
    const place = section();
    const release = holdPresses(place, vi.fn(), new AbortController());
    place.querySelector('span')?.click();
    place.querySelector<HTMLElement>('#b')?.click();
    place.querySelector<HTMLElement>('#b')?.click();
    const heard = heardIn(place);
    release();
    expect(heard).toEqual([]);
    await vi.waitFor(() => expect(heard).toEqual(['click a', 'click b', 'click b']));
  });

  it('do not send a form before somebody reads it, and send it then', async () => {
    const place = section();
    const release = holdPresses(place, vi.fn(), new AbortController());
    const input = place.querySelector('input');
    if (input) input.value = 'Is it heavy?';
    const submit = new Event('submit', { bubbles: true, cancelable: true });
    place.querySelector('form')?.dispatchEvent(submit);
    expect(submit.defaultPrevented).toBe(true);
    const heard = heardIn(place);
    release();
    await vi.waitFor(() => expect(heard).toEqual(['input input', 'submit form']));
  });

  it('tell of the focus where it is', () => {
    const place = section();
    const release = holdPresses(place, vi.fn(), new AbortController());
    place.querySelector('input')?.focus();
    const heard = heardIn(place);
    release();
    expect(heard).toEqual(['focusin input']);
  });

  it('are not kept any longer once they are released', async () => {
    const place = section();
    const handleIntent = vi.fn();
    holdPresses(place, handleIntent, new AbortController())();
    place.querySelector<HTMLElement>('#a')?.click();
    expect(handleIntent).not.toHaveBeenCalled();
  });
});
