import { itCues } from './cues/it';
import type { Lexicon } from './topic';

export const it: Lexicon = {
  lang: 'it',
  topics: itCues,
  stop: new Set(
    "un uno una il lo la i gli le l di del dello della dei degli delle a al allo alla ai alle da dal dalla in nel nella con su sul sulla per tra fra e ed o che chi cosa come quanto quanta quanti quante quando dove quale quali e' sono ha hanno ho essere avere posso puo possono si mi ti ci vi lo gli ne mio mia tuo sua suo questo questa questi queste quello molto piu meno non anche ma gia prodotto articolo ciao grazie vorrei c d s anni c'e fa fanno dura tiene trova contiene sta ci c hanno tempo volta da fatto fatta bene ogni deve devo va bene".split(
      ' ',
    ),
  ),
  weak: new Set(
    'usare utilizzare funziona adatto buono facile davvero comprare ordinare esiste viene vengono disponibile disponibili include esistono'.split(
      ' ',
    ),
  ),
  specific: new Set(
    'lavastoviglie lavatrice asciugatrice stirare forno microonde induzione pelle legno lana pioggia glutine lattosio'.split(
      ' ',
    ),
  ),
  facets: [
    {
      ask: /altezza|quanto e alt/,
      is: /altezza/,
      other: /larghezza|lunghezza|profondita|diametro/,
    },
    {
      ask: /larghezza|quanto e larg/,
      is: /larghezza/,
      other: /altezza|lunghezza|profondita|diametro/,
    },
    {
      ask: /lunghezza|quanto e lung/,
      is: /lunghezza/,
      other: /altezza|larghezza|profondita|diametro/,
    },
    { ask: /profondita/, is: /profondita/, other: /altezza|larghezza|lunghezza|diametro/ },
    { ask: /diametro/, is: /diametro/, other: /altezza|larghezza|lunghezza|profondita/ },
  ],
  yesNo:
    /^(?:e |ed |ma )?(?:e|sono|ha|hanno|posso|puo|possono|si puo|c'e|ci sono|funziona|include|contiene|viene|serve|va bene|va|fa|si (?:spegne|toglie|piega|lava|chiude)|resiste)\b/,
  number: /\b(?:quant[oaie]|dimensioni|misure|peso|altezza|larghezza|lunghezza)\b/,
  negation: /\b(?:non|senza|mai|tranne|escluso|ne)\b/,
  or: /\b(?:o|oppure)\b/,
  degree: /^quanto e \w+/,
  followUp:
    /^(?:e|o|ma|anche|invece|allora)\b(?! (?:impermeabile|adatto|possibile|compatibile|lavabile|disponibile|incluso|inclusa|vera|vero))/,
  yes: /^(?:si|inclus\w+|✓|✔)/,
  no: /^(?:no|nessun\w*|senza|✗)/,
  colours: new Set(
    'nero nera bianco bianca rosso rossa blu verde giallo gialla grigio grigia beige marrone rosa viola arancio arancione oro argento crema turchese antracite bordeaux azzurro'.split(
      ' ',
    ),
  ),
  greeting: /^(?:ciao|salve|buongiorno|buonasera)(?: a tutti)?[\s!.,]*$/,
  thanks: /^(?:ok[,. ]+)?(?:grazie(?: mille)?|perfetto|ottimo)[\s!.,]*$/,
  bye: /^(?:arrivederci|a presto|buona (?:giornata|serata))[\s!.,]*$/,
  identity:
    /^(?:chi sei|sei (?:un|una) (?:robot|bot|umano|persona|macchina|ia)|cosa (?:puoi|sai) fare|aiuto[\s?!.]*$)/,
};
