-- Where the batches of a data set come from, why they may be held and until when, unless a batch says otherwise.
CREATE TABLE dataset_provenance (
  dataset TEXT PRIMARY KEY,
  supplier TEXT,
  purpose TEXT,
  gateway TEXT,
  agreement TEXT,
  received_on TEXT,
  review_on TEXT,
  delete_on TEXT
) STRICT, WITHOUT ROWID;

-- What a batch brought, as a digest that does not depend on the order of its rows.
CREATE TABLE batch_digest (
  batch INTEGER PRIMARY KEY REFERENCES batch ON DELETE CASCADE,
  digest TEXT NOT NULL
) STRICT;

-- What was looked for after a batch was deleted for good, and what became of the backups that held it.
ALTER TABLE erasure ADD COLUMN sought INTEGER NOT NULL DEFAULT 0;
ALTER TABLE erasure ADD COLUMN found INTEGER NOT NULL DEFAULT 0;
ALTER TABLE erasure ADD COLUMN backups_deleted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE erasure ADD COLUMN backups_left INTEGER NOT NULL DEFAULT 0;
