import { sql, type ColumnDefinitionBuilder, type CreateTableBuilder, type Expression } from 'kysely';

export type DialectName = 'sqlite' | 'postgres';

/** The few column types of the schema, as each database names them. */
export interface ColumnTypes {
  /** Compared byte by byte on both, so that the order of ISO text is the order of time. */
  readonly text: 'text' | Expression<unknown>;
  readonly dialect: DialectName;
}

export const columnTypes = (dialect: DialectName): ColumnTypes => ({
  text: dialect === 'postgres' ? sql`text collate "C"` : 'text',
  dialect,
});

export const required = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull();

/** A number that the database counts up and never gives again. */
export function withCounter<T extends string, C extends string, N extends string>(
  table: CreateTableBuilder<T, C>,
  name: N,
  { dialect }: ColumnTypes,
): CreateTableBuilder<T, C | N> {
  return dialect === 'postgres'
    ? table.addColumn(name, 'bigint', (column) => column.generatedAlwaysAsIdentity().primaryKey())
    : table.addColumn(name, 'integer', (column) => column.primaryKey().autoIncrement());
}
