// What is true of a message, its attachments, and what has happened with it, as sentences.

import type { Message } from '../frame/facts';
import { useWords } from '../frame/words';
import { useStyles } from './styles';

export function DetailFacts({ data }: { readonly data: Message }) {
  const { page } = useWords();
  const styles = useStyles();
  return (
    <>
      <dl className={styles.facts}>
        {data.facts.map(({ title, value }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {data.lines.map(({ text, isSubtle }) => (
        <p key={text} className={isSubtle ? styles.subtle : styles.line}>
          <bdi>{text}</bdi>
        </p>
      ))}
      {data.attachments.length > 0 && (
        <>
          <h3 className={styles.subtitle}>{page.detail.attachments}</h3>
          <ul className={styles.plain}>
            {data.attachments.map(({ name, size }, at) => (
              <li key={`${String(at)} ${name}`}>
                <bdi>{name}</bdi> ({size})
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

export function Happened({ log }: Pick<Message, 'log'>) {
  const { page } = useWords();
  const styles = useStyles();
  return (
    <>
      <h3 className={styles.subtitle}>{page.detail.log}</h3>
      {log.length === 0 && <p className={styles.subtle}>{page.detail.noLog}</p>}
      <ol className={styles.log} data-testid="log">
        {log.map(({ at, text }, place) => (
          <li key={`${String(place)} ${text}`}>
            <span className={styles.subtle}>{at}</span> {text}
          </li>
        ))}
      </ol>
    </>
  );
}
