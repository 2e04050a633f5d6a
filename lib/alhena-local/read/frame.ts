import { type ChoiceGroup, openChoices } from './choices';
import { chromeOf, type Noise } from './noise';
import type { Outline } from './outline';
import type { Child } from './pairs';
import type { Couple } from './repeats';
import * as tags from './tags';

/** An element that is open, and what is known of it so far. */
export type Frame = {
  tag: string;
  /** Class and id, bounded. */
  names: string;
  noise: Noise;
  inLink: boolean;
  headingLevel: number;
  blockStart: number;
  sectionStart: number;
  /** The first direct element children that hold text; `childCount` counts all of them. */
  children: Child[];
  childCount: number;
  ownChars: number;
  text: string;
  choices: ChoiceGroup | undefined;
  attribs: Record<string, string>;
  /** Children that hold two short texts each. */
  couples: Couple[];
  /** A control that opens what follows it, or holds nothing else. */
  opens: boolean;
  /** Holds a control that titles what follows it in this element. */
  titled: boolean;
  /** The child before was such a control. */
  afterControl: boolean;
};

const NAMES_CHARS = 300;

/** The frame of an element that opens inside `parent`. */
export function openFrame(
  tag: string,
  attribs: Record<string, string>,
  parent: Frame | undefined,
  outline: Outline,
): Frame {
  const inherited = parent?.noise ?? 'none';
  const noise = inherited === 'none' ? chromeOf(tag, attribs) : inherited;
  return {
    tag,
    names: `${attribs.class ?? ''} ${attribs.id ?? ''}`.slice(0, NAMES_CHARS),
    noise: tag === 'h1' ? 'none' : noise,
    inLink: tag === 'a' || (parent?.inLink ?? false),
    headingLevel: parent && parent.headingLevel > 0 ? 0 : tags.headingLevel(tag, attribs),
    blockStart: outline.blocks.length,
    sectionStart: outline.sections.length,
    children: [],
    childCount: 0,
    ownChars: 0,
    text: '',
    choices: openChoices(tag, attribs),
    attribs,
    couples: [],
    opens: attribs['aria-expanded'] !== undefined,
    titled: false,
    afterControl: false,
  };
}

/** An element that holds controls and what they open: their titles end with it. */
export function isGroup({ titled, opens, headingLevel }: Frame): boolean {
  return titled && !opens && headingLevel === 0;
}
