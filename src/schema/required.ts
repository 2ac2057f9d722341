/** A row that a foreign key promises. */
export async function required<Row>(reading: Promise<Row | null>): Promise<Row> {
  const row = await reading
  if (row === null) throw new Error('a row that another refers to is gone')
  return row
}
