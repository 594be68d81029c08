// What has been learnt, as a file beside the built program, so that no start has to learn (scripts/build.mjs writes it).

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Act } from '../domain/acts/acts';
import { isAct } from '../domain/acts/acts';
import type { Line, Mind } from '../domain/model/mind';
import { learn, vocabularyOf } from '../domain/model/mind';

const root = join(__dirname, '../../..');
export const phrasesFolder = join(root, 'src/chat/phrases');
/** In it: lines as people wrote them, in no short form. */
const saidFolder = 'said';
const mindFile = join(root, 'dist/chat/mind.json');

const phraseFile = z.record(z.string(), z.array(z.coerce.string()));

interface PhraseText {
  readonly name: string;
  readonly text: string;
}

/** Of a folder and the one in it. */
const textsIn = (folder: string): readonly PhraseText[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

const linesOf = (files: readonly PhraseText[]): readonly Line[] =>
  files.flatMap(({ name, text }) =>
    Object.entries(phraseFile.parse(parse(text))).flatMap(([act, lines]) => {
      if (!isAct(act)) throw new Error(`${name}: ${act} is no act. Acts are listed in domain/acts/acts.ts.`);
      return lines.map((line) => ({ act, line, isSaid: dirname(name) === saidFolder }));
    }),
  );

/** Every line of the phrase files in a folder. Throws Error on an act that is none, naming file and act. */
export const readPhraseFiles = (folder: string): readonly Line[] => linesOf(textsIn(folder));

/** Thousands of words in one text: read in one go. */
const joined = z.string().transform((text) => text.split('\n'));

const schema = z.object({
  /** Of the files that it was learnt from. */
  digest: z.string(),
  acts: z.array(z.string().refine(isAct)),
  /** Base64 of eight bytes a mark, the lowest first. */
  marks: z.string(),
  words: joined,
  known: z.array(z.tuple([z.string(), z.string().refine(isAct)])),
  scale: z.number(),
  /** Base64 of one signed byte a weight, deflated: most are nought. */
  weights: z.string(),
});

const digestOf = (files: readonly PhraseText[]): string =>
  createHash('sha256').update(JSON.stringify(files)).digest('hex');

/** Learns from the phrase files and writes what came of it, whole or not at all. */
export function writeMind(): void {
  const files = textsIn(phrasesFolder);
  const { model, vocabulary, known } = learn(linesOf(files));
  const written: z.input<typeof schema> = {
    digest: digestOf(files),
    acts: [...model.labels],
    marks: Buffer.from(model.marks.buffer).toString('base64'),
    words: [...vocabulary.words].join('\n'),
    known: [...known],
    scale: model.scale,
    weights: deflateSync(model.weights).toString('base64'),
  };
  mkdirSync(dirname(mindFile), { recursive: true });
  const beside = `${mindFile}.${process.pid}`;
  writeFileSync(beside, JSON.stringify(written));
  renameSync(beside, mindFile);
}

/** What was learnt when the project was built; where the phrases have changed since, or nothing was built, learnt now. */
export function loadMind(): Mind {
  const kept = existsSync(mindFile) ? schema.parse(JSON.parse(readFileSync(mindFile, 'utf8'))) : undefined;
  const files = existsSync(phrasesFolder) ? textsIn(phrasesFolder) : undefined;
  if (kept === undefined || (files !== undefined && digestOf(files) !== kept.digest))
    return learn(linesOf(files ?? []));
  const weights = new Int8Array(inflateSync(Buffer.from(kept.weights, 'base64')));
  const marks = new Float64Array(Uint8Array.from(Buffer.from(kept.marks, 'base64')).buffer);
  return {
    model: { labels: kept.acts, marks, weights, scale: kept.scale },
    vocabulary: vocabularyOf(kept.words),
    known: new Map(kept.known as readonly (readonly [string, Act])[]),
  };
}
