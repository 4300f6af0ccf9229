-- Series that arrive as totals, and what the analyst says of any series. Months are year * 12 + month - 1.

CREATE TABLE measure (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- What each batch says a measure is; point by point the latest batch that says anything wins.
CREATE TABLE measure_description (
  measure INTEGER NOT NULL REFERENCES measure,
  batch INTEGER NOT NULL REFERENCES batch ON DELETE CASCADE,
  position INTEGER NOT NULL,
  unit TEXT NOT NULL,
  theme TEXT,
  lead_agency TEXT,
  source TEXT,
  baseline REAL,
  baseline_missing TEXT,
  target TEXT,
  status TEXT,
  PRIMARY KEY (measure, batch),
  CHECK (baseline IS NULL OR baseline_missing IS NULL)
) STRICT, WITHOUT ROWID;

-- A value, or why there is none. The area is a code, or a name where there is no code; empty for the partnership.
CREATE TABLE measure_value (
  measure INTEGER NOT NULL REFERENCES measure,
  area TEXT NOT NULL,
  first_month INTEGER NOT NULL,
  last_month INTEGER NOT NULL,
  batch INTEGER NOT NULL REFERENCES batch ON DELETE CASCADE,
  value REAL,
  standing TEXT,
  missing TEXT,
  low REAL,
  high REAL,
  numerator REAL,
  denominator REAL,
  design_effect REAL,
  source TEXT,
  published TEXT,
  PRIMARY KEY (measure, area, first_month, last_month, batch),
  CHECK ((value IS NULL) = (missing IS NOT NULL)),
  CHECK ((value IS NULL) = (standing IS NULL)),
  CHECK (last_month >= first_month)
) STRICT, WITHOUT ROWID;

-- Breaks and provisional months, set by the analyst.
CREATE TABLE series_note (
  series TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('break', 'provisional')),
  first_month INTEGER NOT NULL,
  last_month INTEGER NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (series, kind, first_month),
  CHECK (last_month >= first_month)
) STRICT, WITHOUT ROWID;

-- Definitions the analyst changed: the body is JSON in the form of the shipped file of that kind.
CREATE TABLE definition (
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;
