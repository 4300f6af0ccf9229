-- The record that took the place of another, where references come again in other months or twice in one table.
ALTER TABLE superseded ADD COLUMN by_incident INTEGER;

-- Batches whose rows are counts, and the incidents they stand for.
CREATE TABLE counted_batch (
  batch INTEGER PRIMARY KEY REFERENCES batch ON DELETE CASCADE,
  incidents INTEGER NOT NULL
) STRICT;

INSERT INTO counted_batch
SELECT b.id, n FROM batch b JOIN (
  SELECT e.batch, sum(e.incidents) + (SELECT count(*) FROM superseded s WHERE s.batch = e.batch) AS n
  FROM batch_extent e GROUP BY e.batch) t ON t.batch = b.id
WHERE n > b.rows_loaded;
