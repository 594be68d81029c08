import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bandsFile } from '../../src/rules/documents/rule-index-file';

/** The rules' folder with other bands. */
export function folderWith(bands: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bands-'));
  for (const file of ['thesaurus.yaml', 'words.yaml', 'synonyms.txt', 'question-forms.json', 'meanings.json'])
    copyFileSync(join(__dirname, '../../rules', file), join(folder, file));
  writeFileSync(bandsFile(folder), bands);
  return folder;
}
