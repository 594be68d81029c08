const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]);

const TOKEN = /\\([\\`*_{}[\]()#+\-.!~>|&<])|\*\*([^*]+)\*\*|\[([^\]]+)\]\((https:\/\/[^\s()<>"]+)\)|\n/g;

/**
 * The little of markdown that Teams shows in a line of text (bold, links, escaped signs), as HTML in which
 * everything else is plain text.
 */
export function htmlOf(text) {
  let html = '';
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    html += escapeHtml(text.slice(end, match.index)) + htmlOfToken(match);
    end = match.index + match[0].length;
  }
  return html + escapeHtml(text.slice(end));
}

function htmlOfToken([whole, sign, bold, title, url]) {
  if (sign !== undefined) return escapeHtml(sign);
  if (bold !== undefined) return `<strong>${htmlOf(bold)}</strong>`;
  if (title !== undefined) {
    return `<a href="${escapeHtml(url)}" target="_blank" rel="noopener noreferrer">${escapeHtml(title)}</a>`;
  }
  return whole === '\n' ? '<br>' : escapeHtml(whole);
}

/** The same text without its signs, for where there is no room for more than words. */
export const textOf = (text) =>
  text.replace(TOKEN, (whole, sign, bold, title) => sign ?? bold ?? title ?? (whole === '\n' ? ' ' : whole));
