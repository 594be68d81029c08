import { reportPage } from '../../../tools/rules-import/report-page';
import { cell, heading, importWord, paragraph, row, table } from './small-word';

const body = [
  paragraph('Rutin för post', 'Title'),
  table(row(cell('Beslutad av'), cell('Kanslichefen')), row(cell('Ersätter'), cell('Postrutin 2019'))),
  heading('Post'),
  paragraph('Brevlådan öppnas varje arbetsdag.'),
];

it("a report tells of the pages' heads and feet, and of facts that are not used", async () => {
  const around = { header: 'Granviks kommun', footer: 'Storgatan 1, Granvik' };
  const imported = await importWord(body, around);
  expect(imported.document.rules.map(({ text }) => text)).toEqual(['Brevlådan öppnas varje arbetsdag.']);
  expect(imported.document.facts.title).toBe('Rutin för post');
  const page = reportPage(imported, 'rutin.docx');
  for (const text of Object.values(around))
    expect(page).toMatch(
      new RegExp(`<td>${text}</td><td><b>Ingen regel</b> .sidhuvud, sidfot eller sidnummer.`, 'u'),
    );
  expect(page).toContain('”Ersätter” används inte som uppgift');
  expect(page).not.toContain('<tr class="lost">');
});

test.each([
  ['numbers in a way that is not read', '<w:numPr><w:numId w:val="1"/></w:numPr>', true],
  ['does not number', '', false],
])('a report tells of headings that Word %s', async (_, style, isTold) => {
  const page = reportPage(await importWord(body, {}, style), 'rutin.docx');
  expect(page.includes('Word numrerar rubrikerna, och numren är inte med')).toBe(isTold);
});
