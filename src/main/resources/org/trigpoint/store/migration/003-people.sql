-- Weights of harm, as published tables bring them. A table without years has year 0.
CREATE TABLE category_weight (
  scheme TEXT NOT NULL,
  category TEXT NOT NULL COLLATE NOCASE,
  year INTEGER NOT NULL,
  batch INTEGER NOT NULL REFERENCES batch ON DELETE CASCADE,
  code TEXT,
  weight REAL NOT NULL CHECK (weight >= 0),
  PRIMARY KEY (scheme, category, year, batch)
) STRICT, WITHOUT ROWID;
