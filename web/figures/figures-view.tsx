// Över tid: a mailbox by whole weeks, as charts with the same figures as tables, and as a workbook; never a person.

import { Button, Field, Select, Subtitle2, Title3 } from '@fluentui/react-components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useAddress } from '../frame/address';
import { isThere, Missing } from '../frame/again';
import { Refused, type Api } from '../frame/api';
import type { Figures } from '../frame/facts';
import { PlainTable } from '../frame/plain-table';
import { useWords } from '../frame/words';
import { Chart } from './chart';
import { useStyles } from './styles';

export function FiguresView({ api }: { readonly api: Api }) {
  const { figures } = useWords();
  const styles = useStyles();
  const { at } = useAddress();
  const { mailbox } = at;
  const shown = useQuery({
    queryKey: ['figures', mailbox],
    queryFn: () => api.get<Figures>('/figures', { mailbox }),
    placeholderData: (before: Figures | undefined) => before,
  });
  if (!isThere(shown)) return <Missing query={shown} />;
  const { data } = shown;
  return (
    <div className={styles.view}>
      <Title3 as="h1">{data.title}</Title3>
      <p className={styles.subtle}>
        {data.says} {data.decision}
      </p>
      <Top {...{ api, data }} />
      {data.nothingYet !== undefined && <p role="status">{data.nothingYet}</p>}
      {data.hiddenNote !== undefined && <p>{data.hiddenNote}</p>}
      {data.nothingYet === undefined && <Latest data={data} />}
      {data.charts.map((chart) => (
        <section key={chart.key} aria-labelledby={`figures-${chart.key}`} className={styles.part}>
          <Subtitle2 as="h2" id={`figures-${chart.key}`}>
            {chart.title}
          </Subtitle2>
          <div className={styles.both}>
            {chart.weeks.some(({ values }) => values.some((value) => value !== null)) && (
              <Chart chart={chart} />
            )}
            <PlainTable
              isCompact
              caption={chart.title}
              columns={[figures.week, ...chart.series]}
              rows={chart.weeks.map(({ monday, name, cells }) => ({ key: monday, cells: [name, ...cells] }))}
            />
          </div>
        </section>
      ))}
    </div>
  );
}

/** The latest week, beside those before it where there are any. */
function Latest({ data }: { readonly data: Figures }) {
  const { figures } = useWords();
  const styles = useStyles();
  const columns = [figures.figure, figures.thisWeek];
  return (
    <section aria-labelledby="figures-latest" className={styles.part}>
      <Subtitle2 as="h2" id="figures-latest">
        {data.latest}
      </Subtitle2>
      {data.countedNote !== undefined && <p className={styles.subtle}>{data.countedNote}</p>}
      <PlainTable
        caption={data.latest}
        columns={data.hasBefore ? [...columns, figures.before] : columns}
        rows={data.compared.map(({ key, title, now, before }) => ({
          key,
          cells: data.hasBefore ? [title, now, before] : [title, now],
        }))}
      />
    </section>
  );
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A framed page has no cookie to download with: the file comes as data and is handed to the browser. */
async function download(api: Api, mailbox: string): Promise<void> {
  const { name, content } = await api.get<{ name: string; content: string }>(
    `/figures/${encodeURIComponent(mailbox)}/file`,
  );
  const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: workbookType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  });
}

function Top({ api, data }: { readonly api: Api; readonly data: Figures }) {
  const { frame, figures } = useWords();
  const styles = useStyles();
  const { go } = useAddress();
  const file = useMutation({ mutationFn: () => download(api, data.mailboxId) });
  return (
    <div className={styles.top}>
      {data.mailboxes.length > 1 && (
        <Field label={figures.mailbox} className={styles.mailbox}>
          <Select
            value={data.mailboxId}
            onChange={(_, { value }) => {
              go({ mailbox: value });
            }}
          >
            {data.mailboxes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {data.nothingYet === undefined && (
        <Button
          disabledFocusable={file.isPending}
          onClick={() => {
            file.mutate();
          }}
        >
          {figures.excel}
        </Button>
      )}
      {file.error && (
        <span role="alert">{file.error instanceof Refused ? file.error.words : frame.failed}</span>
      )}
    </div>
  );
}
