import type { Phrases } from './phrases';

export const es: Phrases = {
  lang: 'es',
  greeting: '¡Hola! ¿En qué puedo ayudarte con este producto?',
  thanks: '¡De nada! Si tienes otra pregunta, aquí estoy.',
  bye: '¡Adiós y gracias por tu visita!',
  identity:
    'Soy el asistente automático de la tienda. Respondo con lo que dicen la página del producto y las páginas de información de la tienda, y te aviso cuando no lo dicen.',
  whichProduct:
    'Respondo a partir de la página de un producto. Abre el que te interese y pregúntame allí.',
  unreadable:
    'Ahora mismo no puedo leer la página de este producto y prefiero no adivinar. Inténtalo de nuevo en un momento.',
  unknown: (about) =>
    about
      ? `No he encontrado nada sobre ${about} en esta página y prefiero no adivinar. El equipo de la tienda te lo puede confirmar.`
      : 'No he encontrado esa información en esta página y prefiero no adivinar. El equipo de la tienda te lo puede confirmar.',
  partial: (quote) => `La página no lo responde directamente. Lo que sí dice es: ${quote}`,
  says: (quote) => `La página dice: «${quote}».`,
  listed: (key, value) => `En «${key}», la página indica: ${value}.`,
  listIntro: 'Esto es lo que indica la página:',
  yes: 'Sí.',
  no: 'No.',
  price: (price) => `Cuesta ${price}.`,
  priceRange: (low, high) => `Cuesta entre ${low} y ${high}, según la opción que elijas.`,
  availability: (state) => AVAILABILITY[state],
  variants: (available, soldOut) =>
    [
      available.length > 0 ? `En stock: ${available.join('; ')}.` : '',
      soldOut.length > 0 ? `Agotado: ${soldOut.join('; ')}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  colourListed: (colour, all) => `Sí, ${colour} está entre los colores indicados: ${all}.`,
  colourNotListed: (colour, all) =>
    `${colour} no está entre los colores indicados en esta página: ${all}.`,
  about: {
    material: 'el material',
    care: 'el cuidado',
    dimensions: 'esas medidas',
    weight: 'el peso',
    capacity: 'la capacidad',
    colour: 'los colores',
    size: 'las tallas',
    fit: 'el ajuste',
    age: 'la edad recomendada',
    warranty: 'la garantía',
    returns: 'las devoluciones',
    shipping: 'el envío',
    price: 'el precio',
    availability: 'la disponibilidad',
    contents: 'lo que incluye',
    compatibility: 'la compatibilidad',
    power: 'la potencia',
    battery: 'la batería o las pilas',
    origin: 'el lugar de fabricación',
    ingredients: 'los ingredientes',
    water: 'la resistencia al agua',
    assembly: 'el montaje',
    brand: 'la marca',
    noise: 'el ruido',
    certification: 'certificaciones',
    temperature: 'temperaturas',
    installation: 'la instalación',
  },
  fact: {
    weight: (value) => `Pesa ${value}.`,
    dimensions: (value) => `Las medidas son: ${value}.`,
    capacity: (value) => `Tiene una capacidad de ${value}.`,
    material: (value) => `El material indicado es: ${value}.`,
    colour: (value) =>
      value.includes(',')
        ? `Los colores indicados son: ${value}.`
        : `El color indicado es: ${value}.`,
    brand: (value) => `La marca es ${value}.`,
    origin: (value) => `El país de origen indicado es: ${value}.`,
    warranty: (value) => `La garantía indicada es: ${value}.`,
    contents: (value) => `Incluye: ${value}.`,
  },
  oneColour: '¿De qué color es?',
  question: {
    material: '¿De qué material es?',
    care: '¿Cómo se cuida?',
    dimensions: '¿Cuáles son las medidas?',
    weight: '¿Cuánto pesa?',
    capacity: '¿Qué capacidad tiene?',
    load: '¿Cuánto peso soporta?',
    colour: '¿En qué colores está disponible?',
    size: '¿Qué tallas hay?',
    fit: '¿Cómo queda?',
    age: '¿Para qué edad es?',
    warranty: '¿Tiene garantía?',
    returns: '¿Puedo devolverlo?',
    shipping: '¿Qué opciones de envío hay?',
    contents: '¿Qué incluye?',
    compatibility: '¿Con qué es compatible?',
    power: '¿Qué potencia tiene?',
    battery: '¿Qué batería o pilas lleva?',
    usage: '¿Cómo se usa?',
    origin: '¿Dónde se fabrica?',
    ingredients: '¿Cuáles son los ingredientes?',
    allergens: '¿Contiene alérgenos?',
    water: '¿Es impermeable?',
    assembly: '¿Hay que montarlo?',
    display: '¿Qué resolución tiene?',
    noise: '¿Hace ruido?',
    certification: '¿Está certificado?',
    temperature: '¿Qué temperaturas soporta?',
    skin: '¿Para qué tipo de piel es?',
  },
};

const AVAILABILITY = {
  in_stock: 'Está en stock.',
  out_of_stock: 'Ahora mismo está agotado.',
  pre_order: 'Se puede reservar.',
  back_order: 'Está pendiente de reposición: puedes pedirlo ahora y se enviará cuando vuelva.',
  discontinued: 'Ya no se vende.',
} as const;
