import { fold } from './fold.ts';

/**
 * Words that bind a sentence or that every abstract uses, and so tell nothing of
 * what a paper is about.
 */
const common = new Set(
  `a about above abstract accuracy achieve achieves achieved achieving across addition additionally address
  aim aims all allow allows almost also although among an analysis analyses analyze and another any approach
  approaches are argue art as aspects at available based be because been being benefit benefits best better
  between both but by called can cannot case cases challenge challenges challenging code combination compare
  compared comparable comparison competitive comprehensive compute conduct consistent consistently contrast
  cost costs could critical crucial current currently data demonstrate demonstrates demonstrated depend design
  despite develop developed development different difficult directly discuss diverse do does due during each
  effect effective effectively effectiveness effects efficacy efficient efficiency efficiently e.g either
  empirical empirically enable enables enabling english enhance ensure especially evaluate evaluated evaluation
  even every example examples exhibit existing experiment experimental experiments explore extensive fast
  faster few fewer find findings finally first five focus for found four framework from further furthermore
  gain gains general generally given good great greater greatly growing has have having help here hence high
  higher highly how however i.e if ii iii impact important improve improved improvement improvements improves
  improving in include includes including increase increases increased increasing indicate information input
  insights instead into introduce investigate is issue issues it its itself just key known lack language
  languages large larger largely latter lead leading leads learning less level leverage light like limited
  llm llms lm lms long low lower made main maintain maintaining make makes making many may means method
  methods metric metrics might minimal model modeling models more moreover most much multiple must namely
  natural need needed needs new no not notably novel number obtain obtained of often on one only open optimal
  or order other others our out outperform outperforming outperforms output over overall overcome paper papers
  parameter parameters particular particularly per perform performance performs popular possible potential
  present presents previous prior problem problems process produce promising proposed propose proposes provide
  provides providing publicly question quality range rather real recent recently reduce reduced reduces reducing
  related relative release released remain remains require required requires requiring research resource
  resources respectively result resulting results reveal same scale scales scaling second section set setting
  settings several show showing shown shows significant significantly similar simple simply since single size
  sizes small smaller so some source specific specifically standard state state-of-the-art still strategies
  strategy strong studies study such suggest suggests support surprisingly system systems task tasks technique
  techniques than that the their them then there therefore these they this those three through thus time times
  to together too toward towards train trained training two type types under understand understanding unlike
  up upon us use used useful user users uses using various very via was way ways we well were what when where
  whether which while whose why wide will with within without work works would yet you your zero`.split(
    /\s+/,
  ),
);

/** A word as it is counted and as it is shown. */
export interface Word {
  /** Folded, without a plural ending: equal for words that mean the same. */
  readonly stem: string;
  /** As the text has it. */
  readonly written: string;
}

/**
 * Joins the singular and the plural of a word, and no more: a reader is shown the
 * word, so that it must stay one.
 */
function stem(word: string): string {
  if (word.length <= 3 || /(?:ss|us|is)$/.test(word)) return word;
  return word.replace(/ies$/, 'y').replace(/(x|ch|sh)es$/, '$1').replace(/s$/, '');
}

const isTelling = (word: string) =>
  word.length > 1 && !/^[\d.,%-]+$/.test(word) && !common.has(word) && !common.has(stem(word));

/** The words of a text in order; a break (a full stop, a bracket) is `undefined`. */
function* runs(text: string): Generator<Word | undefined> {
  for (const [token] of text.matchAll(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*|[.,;:!?()[\]{}"“”]/gu)) {
    if (!/[\p{L}\p{N}]/u.test(token)) {
      yield undefined;
      continue;
    }
    const folded = fold(token).replace(/['’]s$/, '');
    yield isTelling(folded)
      ? { stem: stem(folded), written: token.replace(/['’]s$/, '') }
      : undefined;
  }
}

/**
 * The telling words of a text and the pairs of them that stand side by side
 * ("speculative decoding"), in the order of the text and as often as they occur.
 */
export function tellingWords(text: string): Word[] {
  const found: Word[] = [];
  let before: Word | undefined;
  for (const word of runs(text)) {
    if (word) found.push(word);
    if (word && before)
      found.push({
        stem: `${before.stem} ${word.stem}`,
        written: `${before.written} ${word.written}`,
      });
    before = word;
  }
  return found;
}
