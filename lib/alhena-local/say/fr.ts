import type { Phrases } from './phrases';

export const fr: Phrases = {
  lang: 'fr',
  greeting: 'Bonjour ! Comment puis-je vous aider pour ce produit ?',
  thanks: 'Avec plaisir ! N’hésitez pas si vous avez une autre question.',
  bye: 'Au revoir et merci de votre visite !',
  identity:
    'Je suis l’assistant automatique de la boutique. Je réponds à partir de la page du produit et des pages d’information de la boutique, et je vous le dis quand elles ne précisent rien.',
  whichProduct:
    'Je réponds à partir de la page d’un produit. Ouvrez celui qui vous intéresse et posez-moi votre question là-bas.',
  unreadable:
    'Je n’arrive pas à lire la page de ce produit pour le moment et je préfère ne pas deviner. Réessayez dans un instant.',
  unknown: (about) =>
    about
      ? `Je n’ai rien trouvé sur ${about} sur cette page, et je préfère ne pas deviner. L’équipe de la boutique pourra vous renseigner.`
      : 'Je n’ai pas trouvé cette information sur la page, et je préfère ne pas deviner. L’équipe de la boutique pourra vous renseigner.',
  partial: (quote) => `La page n’y répond pas directement. Elle indique toutefois : ${quote}`,
  says: (quote) => `La page indique : « ${quote} ».`,
  listed: (key, value) => `La page indique pour « ${key} » : ${value}.`,
  listIntro: 'Voici ce qu’indique la page :',
  yes: 'Oui.',
  no: 'Non.',
  price: (price) => `Le prix est de ${price}.`,
  priceRange: (low, high) => `Le prix va de ${low} à ${high} selon l’option choisie.`,
  availability: (state) => AVAILABILITY[state],
  variants: (available, soldOut) =>
    [
      available.length > 0 ? `En stock: ${available.join('; ')}.` : '',
      soldOut.length > 0 ? `En rupture: ${soldOut.join('; ')}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  colourListed: (colour, all) => `Oui, ${colour} fait partie des couleurs indiquées : ${all}.`,
  colourNotListed: (colour, all) =>
    `${colour} ne fait pas partie des couleurs indiquées sur cette page : ${all}.`,
  about: {
    material: 'la matière',
    care: 'l’entretien',
    dimensions: 'ces dimensions',
    weight: 'le poids',
    capacity: 'la contenance',
    colour: 'les couleurs',
    size: 'les tailles',
    fit: 'la coupe',
    age: 'l’âge conseillé',
    warranty: 'la garantie',
    returns: 'les retours',
    shipping: 'la livraison',
    price: 'le prix',
    availability: 'la disponibilité',
    contents: 'le contenu',
    compatibility: 'la compatibilité',
    power: 'l’alimentation ou la puissance',
    battery: 'la batterie ou les piles',
    origin: 'le lieu de fabrication',
    ingredients: 'les ingrédients',
    water: 'la résistance à l’eau',
    assembly: 'le montage',
    brand: 'la marque',
    noise: 'le bruit',
    certification: 'une certification',
    temperature: 'les températures',
    installation: 'l’installation',
  },
  fact: {
    weight: (value) => `Le poids est de ${value}.`,
    dimensions: (value) => `Les dimensions sont : ${value}.`,
    capacity: (value) => `La contenance est de ${value}.`,
    material: (value) => `La matière indiquée est : ${value}.`,
    colour: (value) =>
      value.includes(',')
        ? `Les couleurs indiquées sont : ${value}.`
        : `La couleur indiquée est : ${value}.`,
    brand: (value) => `La marque est ${value}.`,
    origin: (value) => `Le pays d’origine indiqué est : ${value}.`,
    warranty: (value) => `La garantie indiquée est de ${value}.`,
    contents: (value) => `Contenu : ${value}.`,
  },
  oneColour: 'De quelle couleur est-ce ?',
  question: {
    material: 'En quelle matière est-ce fabriqué ?',
    care: 'Comment l’entretenir ?',
    dimensions: 'Quelles sont les dimensions ?',
    weight: 'Combien ça pèse ?',
    capacity: 'Quelle est la contenance ?',
    load: 'Quelle charge peut-il supporter ?',
    colour: 'Quelles couleurs sont disponibles ?',
    size: 'Quelles tailles sont disponibles ?',
    fit: 'Comment est la coupe ?',
    age: 'À partir de quel âge ?',
    warranty: 'Y a-t-il une garantie ?',
    returns: 'Puis-je le retourner ?',
    shipping: 'Quelles sont les options de livraison ?',
    contents: 'Qu’est-ce qui est inclus ?',
    compatibility: 'Avec quoi est-ce compatible ?',
    power: 'Quelle est la puissance ?',
    battery: 'Que sait-on de la batterie ou des piles ?',
    usage: 'Comment l’utiliser ?',
    origin: 'Où est-ce fabriqué ?',
    ingredients: 'Quels sont les ingrédients ?',
    allergens: 'Y a-t-il des allergènes ?',
    water: 'Est-ce étanche ?',
    assembly: 'Faut-il le monter ?',
    display: 'Quelle est la résolution ?',
    noise: 'Est-ce bruyant ?',
    certification: 'Est-ce certifié ?',
    temperature: 'Quelles températures supporte-t-il ?',
    skin: 'Pour quels types de peau ?',
  },
};

const AVAILABILITY = {
  in_stock: 'Le produit est en stock.',
  out_of_stock: 'Le produit est actuellement en rupture de stock.',
  pre_order: 'Le produit est disponible en précommande.',
  back_order:
    'Le produit est en réapprovisionnement : vous pouvez le commander, il partira dès son retour.',
  discontinued: 'Le produit n’est plus proposé.',
} as const;
