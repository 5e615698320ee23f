-- How many sheets of a pile count, without reading what they say.
CREATE INDEX sheet_answers_valid ON sheet_answers (batch) WHERE valid = 1;
