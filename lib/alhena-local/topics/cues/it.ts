import type { Lexicon } from '../topic';

export const itCues: Lexicon['topics'] = {
  material: {
    ask: /\b(?:di (?:che|quale) (?:materiale|tessuto)(?: (?:e|sono) fatt\w+)?|di (?:che )?cosa (?:e|sono) fatt\w+|in che materiale|materiali?|tessuto|composizione|(?:vera|vero) (?:pelle|legno|lana))\b/g,
    key: /\b(?:material[ei]|composizione|tessuto|fodera|suola|tomaia)\b/,
    evidence:
      /\b\d{1,3} ?% (?:[\p{L}-]+ ){0,2}(?:cotone|lana|poliestere|poliammide|elastan|viscosa|lino|seta|pelle)\b|\b(?:fatt\w+|realizzat\w+) (?:in|di|con) (?:\p{L}+ ){0,2}(?:cotone|lana|pelle|acciaio|ghisa|alluminio|legno|rovere|vetro|ceramica|plastica|lino|bambu|ottone|silicone)\b/u,
  },
  care: {
    ask: /\b(?:si lava(?:no)?|si pulisc\w+|lavar\w*|lavabil\w*|lavaggio|lavatrice|pulir\w*|pulizia|cura|lavastoviglie|asciugatrice|stirar\w*|manutenzione)\b/g,
    key: /\b(?:cura|lavaggio|pulizia|lavastoviglie|manutenzione)\b/,
    evidence:
      /\b(?:lavare|lavabile|lavaggio|non (?:candeggiare|stirare|asciugare)|lavastoviglie|asciugatrice|panno umido|pulire)\b|\b(?:30|40|60) ?°/,
  },
  dimensions: {
    ask: /\b(?:dimension[ei]|misur[ae]|quanto (?:e |sono )?(?:grande|grandi|alt\w|larg\w|lung\w|profond\w)|(?:quanto )?misura|altezza|larghezza|lunghezza|profondita|diametro)\b/g,
    key: /\b(?:dimension[ei]|misure|altezza|larghezza|lunghezza|profondita|diametro)\b/,
    evidence:
      /\d ?(?:cm|mm|m)? ?[x×] ?\d|\b(?:altezza|larghezza|lunghezza|profondita|diametro)\b[^.]{0,15}\d+(?:[.,]\d+)? ?(?:cm|mm|m)\b/,
  },
  weight: {
    ask: /\b(?:quanto pesa(?:no)?|pesa(?:no)?|peso)\b/g,
    key: /\bpeso\b/,
    evidence:
      /\b(?:pesa|peso)\b[^.]{0,25}\d+(?:[.,]\d+)? ?(?:kg|g|grammi)\b|; ?\d+(?:[.,]\d+)? ?(?:kg|g|grammi)\b/,
  },
  capacity: {
    ask: /\b(?:capacita|capienza|volume|quant[ia] (?:litri|ml|acqua)(?: (?:ci sta|contiene|tiene))?|quanto contiene)\b/g,
    key: /\b(?:capacita|capienza|volume)\b/,
    evidence: /\b(?:capacita|capienza|contiene)\b[^.]{0,25}\d+(?:[.,]\d+)? ?(?:l|litri|ml)\b/,
  },
  load: {
    ask: /\b(?:carico massimo|peso massimo|portata|quanto peso (?:regge|sopporta|porta)|quant[io] (?:chili|kg|peso) (?:regge|sopporta|porta))\b/g,
    key: /\b(?:carico massimo|peso massimo|portata)\b/,
  },
  colour: {
    ask: /\b(?:di (?:che|quale) colore|(?:che|quali|altri) color[ei]|color[ei])\b/g,
    key: /\bcolor[ei]\b/,
  },
  size: {
    ask: /\b(?:(?:che|quali) taglie|taglie (?:disponibili|ci)|taglia (?:xs|s|m|l|xl|\d+))\b/g,
    key: /^(?:tagli[ae]|taglie disponibili)$/,
  },
  fit: {
    ask: /\b(?:vestibilita|come veste|che taglia (?:prendo|devo|scelgo|mi)|veste (?:grande|piccolo))\b/g,
    key: /^(?:vestibilita|taglio)$/,
    evidence: /\b(?:vestibilita|veste (?:regolare|grande|piccolo))\b/,
  },
  age: {
    ask: /\b(?:(?:per|da|a) (?:che|quale|quanti) (?:eta|anni|mesi)|eta (?:consigliata|minima))\b/g,
    key: /\beta\b/,
    evidence: /\b(?:da|dai) \d+ (?:anni|mesi)\b/,
  },
  warranty: { ask: /\bgaranzia\b/g, key: /\bgaranzia\b/, evidence: /\bgaranzia\b/ },
  returns: {
    ask: /\b(?:restitui\w*|reso|resi|rimbors\w*|cambiar\w*|recesso|rendere)\b/g,
    key: /\b(?:resi|reso|rimborsi?|recesso|restituzion[ei])\b/,
    evidence: /\b(?:restitui\w*|reso|resi|rimbors\w*|recesso)\b/,
  },
  shipping: {
    ask: /\b(?:spedizion[ei]|spedi\w*|consegna\w*|quando arriva|tempi di|costi? di spedizione)\b/g,
    key: /\b(?:spedizion[ei]|consegna|tempi di consegna)\b/,
    evidence: /\b(?:spese di spedizione|spedizion[ei]|consegn[ae]|spedito|giorni lavorativi)\b/,
  },
  price: { ask: /\b(?:quanto costa(?:no)?|prezzo|costa)\b/g, key: /^prezzo$/ },
  availability: {
    ask: /\b(?:disponibil\w+|esaurit\w+|in stock)\b/g,
    key: /^disponibilita$/,
    evidence:
      /\b(?:disponibilita immediata|esaurit\w+|non disponibile|disponibile (?:da|in|subito))\b/,
  },
  contents: {
    ask: /\b(?:inclus\w+|compres\w+|cosa (?:c'e|contiene|comprende)|contenuto|nella (?:confezione|scatola)|in dotazione)\b/g,
    key: /\b(?:inclus\w+|contenuto|in dotazione|comprende|accessori)\b/,
    evidence:
      /\b(?:a parte|separatamente|non inclus\w+|nella (?:scatola|confezione)|inclus\w+|comprende|contiene|in dotazione)\b/,
  },
  compatibility: {
    ask: /\b(?:compatib\w*|funziona con|adatt[oa] (?:a|per)|collega\w*)\b/g,
    key: /\b(?:compatib\w*|adatto a)\b/,
    evidence: /\b(?:compatibil\w+|funziona con|adatt[oa] (?:a|per))\b/,
  },
  power: {
    ask: /\b(?:potenza|watt|voltaggio|volt|consumo|lumen)\b/g,
    key: /\b(?:potenza|watt|voltaggio|tensione|consumo|alimentazione|lumen)\b/,
    evidence: /\b\d+ ?(?:w|watt|v|volt|lumen)\b/,
  },
  battery: {
    ask: /\b(?:batteri[ae]|pil[ae]|autonomia|ricaric\w*)\b/g,
    key: /\b(?:batteri[ae]|pile|autonomia)\b/,
    evidence: /\b(?:batteri[ae]|pile|autonomia|ricaricabile)\b/,
  },
  origin: {
    ask: /\b(?:da dove (?:viene|vengono|arriva)|dove (?:e|sono|viene|vengono) (?:fatt|prodott|realizzat)\w+|paese di (?:origine|produzione)|origine|provenienza|fatto in)\b/g,
    key: /\b(?:origine|paese di (?:origine|produzione)|provenienza)\b/,
    evidence:
      /\b(?:fatt|prodott|realizzat|tessut|cucit)\w+ (?:a mano )?in (?!modo|maniera|pelle|legno|cotone|lana|acciaio|plastica)\p{L}+|\bmade in\b/u,
  },
  ingredients: { ask: /\bingredienti?\b/g, key: /\bingredienti?\b/ },
  allergens: {
    ask: /\b(?:allerg\w*|glutine|lattosio)\b/g,
    key: /\ballerg/,
    evidence: /\b(?:allergeni|senza glutine|senza lattosio)\b/,
  },
  usage: {
    ask: /\b(?:come si (?:usa|utilizza|applica)|modo d'uso|istruzioni)\b/g,
    key: /\b(?:modo d'uso|utilizzo|applicazione)\b/,
  },
  water: {
    ask: /\b(?:impermeabil\w*|resistent\w+ all'acqua|pioggia|waterproof|ip ?[x\d]\d)\b/g,
    key: /\b(?:impermeab\w*|resisten\w+ all'acqua|colonna d'acqua)\b/,
    evidence: /\b(?:impermeab\w*|resistente all'acqua|ip[x\d]\d|\d+ atm)\b/,
  },
  assembly: {
    ask: /\b(?:montaggio|montar\w*|assembla\w*)\b/g,
    key: /\b(?:montaggio|assemblaggio)\b/,
    evidence: /\b(?:montaggio|assemblat\w+)\b/,
  },
  brand: { ask: /\b(?:(?:che|quale) marca|marca|produttore)\b/g, key: /^(?:marca|produttore)$/ },
  model: {
    ask: /\b(?:numero (?:di )?modello|codice articolo|ean)\b/g,
    key: /^(?:numero modello|modello|codice|ean|asin)\b/,
  },
  display: { ask: /\b(?:risoluzione|schermo)\b/g, key: /\b(?:risoluzione|schermo)\b/ },
  noise: {
    ask: /\b(?:rumor\w*|silenzios\w*|decibel)\b/g,
    key: /\b(?:rumorosita|livello sonoro)\b/,
    evidence: /\b\d+ ?db\b/,
  },
  certification: {
    ask: /\b(?:certific\w*|biologic\w*|riciclat\w*)\b/g,
    key: /\bcertific/,
    evidence: /\b(?:certificat\w+|oeko-?tex|gots|fsc|riciclat\w+)\b/,
  },
  temperature: {
    ask: /\b(?:temperatur[ae]|forno|microonde)\b/g,
    key: /\btemperatura\b/,
    evidence: /\b(?:fino a|forno)\b[^.]{0,20}\d+ ?°/,
  },
  installation: {
    ask: /\b(?:installa\w*|fissar\w*|appender\w*|incassar\w*)\b/g,
    key: /\b(?:installazione|fissaggio)\b/,
    evidence: /\b(?:installazione|viti)\b/,
  },
  overview: {
    ask: /\b(?:dimmi di piu|piu (?:informazioni|dettagli)|descri\w*|che cos'e$)/g,
    key: /descrizione/,
  },
};
