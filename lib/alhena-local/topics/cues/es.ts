import type { Lexicon } from '../topic';

export const esCues: Lexicon['topics'] = {
  material: {
    ask: /\b(?:de que (?:material )?(?:esta|estan|es|son) (?:hech|fabricad)\w+|de que (?:material )?(?:es|son)\b|que material|materiales?|tejido|composicion|(?:piel|cuero|madera|lana) (?:autentic|verdader|real)\w*)\b/g,
    key: /\b(?:materiales?|composicion|tejido|forro|suela|exterior)\b/,
    evidence:
      /\b\d{1,3} ?% (?:[\p{L}-]+ ){0,2}(?:algodon|lana|poliester|poliamida|elastano|viscosa|lino|seda|piel|cuero)\b|\b(?:hech\w+|fabricad\w+) (?:de|en|con) (?:\p{L}+ ){0,2}(?:algodon|lana|piel|cuero|acero|hierro|aluminio|madera|roble|vidrio|ceramica|plastico|lino|bambu|laton|silicona)\b/u,
  },
  care: {
    ask: /\b(?:se lava[n]?|se limpia[n]?|lavar\w*|lavable\w*|lavado|lavadora|limpiar\w*|limpieza|cuidado\w*|cuidar|lavavajillas|secadora|planchar)\b/g,
    key: /\b(?:cuidados?|lavado|limpieza|lavavajillas)\b/,
    evidence:
      /\b(?:lavar|lave(?:l[ao]s?)?|limpie(?:l[ao]s?)?|enjuag\w+|lavable|lavado|no (?:usar lejia|planchar|secar)|secadora|lavavajillas|limpiar|pano humedo)\b|\b(?:30|40|60) ?°/,
  },
  dimensions: {
    ask: /\b(?:dimension(?:es)?|medidas?|cuanto mide\w*(?: de (?:alto|ancho|largo|fondo))?|mide\w*|que (?:tamano|altura|anchura|largo|ancho|alto|profundidad|diametro)|tamano|altura|anchura|longitud|profundidad|diametro|como de (?:grande|largo|alto|ancho))\b/g,
    key: /\b(?:dimension(?:es)?|medidas|altura|anchura|ancho|alto|largo|longitud|profundidad|fondo|diametro)\b/,
    evidence:
      /\d ?(?:cm|mm|m)? ?[x×] ?\d|\b(?:altura|anchura|ancho|alto|largo|longitud|profundidad|diametro)\b[^.]{0,15}\d+(?:[.,]\d+)? ?(?:cm|mm|m)\b/,
  },
  weight: {
    ask: /\b(?:cuanto pesan?|pesan?|peso)\b/g,
    key: /\bpeso\b/,
    evidence:
      /\b(?:pesa|peso)\b[^.]{0,25}\d+(?:[.,]\d+)? ?(?:kg|g|gramos)\b|; ?\d+(?:[.,]\d+)? ?(?:kg|g|gramos)\b/,
  },
  capacity: {
    ask: /\b(?:capacidad|volumen|cuantos (?:litros|ml)|cuanto cabe)\b/g,
    key: /\b(?:capacidad|volumen|contenido neto)\b/,
    evidence: /\b(?:capacidad|volumen)\b[^.]{0,25}\d+(?:[.,]\d+)? ?(?:l|litros?|ml)\b/,
  },
  load: {
    ask: /\b(?:carga maxima|peso maximo|cuanto(?:s)? (?:peso|kilos|kg) (?:aguanta|soporta|resiste)|cuanto (?:aguanta|soporta))\b/g,
    key: /\b(?:carga maxima|peso maximo)\b/,
    evidence: /\bsoporta\b[^.]{0,20}\d+ ?kg/,
  },
  colour: {
    ask: /\b(?:(?:que|otros|cuales) (?:son los )?col(?:or|ores)|de que color|col(?:or|ores))\b/g,
    key: /\b(?:color(?:es)?|acabados?)\b/,
  },
  size: {
    ask: /\b(?:que tallas|(?:lleva|talla lleva|usa) (?:la|el) (?:modelo|chica|chico)|tallas? (?:disponibles|hay|xs|s|m|l|xl|\d+))\b/g,
    key: /^(?:tallas?|tallas disponibles)$/,
    evidence: /\bmodelo\b[^.]*\b(?:talla|lleva)\b/,
  },
  fit: {
    ask: /\b(?:como queda|talla (?:grande|pequeno|normal)|que talla (?:pido|elijo|cojo|necesito|compro)|corte|ajuste)\b/g,
    key: /^(?:corte|ajuste)$/,
    evidence:
      /\b(?:corte (?:recto|ajustado|holgado|slim)|ajuste (?:regular|holgado)|talla (?:grande|pequeno|normal|habitual))\b/,
  },
  age: {
    ask: /\b(?:que edad|edad recomendada|a partir de (?:que|cuantos) (?:edad|anos))\b/g,
    key: /\bedad\b/,
    evidence: /\ba partir de \d+ (?:anos|meses)\b/,
  },
  warranty: { ask: /\b(?:garantia)\b/g, key: /\bgarantia\b/, evidence: /\bgarantia\b/ },
  returns: {
    ask: /\b(?:devolver\w*|devuelv\w*|devolucion(?:es)?|reembols\w*|cambi(?:ar|o)\w*|desistimiento)\b/g,
    key: /\b(?:devolucion(?:es)?|reembolsos?|desistimiento|cambios)\b/,
    evidence: /\b(?:devolver|devolucion(?:es)?|reembols\w*|desistimiento)\b/,
  },
  shipping: {
    ask: /\b(?:envio\w*|enviar|entrega\w*|plazo|(?:cuando|en cuantos dias|cuanto) (?:\w+ )?(?:llega\w*|tarda\w*)|tarda\w* en llegar|gastos de envio)\b/g,
    key: /\b(?:envios?|entrega|plazo de entrega)\b/,
    evidence:
      /\b(?:gastos de envio|se envia|llega en|envio|entrega|enviamos|(?:dias|horas) laborables)\b/,
  },
  price: { ask: /\b(?:cuanto (?:cuesta|vale)|precio|cuesta)\b/g, key: /^precio$/ },
  availability: {
    ask: /\b(?:en stock|disponib\w+|agotad\w+|hay existencias)\b/g,
    key: /^disponibilidad$/,
    evidence: /\b(?:en stock|agotad\w+|disponible (?:ahora|para|en)|sin existencias)\b/,
  },
  contents: {
    ask: /\b(?:inclu(?:ye|ido|ida|idos|idas)|que (?:incluye|trae|viene)|viene\w* con|trae\w*|contenido|en la caja)\b/g,
    key: /\b(?:incluye|incluid\w+|contenido|contiene|accesorios)\b/,
    evidence:
      /\b(?:(?:se vende\w* )?por separado|no incluid\w+|van? incluid\w+|incluye|incluid\w+|contiene|viene con)\b/,
  },
  compatibility: {
    ask: /\b(?:compatib\w*|funciona con|sirve para|apt[oa] para|conectar\w*)\b/g,
    key: /\b(?:compatib\w*|apto para)\b/,
    evidence: /\b(?:compatible|funciona con|encajan? con|apt[oa] para)\b/,
  },
  power: {
    ask: /\b(?:potencia|vatios|voltaje|voltios|consumo|lumenes)\b/g,
    key: /\b(?:potencia|voltaje|tension|consumo|alimentacion|vatios|lumenes)\b/,
    evidence: /\b\d+ ?(?:w|vatios|v|voltios|lumenes)\b/,
  },
  battery: {
    ask: /\b(?:baterias?|pilas?|autonomia|recarga\w*)\b/g,
    key: /\b(?:baterias?|pilas?|autonomia)\b/,
    evidence: /\b(?:bateria|pilas?|autonomia|recargable)\b/,
  },
  origin: {
    ask: /\b(?:de donde (?:es|son|viene\w*)|donde (?:se )?(?:esta|estan|fabrica|hace|produce)\w*(?: hech\w+| fabricad\w+)?|pais de (?:origen|fabricacion)|hecho en|origen)\b/g,
    key: /\b(?:origen|pais de (?:origen|fabricacion))\b/,
    evidence: /\b(?:hech|fabricad|tejid|elaborad|confeccionad)\w+ (?:a mano )?en\b/,
  },
  ingredients: { ask: /\bingredientes?\b/g, key: /\bingredientes?\b/ },
  allergens: {
    ask: /\b(?:alerg\w*|gluten|lactosa)\b/g,
    key: /\balerg/,
    evidence: /\b(?:alergenos?|sin gluten|sin lactosa)\b/,
  },
  usage: {
    ask: /\b(?:como (?:se )?(?:usa|utiliza|aplica)\w*|modo de (?:empleo|uso)|instrucciones)\b/g,
    key: /\b(?:modo de (?:empleo|uso)|aplicacion)\b/,
  },
  water: {
    ask: /\b(?:impermeable\w*|resistente\w* al agua|sumergible|lluvia|waterproof|ip ?[x\d]\d)\b/g,
    key: /\b(?:impermeab\w*|resisten\w+ al agua|columna de agua)\b/,
    evidence: /\b(?:impermeab\w*|resistente al agua|sumergible|ip[x\d]\d|\d+ atm)\b/,
  },
  assembly: {
    ask: /\b(?:montaje|montar|monta|ensambla\w*)\b/g,
    key: /\bmontaje\b/,
    evidence: /\b(?:montaje|montado)\b/,
  },
  brand: { ask: /\b(?:que marca|marca|fabricante)\b/g, key: /^(?:marca|fabricante)$/ },
  model: { ask: /\b(?:numero de modelo|referencia|ean)\b/g, key: /^(?:modelo|referencia|ean)\b/ },
  display: { ask: /\b(?:resolucion|pantalla)\b/g, key: /\b(?:resolucion|pantalla)\b/ },
  noise: {
    ask: /\b(?:ruido\w*|silencios\w*|decibelios)\b/g,
    key: /\b(?:ruido|nivel sonoro)\b/,
    evidence: /\b\d+ ?db\b/,
  },
  certification: {
    ask: /\b(?:certific\w*|ecologic\w*|organic\w*|reciclad\w*)\b/g,
    key: /\bcertific/,
    evidence: /\b(?:certificad\w+|oeko-?tex|gots|fsc|reciclad\w+)\b/,
  },
  temperature: {
    ask: /\b(?:temperaturas?|horno|microondas)\b/g,
    key: /\btemperatura\b/,
    evidence: /\b(?:hasta|horno)\b[^.]{0,20}\d+ ?°/,
  },
  installation: {
    ask: /\b(?:instala\w*|encastrar|colgar|fijar)\b/g,
    key: /\b(?:instalacion|fijacion)\b/,
    evidence: /\b(?:instalacion|tornillos)\b/,
  },
  overview: {
    ask: /\b(?:cuentame mas|mas (?:informacion|detalles)|describe\w*|que es (?:esto|este producto)$)/g,
    key: /descripcion/,
  },
};
