import { describe, expect, it } from 'vitest';
import { detectLang, questionLang } from './detect';

describe('questionLang', () => {
  it.each([
    ['How much does it weigh?', 'en'],
    ['Is it waterproof?', 'en'],
    ['Wie schwer ist die Lampe?', 'de'],
    ['Ist die Jacke wasserdicht?', 'de'],
    ['Combien pèse la lampe ?', 'fr'],
    ['Est-ce que la montre est étanche ?', 'fr'],
    ['¿Cuánto pesa?', 'es'],
    ['¿De qué material está hecho?', 'es'],
    ['Quanto pesa la lampada?', 'it'],
    ['Di che colore è?', 'it'],
    ['Quais são as dimensões?', 'pt'],
    ['Hoe zwaar is de lamp?', 'nl'],
    ['Kan het in de vaatwasser?', 'nl'],
  ])('knows the language of "%s" whatever the locale says', (question, lang) => {
    expect(questionLang(question, 'en')).toBe(lang);
    expect(questionLang(question, lang)).toBe(lang);
  });

  it.each(['Bluetooth?', 'OK', 'IPX7', '', 'XL in navy'])(
    'leaves "%s" to the locale',
    (question) => {
      expect(questionLang(question, 'de')).toBe('de');
    },
  );
});

describe('detectLang', () => {
  it('tells a page’s language, and nothing from too little', () => {
    expect(detectLang('Diese Lampe besteht aus Messing und wird in Deutschland gefertigt.')).toBe(
      'de',
    );
    expect(detectLang('42')).toBeUndefined();
  });
});
