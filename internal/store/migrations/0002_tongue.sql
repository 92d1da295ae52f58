-- How the words of a source are stemmed: index.tongue as a letter. Sources that
-- an older pipeline read are read anew.
ALTER TABLE sources ADD COLUMN tongue TEXT NOT NULL DEFAULT 'x';
