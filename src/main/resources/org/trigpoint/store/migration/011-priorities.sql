-- What is entered about priorities by hand. It holds over what a file brought, field by field.
CREATE TABLE priority_entry (
  kind TEXT NOT NULL CHECK (kind IN ('criterion', 'option', 'factor', 'past')),
  name TEXT NOT NULL COLLATE NOCASE,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (kind, name, field)
) STRICT, WITHOUT ROWID;

-- Each entry as it was before it changed, so that the change can be taken back; before is null where there was none.
CREATE TABLE priority_change (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  field TEXT NOT NULL,
  before TEXT
) STRICT;

-- When small counts were looked at, of what, and how: never by whom, and never the counts.
CREATE TABLE revealed (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  subject TEXT NOT NULL,
  period TEXT NOT NULL
) STRICT;
