import { clean } from '../nlp/text';
import { LABEL_MAX } from './pairs';

/** A picker of variants: its label and what can be picked. */
export type ChoiceGroup = { label: string; options: string[] };

const OPTIONS_MAX = 40;
const OPTION_MAX_CHARS = 40;

/** The group an element opens: a fieldset, a select, a radio group or a list box. */
export function openChoices(tag: string, attribs: Record<string, string>): ChoiceGroup | undefined {
  if (tag === 'fieldset') return { label: '', options: [] };
  const { role } = attribs;
  if (tag !== 'select' && role !== 'radiogroup' && role !== 'listbox') return undefined;
  const named = CHOICE_NAME.exec(`${attribs.name ?? ''} ${attribs.id ?? ''}`)?.[0] ?? '';
  const label = clean(attribs['aria-label'] ?? '') || named;
  return { label: label.length > LABEL_MAX ? '' : label, options: [] };
}

/** Adds an option unless it is a prompt or a number of pieces. */
export function addChoice(group: ChoiceGroup | undefined, label: string | undefined): void {
  const text = clean(label ?? '');
  if (!group || !text || text.length > OPTION_MAX_CHARS || PROMPT.test(text)) return;
  group.options.push(text);
}

/** The options as one text, or undefined when the group names none or too many to be variants. */
export function choicesText({ label, options }: ChoiceGroup): string | undefined {
  const isSize = SIZE_NAME.test(label);
  const distinct = [...new Set(options)].filter(
    (option) => option !== label && (isSize || !/^\d+$/.test(option)),
  );
  if (!label || distinct.length === 0 || distinct.length > OPTIONS_MAX) return undefined;
  return distinct.join(', ');
}

const CHOICE_NAME =
  /\b(?:colou?r|size|farbe|grosse|couleur|taille|pointure|talla|taglia|misura|tamanho|maat|kleur)\b/i;
const PROMPT = /^(?:select|choose|please|pick|bitte|wahlen|choisi|seleccion|scegli|--)/i;
/** Numbers are sizes under a label that says so, and pieces to buy under any other. */
const SIZE_NAME = /size|gr(?:ö|o)ss?e|größe|taille|pointure|talla|taglia|misura|tamanho|maat/i;
