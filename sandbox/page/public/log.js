import { byId, h, keepList } from './dom.js';
import { clockTime, dayName, isoDate } from './times.js';
import { language, pick, words } from './words.js';

/** The event log, latest first, with a heading for each day. */
export function renderLog(lines) {
  const items = lines.flatMap((line, index) => {
    const day = isoDate(line.at);
    const isNewDay = index === 0 || isoDate(lines[index - 1].at) !== day;
    const item = {
      key: String(line.id),
      print: JSON.stringify([line, language()]),
      make: () =>
        h(
          'li',
          { class: 'log-line', 'data-testid': 'log-line' },
          h('time', { datetime: line.at }, clockTime(line.at)),
          h('span', {}, pick(line.text)),
        ),
    };
    const divider = {
      key: day,
      print: language(),
      make: () => h('li', { class: 'log-day' }, dayName(line.at)),
    };
    return isNewDay ? [divider, item] : [item];
  });
  const empty = { key: 'empty', print: language(), make: () => h('li', { class: 'empty' }, words().noLog) };
  keepList(byId('log'), items.length === 0 ? [empty] : items);
}
