-- One row: which committed state this is, and counts that a check would
-- otherwise have to scan for.
CREATE TABLE state (
  id               INTEGER PRIMARY KEY CHECK (id = 1),
  sequence         INTEGER NOT NULL, -- grows by one with every commit
  digest           BLOB    NOT NULL, -- exclusive or of the digests of all sources
  sources          INTEGER NOT NULL,
  current_sources  INTEGER NOT NULL, -- not retracted
  passages         INTEGER NOT NULL,
  judged_passages  INTEGER NOT NULL
) STRICT;

INSERT INTO state VALUES (1, 0, zeroblob(32), 0, 0, 0, 0);

CREATE TABLE sources (
  n               INTEGER PRIMARY KEY,
  id              TEXT    NOT NULL UNIQUE,
  title           TEXT    NOT NULL,
  uri             TEXT    NOT NULL,
  publisher       TEXT    NOT NULL,
  language        TEXT    NOT NULL, -- as given; empty: unknown
  publish_seconds INTEGER,          -- Unix time; NULL: unknown
  publish_nanos   INTEGER NOT NULL,
  publish_offset  INTEGER NOT NULL, -- seconds east of UTC
  state           INTEGER NOT NULL, -- factcheck.State
  sha256          BLOB    NOT NULL, -- the current one of source_versions
  digest          BLOB    NOT NULL, -- of every field that was given
  built           TEXT    NOT NULL, -- pipeline and model that made the passages
  passages        INTEGER NOT NULL,
  judged_passages INTEGER NOT NULL,
  create_time     INTEGER NOT NULL, -- Unix microseconds
  update_time     INTEGER NOT NULL
) STRICT;

CREATE INDEX sources_by_built ON sources (built);

CREATE TABLE source_labels (
  source INTEGER NOT NULL REFERENCES sources (n) ON DELETE CASCADE,
  key    TEXT    NOT NULL,
  value  TEXT    NOT NULL,
  PRIMARY KEY (source, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX source_labels_by_value ON source_labels (key, value);

-- Superseded versions stay, so that yesterday's quotation can be shown today.
CREATE TABLE source_versions (
  n           INTEGER PRIMARY KEY,
  source      INTEGER NOT NULL REFERENCES sources (n) ON DELETE CASCADE,
  sha256      BLOB    NOT NULL,
  content     BLOB    NOT NULL, -- byte-exact
  create_time INTEGER NOT NULL,
  UNIQUE (source, sha256)
) STRICT;

-- Passages of the current version. Narrow rows: keyword search reads one for
-- every match.
CREATE TABLE passages (
  id     INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES sources (n) ON DELETE CASCADE,
  start  INTEGER NOT NULL, -- bytes of the content
  stop   INTEGER NOT NULL,
  role   INTEGER NOT NULL, -- segment.Role
  judged INTEGER NOT NULL  -- 1: role is judged and the source is current
) STRICT;

CREATE INDEX passages_by_source ON passages (source, start);

CREATE TABLE passage_data (
  passage INTEGER PRIMARY KEY REFERENCES passages (id) ON DELETE CASCADE,
  layout  BLOB NOT NULL, -- spans of sentences, context and heading
  key     BLOB NOT NULL, -- of the text that the vector stands for
  vector  BLOB           -- one signed byte a dimension; NULL: not searched by vector
) STRICT;

-- The words arrive normalised and separated by spaces, so the tokenizer only
-- splits. The words are stored: a contentless table forgets to correct its
-- row count when a row is deleted, and ranks would depend on history.
CREATE VIRTUAL TABLE passage_words USING fts5 (words, tokenize = 'ascii', detail = full);

-- In how many passages each word stands.
CREATE TABLE words (
  word     TEXT    PRIMARY KEY,
  passages INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
