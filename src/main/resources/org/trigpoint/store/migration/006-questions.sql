-- The names an analyst gives to areas; they win over the names that files bring.

CREATE TABLE local_name (
  code TEXT PRIMARY KEY,
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

DROP VIEW area_now;

-- Each area as it is known now.
CREATE VIEW area_now AS
SELECT a.id, a.code,
  coalesce((SELECT name FROM area_description d WHERE d.area = a.id AND name IS NOT NULL
            ORDER BY batch DESC LIMIT 1), a.code) AS name,
  (SELECT type FROM area_description d WHERE d.area = a.id ORDER BY batch DESC LIMIT 1) AS type,
  (SELECT vintage FROM area_description d WHERE d.area = a.id AND vintage IS NOT NULL
   ORDER BY batch DESC LIMIT 1) AS vintage,
  coalesce((SELECT name FROM local_name l WHERE l.code = a.code),
   (SELECT local_name FROM area_description d WHERE d.area = a.id AND local_name IS NOT NULL
    ORDER BY batch DESC LIMIT 1)) AS local_name
FROM area a
WHERE EXISTS (SELECT 1 FROM area_description d WHERE d.area = a.id);
