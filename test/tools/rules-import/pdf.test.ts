import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { blocksOfPieces } from '../../../tools/rules-import/pdf-blocks';
import type { Piece } from '../../../tools/rules-import/pdf-lines';

const piece = (text: string, [x, y]: readonly [number, number], more: Partial<Piece> = {}): Piece => ({
  text,
  ...{ x, y, width: text.length * 5, height: 10, bold: false },
  ...more,
});

describe('the pieces of a PDF', () => {
  it('become headings by size, paragraphs by gaps, bullets by their mark', () => {
    const page = [
      piece('Rutin', [40, 800], { height: 20, width: 60 }),
      piece('Telefon', [40, 760], { bold: true }),
      piece('Samtal besvaras alltid så fort som det går, av den', [40, 740]),
      piece('som är där.', [40, 728]),
      piece('•', [40, 700], { width: 4 }),
      piece('Hänvisa vid frånvaro.', [60, 700]),
      piece('•', [40, 688], { width: 4 }),
      piece('Säg till växeln.', [60, 688]),
    ];
    expect(blocksOfPieces([page])).toEqual([
      { kind: 'heading', level: 1, text: 'Rutin' },
      { kind: 'heading', level: 2, text: 'Telefon' },
      { kind: 'text', lines: ['Samtal besvaras alltid så fort som det går, av den', 'som är där.'] },
      { kind: 'bullet', text: 'Hänvisa vid frånvaro.', depth: 0 },
      { kind: 'bullet', text: 'Säg till växeln.', depth: 0 },
    ]);
  });

  it('become a table by their columns, also where a cell goes on below', () => {
    const page = [
      piece('Dokumenttyp', [40, 800]),
      piece('Fastställare', [200, 800]),
      piece('Rutin', [40, 785]),
      piece('Kommunstyrelsens', [200, 785]),
      piece('arbetsutskott', [200, 773]),
    ];
    expect(blocksOfPieces([page])).toEqual([
      {
        kind: 'table',
        rows: [
          ['Dokumenttyp', 'Fastställare'],
          ['Rutin', 'Kommunstyrelsens arbetsutskott'],
        ],
      },
    ]);
  });

  it('are no table where justified words stand far apart', () => {
    const words = ['Vår', 'tillgänglighet', 'och', 'vårt', 'bemötande'].map((word, at) =>
      piece(word, [50 + at * 100, 700], { width: 60 }),
    );
    const page = [...words, piece('är viktiga.', [50, 688]), piece('x'.repeat(92), [50, 640])];
    expect(blocksOfPieces([page])[0]).toEqual({
      kind: 'text',
      lines: ['Vår tillgänglighet och vårt bemötande', 'är viktiga.'],
    });
  });

  it('keep the columns of a table where a cell fills its column', () => {
    const page = [
      piece('Dokumenttyp', [50, 700]),
      piece('Ansvarig', [150, 700]),
      piece('Bestämmelser', [50, 688], { width: 97 }),
      piece('Kansliet', [150, 688]),
      piece('Så står det i reglerna.', [50, 640]),
    ];
    expect(blocksOfPieces([page])[0]).toEqual({
      kind: 'table',
      rows: [
        ['Dokumenttyp', 'Ansvarig'],
        ['Bestämmelser', 'Kansliet'],
      ],
    });
  });

  it('join words that were broken at the end of a line, and no others', () => {
    const page = [
      piece('Svara på e-', [50, 700]),
      piece('post och på in-', [50, 688]),
      piece('och utgående brev.', [50, 676]),
    ];
    const [block] = blocksOfPieces([page]);
    expect(block).toEqual({ kind: 'text', lines: ['Svara på e-post och på in-', 'och utgående brev.'] });
  });

  it('go on over the page, without page numbers', () => {
    const pages = [
      [piece('En mening som inte är slut', [40, 100]), piece('Sida 1 (2)', [40, 40])],
      [piece('när sidan är det.', [40, 800]), piece('Sida 2 (2)', [40, 40])],
    ];
    expect(blocksOfPieces(pages)).toEqual([
      { kind: 'text', lines: ['En mening som inte är slut', 'när sidan är det.'] },
    ]);
  });
});

describe('a PDF file', () => {
  it('is read from the command line like any other document', () => {
    const root = join(__dirname, '../../..');
    const script = `
      const { transformFileSync } = require('@swc/core');
      require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, { configFile: ${JSON.stringify(join(root, '.swcrc'))} }).code, file);
      require('./tools/rules-import/import-rules.ts')
        .importRules('test/rules/fixtures/sjoby-rutin.pdf')
        .then(({ document }) => console.log(JSON.stringify(document)));`;
    const out = execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' });
    const document = JSON.parse(out) as { facts: object; rules: { section: string; text: string }[] };
    expect(document.facts).toMatchObject({
      title: 'Rutin för telefon och e-post',
      decidedBy: 'Kommunchefen',
    });
    expect(document.rules.map((rule) => [rule.section, rule.text])).toEqual([
      [
        'Telefon',
        'Rutinen gäller alla som arbetar i Sjöby kommun och svarar i telefon. Den är skriven så lång att meningen måste brytas över flera rader på sidan, som löpande text brukar göra.',
      ],
      ['Telefon', 'Samtal ska besvaras inom fyra signaler.'],
      [
        'Telefon',
        'Vid frånvaro ska telefonen hänvisas, till exempel vid lunch, vid möten som är längre än en kvart och när arbetsdagen är slut för dagen.',
      ],
      ['E-post', 'Funktionsbrevlådan öppnas två gånger om dagen.'],
      ['E-post', 'E-post som hör till ett ärende registreras samma dag och läggs i akten.'],
      ['E-post', 'Frågor om rutinen ställs till kansliet.'],
    ]);
  });
});
