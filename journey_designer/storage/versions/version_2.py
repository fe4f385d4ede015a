"""Version 2 of the schema, as it is in files: never edit, never reformat. Today's records must still derive it."""

from __future__ import annotations

SQL = """\
CREATE TABLE meta (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE project (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) <= 64),
  title TEXT NOT NULL CHECK (length(title) <= 500),
  client TEXT NOT NULL CHECK (length(client) <= 500),
  facilitator TEXT NOT NULL CHECK (length(facilitator) <= 500),
  purpose TEXT NOT NULL CHECK (length(purpose) <= 20000),
  workshop_date TEXT CHECK (length(workshop_date) <= 10),
  language TEXT NOT NULL CHECK (language IN ('ar', 'fr', 'en')),
  time_direction TEXT NOT NULL CHECK (time_direction IN ('ltr', 'rtl')),
  digits TEXT NOT NULL CHECK (digits IN ('latin', 'arabic')),
  logo TEXT REFERENCES asset (id) DEFERRABLE INITIALLY DEFERRED,
  brand_colour TEXT NOT NULL CHECK (length(brand_colour) <= 7),
  criteria_locked_at TEXT CHECK (length(criteria_locked_at) <= 20),
  scoring TEXT NOT NULL CHECK (scoring IN ('group', 'blind')),
  dots_each INTEGER NOT NULL CHECK (dots_each >= 0 AND dots_each <= 100)
) STRICT, WITHOUT ROWID;

CREATE TABLE asset (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) <= 64),
  mime TEXT NOT NULL CHECK (length(mime) <= 100),
  size INTEGER NOT NULL CHECK (size >= 0 AND size <= 2000000000),
  width INTEGER CHECK (width >= 0 AND width <= 100000),
  height INTEGER CHECK (height >= 0 AND height <= 100000),
  duration REAL CHECK (duration >= 0 AND duration <= 86400),
  label TEXT NOT NULL CHECK (length(label) <= 500)
) STRICT, WITHOUT ROWID;

CREATE TABLE persona (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) <= 64),
  name TEXT NOT NULL CHECK (length(name) <= 500),
  age INTEGER CHECK (age >= 0 AND age <= 150),
  occupation TEXT NOT NULL CHECK (length(occupation) <= 500),
  place TEXT NOT NULL CHECK (length(place) <= 500),
  segment TEXT NOT NULL CHECK (length(segment) <= 500),
  summary TEXT NOT NULL CHECK (length(summary) <= 20000),
  quote TEXT NOT NULL CHECK (length(quote) <= 2000),
  avatar TEXT REFERENCES asset (id) DEFERRABLE INITIALLY DEFERRED,
  voice TEXT REFERENCES asset (id) DEFERRABLE INITIALLY DEFERRED,
  colour TEXT CHECK (colour IN ('blue', 'teal', 'gold', 'coral', 'plum')),
  priority TEXT NOT NULL CHECK (priority IN ('primary', 'secondary', 'served', 'left_out')),
  is_archived INTEGER NOT NULL CHECK (is_archived IN (0, 1)),
  rank TEXT NOT NULL CHECK (length(rank) <= 200)
) STRICT, WITHOUT ROWID;

CREATE TABLE trait (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) <= 64),
  persona_id TEXT NOT NULL REFERENCES persona (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('interest', 'motivation', 'difficulty', 'goal', 'channel', 'scale')),
  text TEXT NOT NULL CHECK (length(text) <= 500),
  value INTEGER CHECK (value >= 1 AND value <= 5),
  low_end TEXT NOT NULL CHECK (length(low_end) <= 100),
  high_end TEXT NOT NULL CHECK (length(high_end) <= 100),
  rank TEXT NOT NULL CHECK (length(rank) <= 200)
) STRICT, WITHOUT ROWID;

CREATE TABLE journey (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) <= 64),
  persona_id TEXT REFERENCES persona (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL CHECK (length(title) <= 500),
  state TEXT NOT NULL CHECK (state IN ('today', 'future')),
  based_on TEXT REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
  scope TEXT NOT NULL CHECK (length(scope) <= 20000),
  rank TEXT NOT NULL CHECK (length(rank) <= 200)
) STRICT, WITHOUT ROWID;

CREATE TABLE stage (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) <= 64),
  journey_id TEXT NOT NULL REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL CHECK (length(name) <= 500),
  kind TEXT NOT NULL CHECK (kind IN ('awareness', 'consideration', 'conversion', 'loyalty', 'advocacy', 'other')),
  goal TEXT NOT NULL CHECK (length(goal) <= 20000),
  period TEXT NOT NULL CHECK (period IN ('before', 'during', 'after')),
  colour TEXT CHECK (colour IN ('blue', 'teal', 'gold', 'coral', 'plum')),
  is_folded INTEGER NOT NULL CHECK (is_folded IN (0, 1)),
  is_hidden INTEGER NOT NULL CHECK (is_hidden IN (0, 1)),
  rank TEXT NOT NULL CHECK (length(rank) <= 200)
) STRICT, WITHOUT ROWID;

CREATE TABLE touchpoint (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) <= 64),
  stage_id TEXT NOT NULL REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL CHECK (length(name) <= 500),
  channel TEXT NOT NULL CHECK (length(channel) <= 500),
  actors TEXT NOT NULL,
  satisfaction REAL CHECK (satisfaction >= -2 AND satisfaction <= 2),
  source_score TEXT NOT NULL CHECK (length(source_score) <= 500),
  votes TEXT,
  importance_customer INTEGER CHECK (importance_customer >= 1 AND importance_customer <= 5),
  importance_business INTEGER CHECK (importance_business >= 1 AND importance_business <= 5),
  is_key_moment INTEGER NOT NULL CHECK (is_key_moment IN (0, 1)),
  reason TEXT NOT NULL CHECK (length(reason) <= 20000),
  notes TEXT NOT NULL CHECK (length(notes) <= 20000),
  is_hidden INTEGER NOT NULL CHECK (is_hidden IN (0, 1)),
  detail_id TEXT REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
  risks TEXT NOT NULL,
  rank TEXT NOT NULL CHECK (length(rank) <= 200)
) STRICT, WITHOUT ROWID;

CREATE TABLE lane (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) <= 64),
  journey_id TEXT NOT NULL REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('touchpoints', 'emotion', 'doing', 'thinking', 'pain_points', 'opportunities', 'content', 'custom')),
  title TEXT NOT NULL CHECK (length(title) <= 500),
  icon TEXT NOT NULL CHECK (length(icon) <= 64),
  colour TEXT CHECK (colour IN ('blue', 'teal', 'gold', 'coral', 'plum')),
  is_folded INTEGER NOT NULL CHECK (is_folded IN (0, 1)),
  is_hidden INTEGER NOT NULL CHECK (is_hidden IN (0, 1)),
  rank TEXT NOT NULL CHECK (length(rank) <= 200)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) <= 64),
  persona_id TEXT REFERENCES persona (id) DEFERRABLE INITIALLY DEFERRED,
  touchpoint_id TEXT REFERENCES touchpoint (id) DEFERRABLE INITIALLY DEFERRED,
  aspect TEXT NOT NULL CHECK (aspect IN ('context', 'motivation', 'pain_point', 'mental_model')),
  text TEXT NOT NULL CHECK (length(text) <= 20000),
  evidence TEXT NOT NULL CHECK (evidence IN ('assumption', 'heard', 'observed', 'measured')),
  source TEXT CHECK (source IN ('interview', 'survey', 'observation', 'analytics', 'support', 'sales', 'other')),
  who TEXT NOT NULL CHECK (length(who) <= 500),
  seen_on TEXT CHECK (length(seen_on) <= 10),
  reference TEXT NOT NULL CHECK (length(reference) <= 2000),
  owner TEXT NOT NULL CHECK (length(owner) <= 500),
  due TEXT CHECK (length(due) <= 10),
  rank TEXT NOT NULL CHECK (length(rank) <= 200)
) STRICT, WITHOUT ROWID;

CREATE TABLE card (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) <= 64),
  lane_id TEXT NOT NULL REFERENCES lane (id) DEFERRABLE INITIALLY DEFERRED,
  stage_id TEXT REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
  touchpoint_id TEXT REFERENCES touchpoint (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL CHECK (length(text) <= 20000),
  evidence TEXT NOT NULL CHECK (evidence IN ('assumption', 'heard', 'observed', 'measured')),
  status TEXT CHECK (status IN ('have', 'planned', 'missing')),
  format TEXT NOT NULL CHECK (length(format) <= 100),
  channel TEXT NOT NULL CHECK (length(channel) <= 500),
  link TEXT NOT NULL CHECK (length(link) <= 2000),
  image TEXT REFERENCES asset (id) DEFERRABLE INITIALLY DEFERRED,
  dots INTEGER NOT NULL CHECK (dots >= 0 AND dots <= 100000),
  colour TEXT CHECK (colour IN ('blue', 'teal', 'gold', 'coral', 'plum')),
  finding_id TEXT REFERENCES finding (id) DEFERRABLE INITIALLY DEFERRED,
  rank TEXT NOT NULL CHECK (length(rank) <= 200)
) STRICT, WITHOUT ROWID;

CREATE TABLE idea (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) <= 64),
  title TEXT NOT NULL CHECK (length(title) <= 500),
  description TEXT NOT NULL CHECK (length(description) <= 20000),
  kind TEXT NOT NULL CHECK (kind IN ('corrective', 'incentive')),
  touchpoint_id TEXT REFERENCES touchpoint (id) DEFERRABLE INITIALLY DEFERRED,
  card_id TEXT REFERENCES card (id) DEFERRABLE INITIALLY DEFERRED,
  effect REAL CHECK (effect >= -4 AND effect <= 4),
  status TEXT NOT NULL CHECK (status IN ('proposed', 'to_do', 'in_progress', 'waiting', 'done', 'dropped')),
  owner TEXT NOT NULL CHECK (length(owner) <= 500),
  start TEXT CHECK (length(start) <= 10),
  due TEXT CHECK (length(due) <= 10),
  progress INTEGER NOT NULL CHECK (progress >= 0 AND progress <= 100),
  depends_on TEXT REFERENCES idea (id) DEFERRABLE INITIALLY DEFERRED,
  dots INTEGER NOT NULL CHECK (dots >= 0 AND dots <= 100000),
  rank TEXT NOT NULL CHECK (length(rank) <= 200)
) STRICT, WITHOUT ROWID;

CREATE TABLE criterion (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) <= 64),
  name TEXT NOT NULL CHECK (length(name) <= 500),
  weight REAL NOT NULL CHECK (weight >= 0 AND weight <= 100),
  direction TEXT NOT NULL CHECK (direction IN ('benefit', 'cost')),
  rank TEXT NOT NULL CHECK (length(rank) <= 200)
) STRICT, WITHOUT ROWID;

CREATE TABLE score (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) <= 64),
  idea_id TEXT NOT NULL REFERENCES idea (id) DEFERRABLE INITIALLY DEFERRED,
  criterion_id TEXT NOT NULL REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED,
  scorer TEXT NOT NULL CHECK (length(scorer) <= 500),
  value REAL NOT NULL CHECK (value >= 0 AND value <= 10)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) <= 64),
  target TEXT NOT NULL CHECK (length(target) <= 64),
  author TEXT NOT NULL CHECK (length(author) <= 500),
  text TEXT NOT NULL CHECK (length(text) <= 20000),
  is_resolved INTEGER NOT NULL CHECK (is_resolved IN (0, 1)),
  written_at TEXT CHECK (length(written_at) <= 20)
) STRICT, WITHOUT ROWID;

CREATE TABLE concept (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) <= 64),
  persona_id TEXT NOT NULL REFERENCES persona (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL CHECK (length(text) <= 500),
  x REAL NOT NULL CHECK (x >= -10000 AND x <= 10000),
  y REAL NOT NULL CHECK (y >= -10000 AND y <= 10000),
  colour TEXT CHECK (colour IN ('blue', 'teal', 'gold', 'coral', 'plum')),
  finding_id TEXT REFERENCES finding (id) DEFERRABLE INITIALLY DEFERRED,
  rank TEXT NOT NULL CHECK (length(rank) <= 200)
) STRICT, WITHOUT ROWID;

CREATE TABLE association (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) <= 64),
  start_id TEXT NOT NULL REFERENCES concept (id) DEFERRABLE INITIALLY DEFERRED,
  end_id TEXT NOT NULL REFERENCES concept (id) DEFERRABLE INITIALLY DEFERRED,
  label TEXT NOT NULL CHECK (length(label) <= 500)
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_view (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) <= 64),
  journey_id TEXT NOT NULL REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL CHECK (length(name) <= 500),
  evidence TEXT NOT NULL,
  lanes TEXT NOT NULL,
  channels TEXT NOT NULL,
  personas TEXT NOT NULL,
  is_starred INTEGER NOT NULL CHECK (is_starred IN (0, 1)),
  has_dots INTEGER NOT NULL CHECK (has_dots IN (0, 1)),
  hidden_lanes TEXT NOT NULL,
  focus_stages TEXT NOT NULL,
  zoom REAL CHECK (zoom >= 0.01 AND zoom <= 16),
  rank TEXT NOT NULL CHECK (length(rank) <= 200)
) STRICT, WITHOUT ROWID;

CREATE TABLE vote (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) <= 64),
  touchpoint_id TEXT NOT NULL REFERENCES touchpoint (id) DEFERRABLE INITIALLY DEFERRED,
  participant TEXT NOT NULL CHECK (length(participant) <= 500),
  value INTEGER NOT NULL CHECK (value >= -2 AND value <= 2)
) STRICT, WITHOUT ROWID;

CREATE TABLE dot (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) <= 64),
  target TEXT NOT NULL CHECK (length(target) <= 64),
  participant TEXT NOT NULL CHECK (length(participant) <= 500),
  count INTEGER NOT NULL CHECK (count >= 1 AND count <= 100)
) STRICT, WITHOUT ROWID;

CREATE TABLE hush (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) <= 64),
  target TEXT NOT NULL CHECK (length(target) <= 64),
  rule TEXT NOT NULL CHECK (length(rule) <= 100)
) STRICT, WITHOUT ROWID;

CREATE TABLE agenda_item (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) <= 64),
  title TEXT NOT NULL CHECK (length(title) <= 500),
  purpose TEXT NOT NULL CHECK (length(purpose) <= 500),
  planned INTEGER NOT NULL CHECK (planned >= 0 AND planned <= 1440),
  started TEXT CHECK (length(started) <= 20),
  ended TEXT CHECK (length(ended) <= 20),
  spent REAL CHECK (spent >= 0 AND spent <= 100000),
  rank TEXT NOT NULL CHECK (length(rank) <= 200)
) STRICT, WITHOUT ROWID;

CREATE TABLE asset_data (
  id TEXT NOT NULL PRIMARY KEY REFERENCES asset (id) DEFERRABLE INITIALLY DEFERRED,
  data BLOB NOT NULL
) STRICT, WITHOUT ROWID;
"""
