import { stemWith } from '../nlp/stem';
import { fold, words } from '../nlp/text';
import type { Unit } from '../read/page-doc';
import type { TopicId } from '../topics/topic';
import type { Question } from './question';
import type { Scored } from './score';

/** True for "how many". */
export function wantsCount({ folded }: Question): boolean {
  return COUNT.test(folded);
}

const COUNT = /\b(?:how many|wie ?viele|combien de|cuant[oa]s|quant[ie]|quant[oa]s|hoeveel)\b/;
const FIGURE =
  /\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|single|double|pair|ein\w?|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|un|une|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|dois|duas|quatro|sete|oito|dez|een|twee|drie|vijf|zes|zeven|negen|tien|twaalf)\b/u;

/** True where a unit's label or text holds a figure or its word. */
export function namesFigure(unit: Unit): boolean {
  return FIGURE.test(unit.folded);
}

/** `namesFigure` of a unit that was scored. */
export function hasFigure({ unit }: Scored): boolean {
  return namesFigure(unit);
}

/** "Tall" is a word in a name, too: a measure is told by a label or in figures. */
export function lacksFigure({ unit }: Scored, question: Question): boolean {
  const isMeasure = question.topics.some((topic) => MEASURES.has(topic));
  return question.number && isMeasure && unit.kind === 'text' && !unit.hasDigit;
}

const MEASURES: ReadonlySet<TopicId> = new Set(['dimensions', 'weight', 'capacity', 'load']);

/** "Two stretch side pockets": the figure stands before what was asked to be counted. */
export function countsIt({ unit }: Scored, question: Question): boolean {
  const folded = fold(unit.text);
  const said = words(folded);
  const asked = new Set(question.terms.map((term) => term.stem));
  const isNumbered = said.some(
    ({ text }, at) =>
      asked.has(stemWith(text, unit.lang)) &&
      said[at + 1]?.text === 'of' &&
      FIGURE.test(said[at + 2]?.text ?? ''),
  );
  if (isNumbered) return true;
  return said.some(
    ({ text, end }, at) =>
      FIGURE.test(text) &&
      said
        .slice(at + 1, at + 5)
        .some(
          (next) =>
            asked.has(stemWith(next.text, unit.lang)) &&
            !/[.,:;]/.test(folded.slice(end, next.start)),
        ),
  );
}

/** "7-speed hub", "Sleeps three": what is counted is said in other words, and its figure stands right beside them. */
export function countsConcept({ unit }: Scored, question: Question): boolean {
  return question.terms
    .flatMap((term) => term.said)
    .some((said) => {
      const match = said.exec(unit.folded);
      if (!match) return false;
      const end = match.index + match[0].length;
      const near = unit.folded.slice(Math.max(0, match.index - 14), end + 14);
      return FIGURE.test(near);
    });
}
