import { fold } from '../nlp/text';
import type { ProductClass, Unit } from './page-doc';

const NAMES: [ProductClass, RegExp][] = [
  [
    'beauty',
    /\b(?:cream|moisturi[sz]er|serum|shampoo|conditioner|lotion|cleanser|mascara|lipstick|foundation|perfume|eau de|sunscreen|spf|balm|soap|toner|creme|gel douche|parfum|crema|champu|sabonete)\b/,
  ],
  [
    'footwear',
    /\b(?:shoes?|boots?|trainers?|sneakers?|baskets|espadrilles?|zapatillas|sneakers?|sandals?|slippers?|loafers?|heels|schuhe?|stiefel|chaussures?|bottes?|zapatos?|botas?|scarpe|stivali|sapatos?|schoenen|laarzen)\b/,
  ],
  [
    'apparel',
    /\b(?:jacket|coat|dress|shirt|t-shirt|tee|jeans|trousers|pants|chinos?|shorts|skirt|sweater|jumper|cardigan|hoodie|sweatshirt|blouse|top|socks?|beanie|hat|scarf|gloves?|mittens|parka|fleece|vest|gilet|leggings|underwear|bra|swimsuit|base ?layer|jacke|mantel|kleid|hemd|hose|pullover|veste|manteau|robe|chemise|pantalon|chaqueta|abrigo|vestido|camisa|pantalones|giacca|cappotto|vestito|camicia|pantaloni|casaco|camisola|calcas|jas|jurk|broek|trui)\b/,
  ],
  [
    'furniture',
    /\b(?:sofa|chair|table|desk|bed|mattress|wardrobe|shelf|shelves|bookcase|cabinet|drawers|stool|bench|sessel|stuhl|tisch|bett|matratze|regal|schrank|chaise|canape|lit|matelas|silla|mesa|cama|sedia|tavolo|letto|cadeira|stoel|kast)\b/,
  ],
  [
    'electronics',
    /\b(?:speaker|headphones?|earbuds|camera|doorbell|laptop|phone|tablet|tv|television|monitor|charger|power bank|router|printer|microwave|microondas|vacuum|lamp|lantern|torch|amplifier|amplificatore|heater|heizgerat|hochdruckreiniger|watch|montre|keyboard|console|kettle|toaster|drill|blender)\b/,
  ],
  [
    'food',
    /\b(?:coffee|tea|chocolate|honey|olive oil|sauce|biscuits?|cookies|granola|muesli|jam|pasta|wine|beer|whisky|gin|spice|snack|kaffee|schokolade|honig|cafe|the|chocolat|cioccolato|miele|koffie|thee)\b/,
  ],
];

/** The kind of product, which decides what a word such as "size" or "contents" can mean on its page. */
export function productClassOf(name: string, units: readonly Unit[]): ProductClass {
  const folded = fold(name);
  for (const [productClass, pattern] of NAMES) if (pattern.test(folded)) return productClass;
  if (units.some((unit) => unit.keyTopics.has('ingredients') && unit.keyTopics.has('skin')))
    return 'beauty';
  if (units.some((unit) => unit.keyTopics.has('nutrition'))) return 'food';
  if (units.some((unit) => unit.keyTopics.has('fit'))) return 'apparel';
  if (units.some((unit) => unit.kind === 'kv' && unit.keyTopics.has('power') && unit.hasDigit))
    return 'electronics';
  return 'general';
}
