import type { Lexicon } from '../topic';

export const frCues: Lexicon['topics'] = {
  material: {
    ask: /\b(?:(?:en|de) quoi (?:est|sont)[\w -]{0,20} (?:fait|faite|faits|compose)\w*|en quelle matiere|quelle(?:s)? (?:est |sont )?(?:la |les )?matieres?|matieres?|materiaux?|composition|(?:vrai|veritable) (?:cuir|bois|laine))\b/g,
    key: /\b(?:matieres?(?! grasses?)|materiaux?|composition|doublure|tissu|semelle|tige)\b/,
    evidence:
      /\b\d{1,3} ?% (?:[\p{L}-]+ ){0,2}(?:coton|laine|polyester|polyamide|elasthanne|viscose|lin|soie|cuir)\b|\b(?:en|fabrique en) (?:\p{L}+ ){0,2}(?:coton|laine|cuir|acier|inox|fonte|aluminium|bois|chene|hetre|verre|ceramique|plastique|resine|lin|bambou|laiton|silicone)\b/u,
  },
  care: {
    ask: /\b(?:laver|se lave(?:nt)?|passe(?:r|nt|-t-(?:il|elle))? (?:en machine|au lave-vaisselle)|lavable\w*|lavage|nettoyer|se nettoie\w*|nettoyage|entretien|entretenir|lave-vaisselle|seche-linge|repasser)\b/g,
    key: /\b(?:entretien|lavage|nettoyage|lave-vaisselle)\b/,
    evidence:
      /\b(?:lavage|laver|lavez|lavable|ne pas (?:blanchir|repasser|secher)|rincer|rincez|essuyer|essuyez|eponge|seche-linge|lave-vaisselle|chiffon|nettoyer)\b|\b(?:30|40|60) ?°/,
  },
  dimensions: {
    ask: /\b(?:dimensions?|quelle (?:est )?(?:la |sa )?(?:taille|hauteur|largeur|longueur|profondeur|diametre)|(?:quel est )?le diametre|hauteur|largeur|longueur|profondeur|diametre|mesure(?:nt|s)?)\b/g,
    key: /\b(?:dimensions?|hauteur|largeur|longueur|profondeur|diametre|epaisseur)\b/,
    evidence:
      /\d ?(?:cm|mm|m)? ?[x×] ?\d|\b(?:hauteur|largeur|longueur|profondeur|diametre|h|l|p)\b[^.]{0,15}\d+(?:[.,]\d+)? ?(?:cm|mm|m)\b/,
  },
  weight: {
    ask: /\b(?:combien (?:pese|pesent)(?:-t-(?:il|elle))?|pese(?:nt)?|poids)\b/g,
    key: /\bpoids\b/,
    evidence:
      /\b(?:pese|poids)\b[^.]{0,25}\d+(?:[.,]\d+)? ?(?:kg|g|grammes)\b|; ?\d+(?:[.,]\d+)? ?(?:kg|g|grammes)\b/,
  },
  capacity: {
    ask: /\b(?:capacite|contenance|volume|combien de (?:litres|ml|tasses))\b/g,
    key: /\b(?:capacite|contenance|volume)\b/,
    evidence:
      /\b(?:contient|contenance|capacite)\b[^.]{0,25}\d+(?:[.,]\d+)? ?(?:l|litres?|ml|cl)\b/,
  },
  load: {
    ask: /\b(?:charge (?:maximale|max)|(?:quel|combien de) (?:poids|kilos?|kg) (?:\w+ ){0,3}(?:support|port|tien)\w*|supporte combien|poids (?:maximal|max\w*|supporte))\b/g,
    key: /\b(?:charge (?:maximale|max)|poids max\w*)\b/,
  },
  colour: {
    ask: /\b(?:(?:quelles?|autres?) (?:est (?:la |sa )?|sont (?:les )?)?couleurs?|couleurs?|coloris)\b/g,
    key: /\b(?:couleurs?|coloris|teintes?|finitions?)\b/,
  },
  size: {
    ask: /\b(?:quelles (?:tailles|pointures)|pointures|tailles (?:disponibles|existent)|taille (?:xs|s|m|l|xl|\d+))\b/g,
    key: /^(?:tailles?|pointures?)$/,
  },
  fit: {
    ask: /\b(?:(?:taille|chausse)(?:nt)? (?:\w+ )?(?:petit|grand|normalement)|quelle taille (?:prendre|choisir|me faut)|prendre ma taille|coupe)\b/g,
    key: /^coupe$/,
    evidence:
      /\b(?:coupe (?:droite|ajustee|ample|slim)|(?:taille|chausse)(?:nt)? (?:petit|grand|normalement)|taille (?:au-dessus|en dessous|habituelle))\b/,
  },
  age: {
    ask: /\b(?:(?:a partir de |pour )?quel age|age recommande)\b/g,
    key: /\bage\b/,
    evidence: /\ba partir de \d+ (?:ans|mois)\b/,
  },
  warranty: {
    ask: /\b(?:combien de temps dure la garantie|garanties?|garanti)\b/g,
    key: /\bgarantie\b/,
    evidence: /\bgaranti(?:e|es)?\b/,
  },
  returns: {
    ask: /\b(?:retourner|renvoyer|retours?|rembours\w*|echanger|echange|retractation)\b/g,
    key: /\b(?:retours?|remboursement|retractation|echanges?)\b/,
    evidence:
      /\b(?:retours? (?:gratuits?|sous|dans|possible)|ni repris|(?:repris|echang)\w*|satisfait ou rembours\w*|retourner|renvoyer|rembours\w*|retractation)\b/,
  },
  shipping: {
    ask: /\b(?:livraison|livre(?:r|e|s)?|delais?|expedition|expedie\w*|frais de port|quand (?:vais-je|arrive\w*))\b/g,
    key: /\b(?:livraison|expedition|delai)\b/,
    evidence:
      /\b(?:frais de port|port (?:offert|gratuit)|point relais|livraison|livre(?:e|s)? (?:sous|en|chez)|expedi\w+ (?:sous|en|dans)|jours ouvres)\b/,
  },
  price: {
    ask: /\b(?:combien (?:coute|ca coute|elle coute|il coute)|coute(?:nt)?|c'est combien|combien\?$|prix)\b/g,
    key: /^prix$/,
  },
  availability: {
    ask: /\b(?:en stock|disponib\w+|rupture|epuise)\b/g,
    key: /^disponibilite$/,
    evidence:
      /\b(?:en stock|livre (?:chez vous )?(?:des|avant)|epuise|rupture|disponible (?:sous|le|en)|indisponible)\b/,
  },
  contents: {
    ask: /\b(?:inclus\w*|compris\w*|fourni\w*|contenu|livre avec|dans la boite|vendu\w* avec|qu'y a-t-il|que contient)\b/g,
    key: /\b(?:contenu|inclus|fournis?|accessoires|contient)\b/,
    evidence:
      /\b(?:vendue?s? separement|non (?:fourni|inclus)\w*|inclus\w*|fourni\w*|comprend|contient|livre avec)\b/,
  },
  compatibility: {
    ask: /\b(?:compatib\w*|connecter (?:\w+ ){0,2}a|fonctionne(?:-t-(?:il|elle))? avec|convient (?:a|pour))\b/g,
    key: /\b(?:compatib\w*|convient)\b/,
    evidence: /\b(?:compatibles?|convient|fonctionne avec|adapte a)\b/,
  },
  power: {
    ask: /\b(?:puissance|watts?|volts?|tension|consommation|lumens?)\b/g,
    key: /\b(?:puissance|watts?|tension|consommation|alimentation|lumens?|voltage)\b/,
    evidence: /\b\d+ ?(?:w|watts?|v|volts?|lumens?)\b/,
  },
  battery: {
    ask: /\b(?:batteries?|piles?|autonomie|recharge\w*)\b/g,
    key: /\b(?:batteries?|piles?|autonomie)\b/,
    evidence: /\b(?:batterie|piles?|autonomie|rechargeable)\b/,
  },
  origin: {
    ask: /\b(?:d'ou (?:vien(?:t|nent)|provien)\w*|vien(?:t|nent) d'ou|(?:fait|fabrique)\w* (?:ou|dans quel pays)|ou (?:est|sont)(?:-(?:il|elle|ils|elles))? (?:fabrique|fait|produit|cultive)\w*|fabrique en|pays (?:d'origine|de fabrication)|origine|provenance)\b/g,
    key: /\b(?:origine|pays de fabrication|provenance|fabrique)\b/,
    evidence:
      /\b(?:fabrique|produit|imprime|affine|brasse|tisse|confectionne|cousu)\w* (?:a la main )?(?:en|au|aux)\b/,
  },
  ingredients: { ask: /\bingredients?\b/g, key: /\bingredients?\b/ },
  allergens: {
    ask: /\b(?:allerg\w*|gluten|lactose)\b/g,
    key: /\ballerg/,
    evidence: /\b(?:allergenes?|sans gluten|sans lactose)\b/,
  },
  usage: {
    ask: /\b(?:comment (?:ca s'utilise|s'en servir|s'utilise\w*|utiliser|l'utiliser|l'appliquer|appliquer)|mode d'emploi|conseils d'utilisation)\b/g,
    key: /\b(?:utilisation|mode d'emploi|application)\b/,
  },
  water: {
    ask: /\b(?:etanche\w*|impermeable\w*|resiste? a l'eau|waterproof|pluie|ip ?[x\d]\d)\b/g,
    key: /\b(?:etancheite|impermeab\w*|etanche|waterproof)\b/,
    evidence: /\b(?:etanche\w*|impermeab\w*|resistant a l'eau|\d+ atm|ip[x\d]\d)\b/,
  },
  assembly: {
    ask: /\b(?:montage|assembl\w*|monter)\b/g,
    key: /\b(?:montage|assemblage)\b/,
    evidence: /\b(?:montage|a monter|assemble)\b/,
  },
  brand: { ask: /\b(?:quelle marque|marque|fabricant)\b/g, key: /^(?:marque|fabricant)$/ },
  model: {
    ask: /\b(?:reference|numero de modele|ean)\b/g,
    key: /^(?:reference|modele|ref|ean)\b/,
  },
  display: { ask: /\b(?:resolution|ecran)\b/g, key: /\b(?:resolution|ecran|affichage)\b/ },
  noise: {
    ask: /\b(?:bruit|bruyant\w*|silencieu\w*|decibels?)\b/g,
    key: /\b(?:bruit|niveau sonore)\b/,
    evidence: /\b\d+ ?db\b/,
  },
  certification: {
    ask: /\b(?:certifi\w*|bio|recycle\w*|durable)\b/g,
    key: /\b(?:certifi\w*|label)\b/,
    evidence: /\b(?:certifi\w+|oeko-?tex|gots|fsc|recycle\w*)\b/,
  },
  temperature: {
    ask: /\b(?:temperatures?|four|micro-?ondes)\b/g,
    key: /\b(?:temperature)\b/,
    evidence: /\b(?:jusqu'a|au four)\b[^.]{0,20}\d+ ?°/,
  },
  installation: {
    ask: /\b(?:install\w*|fixer|fixation|accrocher)\b/g,
    key: /\b(?:installation|fixation)\b/,
    evidence: /\b(?:fixation|installer|vis)\b/,
  },
  overview: {
    ask: /\b(?:(?:dites|parlez)(?:-moi| moi)? (?:en plus|plus|davantage)|en savoir plus|decri\w*|c'est quoi$)/g,
    key: /description/,
  },
};
