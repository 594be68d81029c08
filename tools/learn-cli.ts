// Learns what people say from the phrase files, and the stems of the thesaurus; a step of the build (scripts/build.mjs).

import { writeMind } from '../src/chat/files/mind-file';
import {
  indexDocument,
  lexicaToLearn,
  ownRulesFile,
  readRuleDocument,
} from '../src/rules/documents/rule-index-file';
import { writeStems } from '../src/rules/documents/stems-file';

writeMind();
writeStems((stemmer) => indexDocument(readRuleDocument(ownRulesFile), lexicaToLearn(undefined, stemmer)));
