// A chart of weeks; the table beside it says the same, so that it is drawn for the eye alone.

import { GroupedVerticalBarChart } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-components';
import type { Figures } from '../frame/facts';
import { useStyles } from './styles';

const colours = [tokens.colorCompoundBrandForeground1, tokens.colorNeutralForeground3];
const height = 250;
/** So that what is counted in ones has no fractions beside it. */
const fewest = 4;

export function Chart({ chart }: { readonly chart: Figures['charts'][number] }) {
  const styles = useStyles();
  const data = chart.weeks.map(({ short, values }) => ({
    name: short,
    series: chart.series.map((legend, at) => ({
      ...{ key: legend, legend, data: values[at] ?? 0 },
      color: colours[at] ?? tokens.colorNeutralForeground1,
    })),
  }));
  const highest = Math.max(fewest, ...chart.weeks.flatMap(({ values }) => values.map((value) => value ?? 0)));
  return (
    <div inert aria-hidden="true" data-testid={`chart-${chart.key}`}>
      <div className={styles.legend}>
        {chart.series.map((legend, at) => (
          <span key={legend}>
            <span className={at === 0 ? styles.first : styles.second} /> {legend}
          </span>
        ))}
      </div>
      <div className={styles.chart}>
        <GroupedVerticalBarChart
          {...{ data, height }}
          yMaxValue={highest}
          hideLabels
          hideLegend
          hideTickOverlap
          maxBarWidth={14}
        />
      </div>
    </div>
  );
}
