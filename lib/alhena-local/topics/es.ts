import { esCues } from './cues/es';
import type { Lexicon } from './topic';

export const es: Lexicon = {
  lang: 'es',
  topics: esCues,
  stop: new Set(
    'un una unos unas el la los las lo de del al a en con sin por para y o u que quien cual cuales como cuanto cuanta cuantos cuantas cuando donde es son esta estan ser estar fue ha han he tiene tienen tengo hay puede pueden puedo se me te le nos os les mi mis tu tus su sus este esta esto estos estas ese eso muy mas menos no si tambien pero ya producto articulo hola gracias favor quiero necesito anos hace hacen hacer llega llegan sale venden contiene trae lleva viene vienen llegar tarda tiempo dura va van hecho hecha haya'.split(
      ' ',
    ),
  ),
  weak: new Set(
    'usar utilizar funciona sirve bueno facil realmente comprar pedir existe viene disponible disponibles existen otras otros meter poner usar cuesta chica foto'.split(
      ' ',
    ),
  ),
  specific: new Set(
    'lavavajillas lavadora secadora planchar horno microondas induccion piel cuero madera lana lluvia gluten lactosa'.split(
      ' ',
    ),
  ),
  facets: [
    {
      ask: /altura|\balto\b/,
      is: /altura|\balto\b/,
      other: /anch|largo|longitud|profund|diametro/,
    },
    { ask: /anch(?:o|ura)/, is: /anch/, other: /alt|largo|longitud|profund|diametro/ },
    { ask: /largo|longitud/, is: /largo|longitud/, other: /alt|anch|profund|diametro/ },
    { ask: /profundidad/, is: /profund|fondo/, other: /alt|anch|largo|diametro/ },
    { ask: /diametro/, is: /diametro/, other: /alt|anch|largo|profund/ },
  ],
  yesNo:
    /^(?:y |pero |¿)*(?:es|son|esta|estan|tiene|tienen|puede|pueden|puedo|se puede|hay|funciona|sirve|viene|incluye|lleva|necesita|va|vale|aguanta|se (?:apaga|quita|lava|dobla|pliega)|trae|contiene)\b/,
  number:
    /\b(?:cuant[oa]s?|que (?:tamano|altura|anchura|peso|capacidad)|dimensiones|medidas|peso)\b/,
  negation: /\b(?:no|sin|nunca|excepto|salvo|ni)\b/,
  or: /\b(?:o|u)\b/,
  degree: /^(?:como de|que tan) \w+/,
  followUp: /^[¿\s]*(?:y|o|pero|tambien|que tal|entonces)\b/,
  yes: /^(?:si|incluid\w+|✓|✔)/,
  no: /^(?:no|ninguno|sin|✗)/,
  colours: new Set(
    'negro negra blanco blanca rojo roja azul verde amarillo amarilla gris beige marron rosa morado naranja dorado plateado crema turquesa marino caqui burdeos'.split(
      ' ',
    ),
  ),
  greeting: /^[¡\s]*(?:hola|buenos dias|buenas(?: tardes| noches)?|que tal)[\s!.,]*$/,
  thanks: /^[¡\s]*(?:vale[,. ]+)?(?:(?:muchas )?gracias|perfecto|genial)[\s!.,]*$/,
  bye: /^[¡\s]*(?:adios|hasta (?:luego|pronto)|chao)[\s!.,]*$/,
  identity:
    /^[¿\s]*(?:quien eres|eres (?:un|una) (?:robot|bot|humano|persona|maquina|ia)|que puedes hacer|ayuda[\s?!.]*$)/,
};
