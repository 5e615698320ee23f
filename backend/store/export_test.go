package store

// DSN is how the database is opened, for the benchmark's bare insert and for
// tests that damage a file behind the store's back.
func DSN(path string) string { return dsn(path, false) }

// PathOf gives the file of a store.
func PathOf(s *Store) string { return s.path }
