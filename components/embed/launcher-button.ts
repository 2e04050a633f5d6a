import { ASK_WORDS } from './launcher-words';

/** What the button says, and how. */
export type LauncherFace = {
  /** Default: “Ask a question” in the language of `locale`. */
  label: string | undefined;
  locale: string;
  theme: string;
  /** Said of the mark on it; without words there is no mark. */
  unread?: string;
  /** It was pressed, and the chat is on its way. */
  isComing?: boolean;
};

export type LauncherUse = { onIntent(): void; onOpen(): void };

export type LauncherButton = {
  /** The box it stands in: takes what an element says about the corner. */
  place: HTMLElement;
  /** Somebody has pointed at it. */
  isWanted: boolean;
  show(face: LauncherFace, use: LauncherUse): void;
  remove(): void;
};

const buttons = new WeakMap<ShadowRoot, LauncherButton>();

/**
 * The button of an element. It is made without a framework: it is all of the chat a page pays for until somebody wants
 * to ask. It stays when the chat comes, so that a press that has begun on it ends on it.
 */
export function launcherButton(root: ShadowRoot): LauncherButton {
  const known = buttons.get(root);
  if (known) return known;
  const place = made('div', 'st-embed');
  const ground = made('div', 'st-root st-launch', 'ask');
  const button = made('button', 'st-button st-button-solid st-launcher', 'ask-button');
  const text = new Text();
  const mark = made('span', 'st-launcher-mark', 'unread');
  const icon = chatIcon();
  const spinner = made('span', 'st-spinner');
  spinner.setAttribute('aria-hidden', 'true');
  const words = made('span', 'st-visually-hidden');
  let use: LauncherUse | undefined;
  const launcher: LauncherButton = {
    place,
    isWanted: false,
    show({ label, locale, theme, unread = '', isComing = false }, next) {
      use = next;
      const [given = ''] = locale.toLowerCase().split('-');
      const spoken = given === 'iw' ? 'he' : given;
      const language = Object.hasOwn(ASK_WORDS, spoken) ? spoken : 'en';
      ground.lang = given === language ? locale : language;
      ground.dir = /ar|he/.test(language) ? 'rtl' : 'ltr';
      ground.dataset.theme = theme;
      text.data = label ?? ASK_WORDS[language] ?? '';
      button.setAttribute('aria-busy', String(isComing));
      const sign = isComing ? spinner : icon;
      if (button.firstChild !== sign) button.firstChild?.replaceWith(sign);
      words.textContent = unread;
      if (unread) button.append(mark);
      else mark.remove();
      if (!place.parentNode) root.append(place);
    },
    remove() {
      place.remove();
      buttons.delete(root);
    },
  };
  buttons.set(root, launcher);

  button.type = 'button';
  button.dataset.placement = 'floating';
  button.setAttribute('aria-haspopup', 'dialog');
  for (const intent of ['pointerenter', 'focus']) {
    button.addEventListener(intent, () => {
      launcher.isWanted = true;
      use?.onIntent();
    });
  }
  button.addEventListener('click', () => use?.onOpen());
  mark.append(words);
  button.append(icon, text);
  ground.append(button);
  place.append(ground);
  return launcher;
}

function made<K extends 'div' | 'button' | 'span'>(tag: K, className: string, part?: string) {
  const element = document.createElement(tag);
  element.className = className;
  if (part) {
    element.dataset.slot = part;
    element.setAttribute('part', part);
  }
  return element;
}

/** `ChatIcon`'s picture. */
function chatIcon(): Element {
  const svg = drawn('svg', {
    class: 'st-icon',
    viewBox: '0 0 20 20',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.5',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
    focusable: 'false',
  });
  svg.append(
    drawn('path', {
      d: 'M3.5 5.5a2 2 0 0 1 2-2h9a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H9l-4 3.25V13.5h.5a2 2 0 0 1-2-2z',
    }),
  );
  return svg;
}

function drawn(tag: string, attributes: Record<string, string>): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
