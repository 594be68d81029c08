// The page on which columns of the list are left out before it is downloaded.

import type { PageTexts } from '../texts/letters';
import type { ListColumn } from '../domain/list-columns';
import { listColumns } from '../domain/list-columns';
import { escapeHtml } from '../../core/escape-html';
import type { DutyMailbox } from '../../core/municipality';
import { page } from './sheet-page';

/** What may be handed out: of a strict mailbox neither sender nor subject. */
export const columnsOf = ({ secrecy }: DutyMailbox): readonly ListColumn[] =>
  listColumns.filter((column) => secrecy === 'normal' || (column !== 'from' && column !== 'subject'));

export function choosePage(
  mailbox: DutyMailbox,
  { token, span }: { readonly token: string; readonly span: string },
  texts: PageTexts,
): string {
  const { list } = texts.incoming;
  const boxes = columnsOf(mailbox).map(
    (column) =>
      `<p><label><input type="checkbox" name="column" value="${column}" checked> ${escapeHtml(list.columns[column])}</label></p>`,
  );
  const button = (format: string, title: string) =>
    `<button name="format" value="${format}">${escapeHtml(title)}</button>`;
  const body = [
    `<h1>${escapeHtml(list.choosePage.title)}</h1>`,
    `<p>${escapeHtml(mailbox.name)} · ${escapeHtml(span)}</p>`,
    `<p>${escapeHtml(mailbox.secrecy === 'normal' ? list.choosePage.what : list.choosePage.strict)}</p>`,
    `<form method="get" action="${token}/file">${boxes.join('')}`,
    `<p>${button('xlsx', list.xlsx)} ${button('csv', list.csv)}</p></form>`,
    `<footer>${escapeHtml(list.logged)}</footer>`,
  ];
  return page({ language: texts.language, title: list.choosePage.title, body: body.join('\n') });
}
