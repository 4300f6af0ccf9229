-- Where each record stands that a reference names.
ALTER TABLE known_reference ADD COLUMN incident INTEGER;

-- Records that a later batch brought again with other content, as they were: taking that batch out puts them back.
CREATE TABLE superseded (
  id INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch ON DELETE CASCADE,
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
  extras INTEGER REFERENCES extras,
  by_batch INTEGER NOT NULL REFERENCES batch,
  dataset TEXT NOT NULL,
  name TEXT NOT NULL
) STRICT;

CREATE INDEX superseded_by ON superseded (by_batch);
CREATE INDEX superseded_name ON superseded (dataset, name);
CREATE INDEX superseded_batch ON superseded (batch);
