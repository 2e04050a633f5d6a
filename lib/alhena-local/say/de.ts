import type { Phrases } from './phrases';

export const de: Phrases = {
  lang: 'de',
  greeting: 'Hallo! Wie kann ich Ihnen bei diesem Produkt helfen?',
  thanks: 'Gern geschehen! Wenn Sie noch etwas wissen möchten, fragen Sie einfach.',
  bye: 'Auf Wiedersehen und vielen Dank für Ihren Besuch!',
  identity:
    'Ich bin der automatische Assistent des Shops. Ich antworte aus dem, was auf der Produktseite und den Informationsseiten des Shops steht, und sage Ihnen, wenn dort nichts dazu steht.',
  whichProduct:
    'Ich antworte anhand der Seite eines Produkts. Öffnen Sie das Produkt, das Sie interessiert, und fragen Sie mich dort.',
  unreadable:
    'Ich kann die Seite dieses Produkts gerade nicht lesen und möchte nicht raten. Bitte versuchen Sie es gleich noch einmal.',
  unknown: (about) =>
    about
      ? `Auf dieser Seite habe ich nichts über ${about} gefunden und möchte nicht raten. Das Team des Shops kann es Ihnen sicher sagen.`
      : 'Dazu habe ich auf dieser Seite nichts gefunden und möchte nicht raten. Das Team des Shops kann es Ihnen sicher sagen.',
  partial: (quote) => `Die Seite beantwortet das nicht direkt. Dort steht aber: ${quote}`,
  says: (quote) => `Auf der Seite steht: „${quote}“.`,
  listed: (key, value) => `Unter „${key}“ nennt die Seite: ${value}.`,
  listIntro: 'Das nennt die Seite:',
  yes: 'Ja.',
  no: 'Nein.',
  price: (price) => `Es kostet ${price}.`,
  priceRange: (low, high) => `Es kostet je nach Ausführung zwischen ${low} und ${high}.`,
  availability: (state) => AVAILABILITY[state],
  variants: (available, soldOut) =>
    [
      available.length > 0 ? `Auf Lager: ${available.join('; ')}.` : '',
      soldOut.length > 0 ? `Nicht auf Lager: ${soldOut.join('; ')}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  colourListed: (colour, all) => `Ja, ${colour} gehört zu den aufgeführten Farben: ${all}.`,
  colourNotListed: (colour, all) =>
    `${colour} gehört nicht zu den Farben auf dieser Seite. Aufgeführt sind: ${all}.`,
  about: {
    material: 'das Material',
    care: 'die Pflege',
    dimensions: 'diese Maße',
    weight: 'das Gewicht',
    capacity: 'das Fassungsvermögen',
    colour: 'die Farben',
    size: 'die Größen',
    fit: 'die Passform',
    age: 'eine Altersempfehlung',
    warranty: 'eine Garantie',
    returns: 'die Rückgabe',
    shipping: 'die Lieferung',
    price: 'den Preis',
    availability: 'die Verfügbarkeit',
    contents: 'den Lieferumfang',
    compatibility: 'die Kompatibilität',
    power: 'die Leistung',
    battery: 'den Akku oder die Batterien',
    origin: 'die Herkunft',
    ingredients: 'die Inhaltsstoffe',
    water: 'Wasserdichtigkeit',
    assembly: 'die Montage',
    brand: 'die Marke',
    noise: 'die Lautstärke',
    certification: 'Zertifikate',
    temperature: 'Temperaturen',
    installation: 'die Montage',
  },
  fact: {
    weight: (value) => `Das Gewicht beträgt ${value}.`,
    dimensions: (value) => `Die Maße: ${value}.`,
    capacity: (value) => `Das Fassungsvermögen beträgt ${value}.`,
    material: (value) => `Material: laut Seite ${value}.`,
    colour: (value) =>
      value.includes(',')
        ? `Diese Farben sind aufgeführt: ${value}.`
        : `Die Farbe ist laut Seite ${value}.`,
    brand: (value) => `Die Marke ist ${value}.`,
    origin: (value) => `Das Herkunftsland ist laut Seite ${value}.`,
    warranty: (value) => `Die Garantie laut Seite: ${value}.`,
    contents: (value) => `Im Lieferumfang: ${value}.`,
  },
  oneColour: 'Welche Farbe hat es?',
  question: {
    material: 'Aus welchem Material ist es?',
    care: 'Wie wird es gepflegt?',
    dimensions: 'Wie sind die Abmessungen?',
    weight: 'Wie schwer ist es?',
    capacity: 'Wie viel passt hinein?',
    load: 'Wie belastbar ist es?',
    colour: 'Welche Farben gibt es?',
    size: 'Welche Größen gibt es?',
    fit: 'Wie fällt es aus?',
    age: 'Für welches Alter ist es geeignet?',
    warranty: 'Gibt es eine Garantie?',
    returns: 'Kann ich es zurückgeben?',
    shipping: 'Wie wird geliefert?',
    contents: 'Was ist im Lieferumfang?',
    compatibility: 'Womit ist es kompatibel?',
    power: 'Wie viel Leistung hat es?',
    battery: 'Welchen Akku oder welche Batterien hat es?',
    usage: 'Wie wird es angewendet?',
    origin: 'Wo wird es hergestellt?',
    ingredients: 'Welche Inhaltsstoffe sind enthalten?',
    allergens: 'Enthält es Allergene?',
    water: 'Ist es wasserdicht?',
    assembly: 'Muss es montiert werden?',
    display: 'Welche Auflösung hat es?',
    noise: 'Wie laut ist es?',
    certification: 'Ist es zertifiziert?',
    temperature: 'Welche Temperaturen hält es aus?',
    skin: 'Für welche Haut ist es geeignet?',
  },
};

const AVAILABILITY = {
  in_stock: 'Das Produkt ist auf Lager.',
  out_of_stock: 'Das Produkt ist zurzeit nicht auf Lager.',
  pre_order: 'Das Produkt kann vorbestellt werden.',
  back_order:
    'Das Produkt ist nachbestellt: Sie können es jetzt bestellen, es wird geliefert, sobald es wieder da ist.',
  discontinued: 'Das Produkt wird nicht mehr angeboten.',
} as const;
