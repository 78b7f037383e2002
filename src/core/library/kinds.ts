import type { PaperKind, PaperLevel } from '../schema/paper.ts';

/** What a kind or a level is called where it stands by itself, and what it means, in a sentence. */
export interface Words {
  readonly name: string;
  readonly meaning: string;
}

export const kindWords: Readonly<Record<PaperKind, Words>> = {
  method: { name: 'Method', meaning: 'The paper proposes a way of doing something.' },
  analysis: { name: 'Analysis', meaning: 'The paper studies how things behave, and why.' },
  benchmark: {
    name: 'Benchmark',
    meaning: 'The paper gives a test set or a metric by which others can be measured.',
  },
  system: {
    name: 'System',
    meaning: 'The paper describes a built system or a trained model as a whole.',
  },
  survey: { name: 'Survey', meaning: 'The paper gathers and orders the work of others.' },
  theory: { name: 'Theory', meaning: 'The paper derives or proves what must hold.' },
  resource: {
    name: 'Resource',
    meaning: 'The paper gives data, tools or models for others to use.',
  },
};

export const levelWords: Readonly<Record<PaperLevel, Words>> = {
  introductory: {
    name: 'Introductory',
    meaning: 'Whoever knows what a Transformer is can follow.',
  },
  intermediate: {
    name: 'Intermediate',
    meaning: 'It helps to know how things are usually done in the sub-field.',
  },
  advanced: {
    name: 'Advanced',
    meaning: 'It asks for the mathematics of the sub-field, or for the details of its systems.',
  },
};
