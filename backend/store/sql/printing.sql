-- name: print_settings
SELECT kind, printer, tray, copies, layout FROM print_settings ORDER BY kind;

-- name: set_print_setting
INSERT INTO print_settings (kind, printer, tray, copies, layout) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (kind) DO UPDATE SET printer = excluded.printer, tray = excluded.tray,
  copies = excluded.copies, layout = excluded.layout;

-- name: add_print_job
INSERT INTO print_jobs (at, officer, kind, case_id, case_code, month, layout, name, printer, state, handed, marked,
  system_id, why, args, changed)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, '', ?, ?, ?) RETURNING id;

-- name: print_job
SELECT id, attempt, at, officer, kind, case_id, case_code, month, layout, name, printer, state, handed, marked,
  system_id, why, args, changed FROM print_jobs WHERE id = ?;

-- name: print_jobs
SELECT id, attempt, at, officer, kind, case_id, case_code, month, layout, name, printer, state, handed, marked,
  system_id, why, args, changed FROM print_jobs ORDER BY id;

-- name: set_print_job
UPDATE print_jobs SET attempt = ?, officer = ?, printer = ?, state = ?, handed = ?, marked = ?, system_id = ?, why = ?, args = ?,
  name = ?, changed = ? WHERE id = ?;

-- name: drop_print_job
DELETE FROM print_jobs WHERE id = ?;

-- name: drop_old_print_jobs
DELETE FROM print_jobs WHERE state = 'done' AND changed < ?;

-- name: drop_print_jobs_of
DELETE FROM print_jobs WHERE case_id = ?;
