-- The key that turns names and numbers of people into pseudonyms. It never leaves the workspace.
CREATE TABLE pseudonym_key (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;

-- Where a batch comes from, why it may be held, and until when. Dates are ISO dates.
CREATE TABLE provenance (
  batch INTEGER PRIMARY KEY REFERENCES batch ON DELETE CASCADE,
  supplier TEXT,
  purpose TEXT,
  gateway TEXT,
  agreement TEXT,
  received_on TEXT,
  review_on TEXT,
  delete_on TEXT
) STRICT;

-- What was deleted for good, when, and why: no names, no rows.
CREATE TABLE erasure (
  batch INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL,
  dataset TEXT NOT NULL,
  rows_erased INTEGER NOT NULL,
  imported_at TEXT NOT NULL,
  erased_at TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
