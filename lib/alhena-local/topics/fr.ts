import { frCues } from './cues/fr';
import type { Lexicon } from './topic';

export const fr: Lexicon = {
  lang: 'fr',
  topics: frCues,
  stop: new Set(
    "un une des le la les l d du de au aux est sont etait ete etre a ai as ont avoir peut peuvent puis-je puis dois doit je tu il elle on nous vous ils elles me moi te toi lui leur mon ma mes ton ta tes son sa ses notre votre ce cet cette ces ca cela ceci c qu que qui quoi quel quelle quels quelles comment combien ou quand pourquoi et mais aussi tres plus moins pas ne n y en dans sur sous avec sans pour par chez entre si s'il t est-ce j m s produit article faut fait bonjour merci svp se elle-meme temps dure leurs avez vendez proposez contient contenir fois peux veux ca vient viennent elle-meme quelles ils combien-ca une-fois".split(
      ' ',
    ),
  ),
  weak: new Set(
    'utiliser fonctionne convient possible bien facile vraiment acheter commander existe mettre prendre disponible disponibles marche existent frais taux prix apres avant fois possible porter'.split(
      ' ',
    ),
  ),
  specific: new Set(
    'vaisselle lave seche linge repasser four micro ondes induction cuir bois laine pluie gluten lactose iphone'.split(
      ' ',
    ),
  ),
  facets: [
    { ask: /hauteur/, is: /hauteur|\bh\b/, other: /largeur|longueur|profondeur|diametre/ },
    { ask: /largeur/, is: /largeur|\bl\b/, other: /hauteur|longueur|profondeur|diametre/ },
    { ask: /longueur/, is: /longueur|\bl\b/, other: /hauteur|largeur|profondeur|diametre/ },
    { ask: /profondeur/, is: /profondeur|\bp\b/, other: /hauteur|largeur|longueur|diametre/ },
    { ask: /diametre/, is: /diametre|ø/, other: /hauteur|largeur|longueur|profondeur/ },
  ],
  yesNo:
    /^(?:et |mais )?(?:est-ce|est|sont|a-t|ont|peut|puis|peuvent|faut|y a|il y a|fonctionne|convient|dispose|contient|va-t|tient|resiste|fait|doit|ca (?:passe|va|tient|marche)|y a)/,
  number:
    /\b(?:combien|quelle (?:est )?(?:la )?(?:taille|hauteur|largeur|longueur|profondeur)|dimensions?|poids|diametre)\b/,
  negation: /\b(?:pas|non|sans|aucun\w*|jamais|sauf|hors|ni)\b/,
  or: /\bou\b/,
  degree: /^est-ce (?:vraiment )?\w+$/,
  followUp: /^(?:et|ou|mais|aussi|qu'en est|sinon)\b/,
  yes: /^(?:oui|inclus|✓|✔)/,
  no: /^(?:non|aucun|sans|✗)/,
  colours: new Set(
    'noir noire blanc blanche rouge bleu bleue vert verte jaune gris grise beige marron rose violet orange or argent creme turquoise marine kaki anthracite bordeaux'.split(
      ' ',
    ),
  ),
  greeting: /^(?:bonjour|salut|bonsoir|coucou|hello)(?: a tous)?[\s!.,]*$/,
  thanks: /^(?:ok[,. ]+)?(?:merci|parfait|super|genial)(?: beaucoup| bien| merci)?[\s!.,]*$/,
  bye: /^(?:au revoir|a bientot|bonne (?:journee|soiree))[\s!.,]*$/,
  identity:
    /^qui es-tu|^qui etes-vous|^(?:es-tu|etes-vous) (?:un|une) (?:robot|humain|bot|ia|machine)|^(?:aide)[\s?!.]*$/,
};
