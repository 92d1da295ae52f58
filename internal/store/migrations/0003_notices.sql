-- What a source says of its own mistakes, as a JSON array of notices. Sources that
-- an older pipeline read are read anew.
ALTER TABLE sources ADD COLUMN notices TEXT NOT NULL DEFAULT '[]';
