import type { Phrases } from './phrases';

export const en: Phrases = {
  lang: 'en',
  greeting: 'Hello! How can I help you with this product today?',
  thanks: 'You’re welcome! If anything else comes to mind, just ask.',
  bye: 'Goodbye, and thank you for stopping by!',
  identity:
    'I’m the shop’s automated assistant. I answer from what the product page and the shop’s own policy pages say, and I’ll tell you when they don’t say.',
  whichProduct:
    'I answer from a product’s own page. Open the product you’re interested in and ask me there, and I’ll look it up.',
  unreadable:
    'I can’t read this product’s page right now, so I’d rather not guess. Please try again in a moment.',
  unknown: (about) =>
    about
      ? `I couldn’t find ${about} on this page, so I’d rather not guess. The shop’s team can tell you for certain.`
      : 'I couldn’t find that on this page, so I’d rather not guess. The shop’s team can tell you for certain.',
  partial: (quote) => `The page doesn’t answer that directly. What it does say: ${quote}`,
  says: (quote) => `The page says: “${quote}”.`,
  listed: (key, value) =>
    key.split(' ').length > 4
      ? `Under “${key}” the page lists: ${value}.`
      : `The page lists the ${midSentence(key)} as ${value}.`,
  listIntro: 'Here is what the page lists:',
  yes: 'Yes.',
  no: 'No.',
  price: (price) => `It costs ${price}.`,
  priceRange: (low, high) =>
    `It costs between ${low} and ${high}, depending on the option you choose.`,
  availability: (state) => {
    switch (state) {
      case 'in_stock':
        return 'It’s in stock.';
      case 'out_of_stock':
        return 'It’s out of stock at the moment.';
      case 'pre_order':
        return 'It’s available to pre-order.';
      case 'back_order':
        return 'It’s on back order: you can order it now and it ships once it’s back.';
      case 'discontinued':
        return 'It’s been discontinued.';
      default:
        return state satisfies never;
    }
  },
  variants: (available, soldOut) =>
    [
      available.length > 0 ? `In stock: ${available.join('; ')}.` : '',
      soldOut.length > 0 ? `Out of stock: ${soldOut.join('; ')}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  colourListed: (colour, all) => `Yes, ${colour} is among the colours listed: ${all}.`,
  colourNotListed: (colour, all) =>
    `${colour} isn’t among the colours listed on this page, which are: ${all}.`,
  about: {
    material: 'what it’s made of',
    care: 'how to wash or clean it',
    dimensions: 'those measurements',
    weight: 'the weight',
    capacity: 'the capacity',
    storage: 'the memory size',
    load: 'a maximum load',
    colour: 'the colours',
    size: 'the sizes',
    fit: 'how it fits',
    age: 'a recommended age',
    warranty: 'a warranty',
    returns: 'the returns policy',
    shipping: 'delivery details',
    price: 'the price',
    availability: 'whether it’s in stock',
    contents: 'what’s included',
    compatibility: 'what it works with',
    power: 'the power details',
    battery: 'battery details',
    origin: 'where it’s made',
    ingredients: 'the ingredients',
    allergens: 'allergen information',
    nutrition: 'nutrition information',
    usage: 'how to use it',
    water: 'how it copes with water',
    assembly: 'whether it needs assembly',
    brand: 'the brand',
    model: 'the model number',
    display: 'the screen or video details',
    noise: 'how loud it is',
    certification: 'any certification',
    temperature: 'a temperature rating',
    installation: 'how it’s installed',
    skin: 'which skin it suits',
  },
  fact: {
    weight: (value) => `It weighs ${value}.`,
    brand: (value) => `It’s made by ${value}.`,
    capacity: (value) => `Its capacity is ${value}.`,
    origin: (value) =>
      /^(?:made|produced|manufactured)\b/i.test(value)
        ? `${value}.`
        : `It’s made in ${withArticle(value)}.`,
    material: (value) =>
      /[:;]|^(?:outer|upper|body|shell|walls?|cage|main|face|frame|inner)\b/i.test(value)
        ? `The page lists the material as ${value}.`
        : `It’s made of ${inSentence(value)}.`,
    colour: (value) =>
      value.includes(',')
        ? `It comes in ${enumerated(value)}.`
        : `The colour is listed as ${value}.`,
    size: (value) =>
      value.includes(',')
        ? `The sizes listed are ${enumerated(value)}.`
        : `The size is listed as ${value}.`,
    fit: (value) => `The fit is ${inSentence(value)}.`,
    load: (value) => `It takes up to ${value.replace(/^(?:up to|max\.?(?:imum)?) /i, '')}.`,
    price: (value) => `The price is ${value}.`,
    warranty: (value) =>
      /^\d/.test(value) && !/warrant|guarant/i.test(value)
        ? `It comes with a warranty of ${value}.`
        : `Warranty: the page lists ${value}.`,
    dimensions: (value) => `The dimensions are ${value}.`,
    contents: (value) => `What’s included: ${value}.`,
    compatibility: (value) => `It’s suitable for ${inSentence(enumerated(value))}.`,
    skin: (value) =>
      `It’s for ${inSentence(value.replace(/\b(?:Types?|Skin)\b/g, (word) => word.toLowerCase()))}${/skin/i.test(value) ? '' : ' of skin'}.`,
    certification: (value) => `The certification listed is ${value}.`,
    age: (value) => `The recommended age is listed as ${value}.`,
    care: (value) => `Care: ${value}.`,
    ingredients: (value) => `The ingredients listed are: ${value}.`,
  },
  oneColour: 'What colour is it?',
  question: {
    material: 'What is it made of?',
    care: 'How do I care for it?',
    dimensions: 'What are the dimensions?',
    weight: 'How much does it weigh?',
    capacity: 'How much does it hold?',
    storage: 'How much storage does it have?',
    load: 'How much weight can it take?',
    colour: 'Which colours does it come in?',
    size: 'Which sizes are available?',
    fit: 'How does it fit?',
    age: 'What age is it suitable for?',
    warranty: 'Is there a warranty?',
    returns: 'Can I return it?',
    shipping: 'What are the delivery options?',
    contents: 'What is included?',
    compatibility: 'What is it compatible with?',
    power: 'What power does it need?',
    battery: 'What should I know about the battery?',
    origin: 'Where is it made?',
    ingredients: 'What are the ingredients?',
    allergens: 'Does it contain any allergens?',
    usage: 'How do I use it?',
    water: 'Is it waterproof?',
    assembly: 'Does it need assembly?',
    display: 'What is the resolution?',
    noise: 'How loud is it?',
    certification: 'Is it certified?',
    temperature: 'What temperatures does it withstand?',
    installation: 'How is it installed?',
    skin: 'Which skin types is it for?',
  },
};

/** A label inside a sentence: capitals go, but for abbreviations and codes. */
function midSentence(label: string): string {
  return label.replace(/\b[A-Z][a-z]+\b/g, (word) => word.toLowerCase()).replace(/^the /i, '');
}

/** "A, B, C" as said: "A, B and C". Lists of sentences or of figures with commas stay as they are. */
function enumerated(value: string): string {
  const items = value.split(/, (?!\d)/);
  const last = items.at(-1) ?? '';
  if (
    items.length < 2 ||
    items.some((item) => item.length > 40 || / (?:and|or) |[.;:]/.test(item))
  ) {
    return value;
  }
  return `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** A value's capital goes where it is an everyday word; names such as "English ash" keep theirs. */
function inSentence(value: string): string {
  return EVERYDAY.test(value) ? value.charAt(0).toLowerCase() + value.slice(1) : value;
}

const EVERYDAY =
  /^(?:all|aluminium|aluminum|bamboo|brass|cast|ceramic|coated|cotton|dry|electric|enamel|enamelled|faux|gas|glass|induction|iron|leather|loose|metal|natural|normal|oily|organic|plastic|polyester|pure|recycled|regular|relaxed|sensitive|silicone|slim|solid|stainless|steel|straight|synthetic|tailored|wood|wool)\b/i;

function withArticle(country: string): string {
  return /^(?:United|Netherlands|Czech Republic|Philippines|UK\b|USA?\b|EU\b|European Union)/.test(
    country,
  )
    ? `the ${country}`
    : country;
}
