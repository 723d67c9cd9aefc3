/** Turns the stored JSON of schema `from` into that of the next one. Frozen once released, in a file of its own that imports nothing. */
export type Migration = Readonly<{ from: number; migrate: (stored: unknown) => unknown }>

/** Every released migration, oldest first. Schema 1 is the first that was released, so there is nothing to move from yet. */
const releasedMigrations: readonly Migration[] = []

/** The stored JSON moved from its schema to the present one. Rejects a gap in the migrations. */
export function migrate(stored: unknown, schema: number, target: number, migrations = releasedMigrations): unknown {
  let moved = stored
  for (let from = schema; from < target; from += 1) {
    const migration = migrations.find(candidate => candidate.from === from)
    if (migration === undefined) throw new Error(`no migration from schema ${from}`)
    moved = migration.migrate(moved)
  }
  return moved
}
