-- Incidents whose area was worked out from their point, since their file gave none.
CREATE TABLE placed (
  incident INTEGER PRIMARY KEY
) STRICT;
