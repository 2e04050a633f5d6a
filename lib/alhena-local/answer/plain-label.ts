import { fold } from '../nlp/text';
import type { Unit } from '../read/page-doc';
import type { TopicId } from '../topics/topic';

/** A frame is used only where the label says no more than the topic: "Weight", not "Shipping weight of the box". */
export function topicOfLabel(unit: Unit, topic: TopicId | undefined): TopicId | undefined {
  if (
    topic === 'dimensions' &&
    /dimension|abmessung|dimensao|dimensoes|afmeting/.test(fold(unit.key ?? ''))
  ) {
    return topic;
  }
  if (!topic || !unit.keyTopics.has(topic)) return undefined;
  const plain = PLAIN_LABEL.get(topic);
  if (plain) return plain.test(fold(unit.key ?? '')) ? topic : undefined;
  return (unit.key ?? '').split(' ').length > 2 ? undefined : topic;
}

const PLAIN_LABEL = new Map<TopicId, RegExp>([
  [
    'material',
    /^(?:material|materials|fabric|composition|made of|made from|material composition|fabric type|matiere|composition|materiale|composizione|materiaal|samenstelling|zusammensetzung)$/,
  ],
  [
    'weight',
    /^(?:weight|item weight|product weight|net weight|weighs|total weight|gewicht|artikelgewicht|nettogewicht|poids|peso|peso articolo|peso neto|peso netto)$/,
  ],
  [
    'capacity',
    /^(?:capacity|volume|volumen|holds|fassungsvermogen|capacite|contenance|capacidad|capacita|capacidade|inhoud)$/,
  ],
  [
    'dimensions',
    /^(?:dimensions|size|measurements|product dimensions|item dimensions|overall dimensions|abmessungen|produktabmessungen|medidas|dimensiones|dimensioni|dimensoes|afmetingen)$/,
  ],
  [
    'origin',
    /^(?:country of origin|made in|origin|manufactured in|country of manufacture|herkunftsland|herstellungsland|pays d'origine|pays de fabrication|pais de origen|paese di origine|pais de origem|land van herkomst)$/,
  ],
  ['colour', /^(?:colou?rs?|farben?|couleurs?|coloris|color[ei]|colores|cor|cores|kleur|kleuren)$/],
  ['warranty', /^(?:warranty|guarantee|warranty period|garantie|garantia|garanzia)$/],
  [
    'contents',
    /^(?:in the box|what's in the box|included|contents|box contents|what's included|comes with|lieferumfang|contenu|contenido|contenuto|conteudo|inhoud)$/,
  ],
  ['compatibility', /^(?:suitable for(?: hobs?)?)$/],
  ['size', /^(?:sizes?|available sizes?)$/],
  ['fit', /^fit$/],
  ['load', /^max(?:imum)? load$/],
  ['skin', /^skin types?$/],
  ['certification', /^certifications?$/],
  ['care', /^(?:care|care instructions|washing instructions|cleaning)$/],
]);
