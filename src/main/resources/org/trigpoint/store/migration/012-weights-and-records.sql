-- The broader category that a table of weights puts an offence in, such as a type of data.police.uk.
ALTER TABLE category_weight ADD COLUMN broader TEXT;

-- How many records the rows of a batch stand for, where that is not one a row: tables counted beforehand, months across.
CREATE TABLE batch_records (
  batch INTEGER PRIMARY KEY REFERENCES batch ON DELETE CASCADE,
  records INTEGER NOT NULL
) STRICT;
INSERT INTO batch_records
SELECT b.id, e.n + (SELECT count(*) FROM superseded s WHERE s.batch = b.id)
FROM batch b JOIN (SELECT batch, sum(incidents) AS n FROM batch_extent GROUP BY batch) e ON e.batch = b.id
WHERE e.n + (SELECT count(*) FROM superseded s WHERE s.batch = b.id) > b.rows_loaded;
