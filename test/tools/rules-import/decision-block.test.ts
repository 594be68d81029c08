import type { Imported } from '../../../tools/rules-import/import-rules';
import { reportPage } from '../../../tools/rules-import/report-page';
import { bullet, heading, importWord, paragraph } from './small-word';

const rule = 'Brevlådan öppnas varje arbetsdag av den som står på listan.';
const start = [paragraph('Rutin för post', 'Title'), heading('Post'), paragraph(rule), heading('Beslut')];
const texts = ({ document }: Imported): readonly string[] => document.rules.map(({ text }) => text);
const adopted = [
  paragraph('Kommunstyrelsen beslutar'),
  bullet('att anta Rutin för post,'),
  bullet('att rutinen ska ses över senast i december 2028, och'),
  bullet('att Postrutin 2019 upphör att gälla.'),
];

describe('the decision that a document ends with', () => {
  test.each([
    ['in a list', [...adopted, paragraph('Paragrafen är omedelbart justerad. Vid protokollet: Siv Ek')]],
    [
      'in a sentence, the name on a line of its own',
      [
        paragraph('Kommunstyrelsen beslutade den 3 mars 2026 att fastställa denna rutin.'),
        paragraph('Vid protokollet:'),
        paragraph('Siv Ek'),
        paragraph('Frågor besvaras av kansliet, som också ändrar rutinen när det behövs.'),
      ],
    ],
  ])('is no rule, %s, and says who decided', async (_, ending) => {
    const imported = await importWord([...start, ...ending]);
    expect(texts(imported).filter((text) => /beslut|protokoll|justera|Siv/u.test(text))).toEqual([]);
    expect(texts(imported)).toContain(rule);
    expect(imported.text).toMatch(/^> .*Siv Ek$/mu);
    expect(imported.document.facts.decidedBy).toBe('Kommunstyrelsen');
    const page = reportPage(imported, 'rutin.docx');
    expect(page).toContain('beslutet om dokumentet, och protokollet');
    expect(page).not.toContain('<tr class="lost">');
  });

  it('leaves what bodies decide in matters, and what stands beside the minutes, as rules', async () => {
    const body = [
      'Nämnden beslutar om avgiften för kopior varje år i december.',
      'Nämnden beslutar att en handling inte ska lämnas ut efter förslag av handläggaren.',
      'Vid protokollet ska det finnas en lista över dem som var med.',
      'Paragrafen är tillämplig också på mejl.',
    ];
    const mixed = paragraph('Rutinen gäller genast. Paragrafen är omedelbart justerad.');
    const imported = await importWord([...start, ...body.map((text) => paragraph(text)), mixed]);
    expect(texts(imported)).toEqual([rule, ...body, 'Rutinen gäller genast.']);
  });
});
