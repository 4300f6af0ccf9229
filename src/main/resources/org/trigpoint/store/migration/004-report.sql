-- What the analyst adds to a report, and what next year's report takes up from this one.
-- Periods are written as their codes, such as 2012-04..2013-03; sections are known by their ids.

CREATE TABLE commentary (
  section TEXT NOT NULL,
  period TEXT NOT NULL,
  audience TEXT NOT NULL CHECK (audience IN ('restricted', 'public')),
  text TEXT NOT NULL CHECK (text <> ''),
  changed_on TEXT NOT NULL,
  PRIMARY KEY (section, period)
) STRICT, WITHOUT ROWID;

CREATE TABLE past_assessment (
  period TEXT PRIMARY KEY,
  made_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What an assessment said: its figures, its places, its priorities.
CREATE TABLE past_statement (
  period TEXT NOT NULL REFERENCES past_assessment ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('figure', 'place', 'priority')),
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  value REAL,
  PRIMARY KEY (period, position)
) STRICT, WITHOUT ROWID;

-- The partnership's own template and logo.
CREATE TABLE report_file (
  name TEXT PRIMARY KEY,
  file TEXT NOT NULL,
  content BLOB NOT NULL
) STRICT, WITHOUT ROWID;
