import type { Phrases } from './phrases';

export const nl: Phrases = {
  lang: 'nl',
  greeting: 'Hallo! Waarmee kan ik je helpen bij dit product?',
  thanks: 'Graag gedaan! Vraag gerust als er nog iets is.',
  bye: 'Tot ziens en bedankt voor je bezoek!',
  identity:
    'Ik ben de automatische assistent van de winkel. Ik antwoord met wat er op de productpagina en de informatiepagina’s van de winkel staat, en zeg het als het er niet staat.',
  whichProduct:
    'Ik antwoord vanaf de pagina van een product. Open het product dat je zoekt en vraag het me daar.',
  unreadable:
    'Ik kan de pagina van dit product nu niet lezen en wil niet gokken. Probeer het zo nog eens.',
  unknown: (about) =>
    about
      ? `Ik heb op deze pagina niets gevonden over ${about} en wil niet gokken. De winkel kan het je zeker vertellen.`
      : 'Dat heb ik op deze pagina niet gevonden en ik wil niet gokken. De winkel kan het je zeker vertellen.',
  partial: (quote) => `De pagina geeft daar geen direct antwoord op. Er staat wel: ${quote}`,
  says: (quote) => `Op de pagina staat: “${quote}”.`,
  listed: (key, value) => `Bij “${key}” vermeldt de pagina: ${value}.`,
  listIntro: 'Dit vermeldt de pagina:',
  yes: 'Ja.',
  no: 'Nee.',
  price: (price) => `Het kost ${price}.`,
  priceRange: (low, high) => `Het kost tussen ${low} en ${high}, afhankelijk van je keuze.`,
  availability: (state) => AVAILABILITY[state],
  variants: (available, soldOut) =>
    [
      available.length > 0 ? `Op voorraad: ${available.join('; ')}.` : '',
      soldOut.length > 0 ? `Uitverkocht: ${soldOut.join('; ')}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  colourListed: (colour, all) => `Ja, ${colour} staat bij de vermelde kleuren: ${all}.`,
  colourNotListed: (colour, all) => `${colour} staat niet bij de kleuren op deze pagina: ${all}.`,
  about: {
    material: 'het materiaal',
    care: 'het onderhoud',
    dimensions: 'die afmetingen',
    weight: 'het gewicht',
    capacity: 'de inhoud',
    colour: 'de kleuren',
    size: 'de maten',
    fit: 'de pasvorm',
    age: 'een aanbevolen leeftijd',
    warranty: 'garantie',
    returns: 'retourneren',
    shipping: 'de bezorging',
    price: 'de prijs',
    availability: 'de voorraad',
    contents: 'wat erbij zit',
    compatibility: 'de compatibiliteit',
    power: 'het vermogen',
    battery: 'de accu of batterijen',
    origin: 'de herkomst',
    ingredients: 'de ingrediënten',
    water: 'waterdichtheid',
    assembly: 'de montage',
    brand: 'het merk',
    noise: 'het geluid',
    certification: 'keurmerken',
    temperature: 'temperaturen',
    installation: 'de installatie',
  },
  fact: {
    weight: (value) => `Het weegt ${value}.`,
    dimensions: (value) => `De afmetingen zijn: ${value}.`,
    capacity: (value) => `De inhoud is ${value}.`,
    material: (value) => `Het vermelde materiaal is: ${value}.`,
    colour: (value) =>
      value.includes(',')
        ? `De vermelde kleuren zijn: ${value}.`
        : `De vermelde kleur is: ${value}.`,
    brand: (value) => `Het merk is ${value}.`,
    origin: (value) => `Het vermelde land van herkomst is: ${value}.`,
    warranty: (value) => `De vermelde garantie is: ${value}.`,
    contents: (value) => `Erbij zit: ${value}.`,
  },
  oneColour: 'Welke kleur heeft het?',
  question: {
    material: 'Van welk materiaal is het gemaakt?',
    care: 'Hoe onderhoud ik het?',
    dimensions: 'Wat zijn de afmetingen?',
    weight: 'Hoe zwaar is het?',
    capacity: 'Wat is de inhoud?',
    load: 'Hoeveel gewicht kan het dragen?',
    colour: 'In welke kleuren is het er?',
    size: 'Welke maten zijn er?',
    fit: 'Hoe valt het?',
    age: 'Voor welke leeftijd is het?',
    warranty: 'Is er garantie?',
    returns: 'Kan ik het terugsturen?',
    shipping: 'Hoe wordt het bezorgd?',
    contents: 'Wat zit erbij?',
    compatibility: 'Waarmee is het compatibel?',
    power: 'Wat is het vermogen?',
    battery: 'Welke accu of batterijen heeft het?',
    usage: 'Hoe gebruik je het?',
    origin: 'Waar wordt het gemaakt?',
    ingredients: 'Wat zijn de ingrediënten?',
    allergens: 'Bevat het allergenen?',
    water: 'Is het waterdicht?',
    assembly: 'Moet het gemonteerd worden?',
    display: 'Wat is de resolutie?',
    noise: 'Hoeveel geluid maakt het?',
    certification: 'Is het gecertificeerd?',
    temperature: 'Tegen welke temperaturen kan het?',
    skin: 'Voor welk huidtype is het?',
  },
};

const AVAILABILITY = {
  in_stock: 'Het is op voorraad.',
  out_of_stock: 'Het is op dit moment uitverkocht.',
  pre_order: 'Het is te reserveren.',
  back_order:
    'Het is in nabestelling: je kunt nu bestellen en het wordt verzonden zodra het terug is.',
  discontinued: 'Het wordt niet meer verkocht.',
} as const;
