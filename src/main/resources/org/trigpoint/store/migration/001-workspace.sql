-- Days are days since 1970-01-01, months are year * 12 + month - 1, minutes are minutes after midnight.
-- Whatever a file brought carries the batch it came in, so that undoing a batch is deleting its rows.

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE batch (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  file TEXT NOT NULL,
  sheet TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  layout TEXT NOT NULL,
  dataset TEXT NOT NULL,
  rows_read INTEGER NOT NULL,
  rows_loaded INTEGER NOT NULL,
  rows_rejected INTEGER NOT NULL,
  rows_blank INTEGER NOT NULL,
  rows_duplicate INTEGER NOT NULL,
  imported_at TEXT NOT NULL,
  UNIQUE (sha256, sheet),
  CHECK (rows_read = rows_loaded + rows_rejected + rows_blank + rows_duplicate)
) STRICT;

-- What a batch holds of each data set, and how far it reaches: the evidence for complete and incomplete periods.
CREATE TABLE batch_extent (
  batch INTEGER NOT NULL REFERENCES batch ON DELETE CASCADE,
  dataset TEXT NOT NULL,
  incidents INTEGER NOT NULL,
  first_month INTEGER NOT NULL,
  last_month INTEGER NOT NULL,
  first_day INTEGER,
  last_day INTEGER,
  PRIMARY KEY (batch, dataset)
) STRICT, WITHOUT ROWID;

CREATE TABLE batch_note (
  batch INTEGER NOT NULL REFERENCES batch ON DELETE CASCADE,
  position INTEGER NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (batch, position)
) STRICT, WITHOUT ROWID;

-- The headings of the extra columns a batch brought.
CREATE TABLE batch_heading (
  batch INTEGER NOT NULL REFERENCES batch ON DELETE CASCADE,
  heading TEXT NOT NULL,
  PRIMARY KEY (batch, heading)
) STRICT, WITHOUT ROWID;

CREATE TABLE problem (
  batch INTEGER NOT NULL REFERENCES batch ON DELETE CASCADE,
  position INTEGER NOT NULL,
  row_number INTEGER NOT NULL,
  heading TEXT NOT NULL,
  found TEXT NOT NULL,
  expected TEXT NOT NULL,
  PRIMARY KEY (batch, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE category (
  id INTEGER PRIMARY KEY,
  dataset TEXT NOT NULL,
  name TEXT NOT NULL,
  UNIQUE (dataset, name)
) STRICT;

CREATE TABLE outcome (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- The values of a row's extra columns as one JSON object; equal sets are shared where that is cheap.
CREATE TABLE extras (
  id INTEGER PRIMARY KEY,
  json TEXT NOT NULL
) STRICT;

CREATE TABLE area (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE
) STRICT;

-- What each batch says an area is; the latest batch that says anything wins.
CREATE TABLE area_description (
  area INTEGER NOT NULL REFERENCES area,
  batch INTEGER NOT NULL REFERENCES batch ON DELETE CASCADE,
  name TEXT,
  type TEXT NOT NULL,
  vintage INTEGER,
  local_name TEXT,
  PRIMARY KEY (area, batch)
) STRICT, WITHOUT ROWID;

CREATE TABLE membership (
  area INTEGER NOT NULL REFERENCES area,
  within INTEGER NOT NULL REFERENCES area,
  batch INTEGER NOT NULL REFERENCES batch ON DELETE CASCADE,
  PRIMARY KEY (area, within, batch)
) STRICT, WITHOUT ROWID;

CREATE TABLE area_value (
  area INTEGER NOT NULL REFERENCES area,
  indicator TEXT NOT NULL,
  year INTEGER NOT NULL,
  batch INTEGER NOT NULL REFERENCES batch ON DELETE CASCADE,
  value REAL NOT NULL,
  PRIMARY KEY (area, indicator, year, batch)
) STRICT, WITHOUT ROWID;

CREATE TABLE boundary (
  area INTEGER NOT NULL REFERENCES area,
  batch INTEGER NOT NULL REFERENCES batch ON DELETE CASCADE,
  wkb BLOB NOT NULL,
  PRIMARY KEY (area, batch)
) STRICT, WITHOUT ROWID;

CREATE TABLE incident (
  id INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  category INTEGER NOT NULL REFERENCES category,
  month INTEGER NOT NULL,
  day INTEGER,
  minute INTEGER,
  until_day INTEGER,
  until_minute INTEGER,
  area INTEGER REFERENCES area,
  longitude REAL,
  latitude REAL,
  outcome INTEGER REFERENCES outcome,
  reference ANY,
  extras INTEGER REFERENCES extras
) STRICT;

-- References that name one record, so that the same record met again is known.
CREATE TABLE known_reference (
  dataset TEXT NOT NULL,
  reference TEXT NOT NULL,
  batch INTEGER NOT NULL REFERENCES batch ON DELETE CASCADE,
  PRIMARY KEY (dataset, reference)
) STRICT, WITHOUT ROWID;

-- The roll-up that answers most questions: incidents by category, month, area (0 where unknown) and batch.
CREATE TABLE tally (
  category INTEGER NOT NULL REFERENCES category,
  month INTEGER NOT NULL,
  area INTEGER NOT NULL,
  batch INTEGER NOT NULL REFERENCES batch ON DELETE CASCADE,
  incidents INTEGER NOT NULL CHECK (incidents > 0),
  PRIMARY KEY (category, month, area, batch)
) STRICT, WITHOUT ROWID;

-- Each area as it is known now.
CREATE VIEW area_now AS
SELECT a.id, a.code,
  coalesce((SELECT name FROM area_description d WHERE d.area = a.id AND name IS NOT NULL
            ORDER BY batch DESC LIMIT 1), a.code) AS name,
  (SELECT type FROM area_description d WHERE d.area = a.id ORDER BY batch DESC LIMIT 1) AS type,
  (SELECT vintage FROM area_description d WHERE d.area = a.id AND vintage IS NOT NULL
   ORDER BY batch DESC LIMIT 1) AS vintage,
  (SELECT local_name FROM area_description d WHERE d.area = a.id AND local_name IS NOT NULL
   ORDER BY batch DESC LIMIT 1) AS local_name
FROM area a
WHERE EXISTS (SELECT 1 FROM area_description d WHERE d.area = a.id);
