import { join } from 'node:path';
import type { RuleDocument } from '../domain/document';
import { compileLexicon } from '../domain/lexicon';
import { buildRuleIndex, type Lexica, type RuleIndex } from '../domain/rule-index';
import { readRuleDocument } from './rules-library';
import { snowballStemmer } from './stemmer';
import { readThesaurus } from './thesaurus-file';

const RULES_FOLDER = join(__dirname, '../../../rules');

/** The rules that come with the bot. */
export const ownRulesFile = join(__dirname, '../../../rules/ale-2006.md');

const loaded = new Map<string, Lexica>();

/** Reads the thesaurus that lies beside the rules, once a process; throws DocumentError with every problem. */
export function loadLexica(folder: string = RULES_FOLDER): Lexica {
  const lexica = loaded.get(folder) ?? readLexica(folder);
  loaded.set(folder, lexica);
  return lexica;
}

function readLexica(folder: string): Lexica {
  const thesaurus = readThesaurus(join(folder, 'thesaurus.yaml'), join(folder, 'words.yaml'));
  return {
    accented: compileLexicon(thesaurus, snowballStemmer, 'accented'),
    plain: compileLexicon(thesaurus, snowballStemmer, 'plain'),
  };
}

/** Makes a document ready for questions. */
export function indexDocument(document: RuleDocument, lexica: Lexica = loadLexica()): RuleIndex {
  return buildRuleIndex(document, lexica);
}

/** Reads a rule document and makes it ready for questions; throws DocumentError with every problem, line and remedy. */
export function loadRuleIndex(file: string): RuleIndex {
  return indexDocument(readRuleDocument(file));
}
