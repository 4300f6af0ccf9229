-- The record that took the place of another, where references come again in other months or twice in one table.
ALTER TABLE superseded ADD COLUMN by_incident INTEGER;
