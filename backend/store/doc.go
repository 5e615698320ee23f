// Package store keeps the journal of office facts and the ordinary tables that
// are made of it, in one SQLite file. See DESIGN.md in this folder.
package store
